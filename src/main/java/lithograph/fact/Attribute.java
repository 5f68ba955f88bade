package lithograph.fact;

import java.util.Locale;

/// What a claim is about, and the base unit of its value.
public enum Attribute {
    /// Total parameters of a model.
    PARAMETERS,
    /// Parameters used for one token.
    ACTIVE_PARAMETERS,
    /// In tokens.
    CONTEXT_WINDOW,
    /// In tokens.
    TRAINING_TOKENS,
    /// Chips or cards in a cluster or system.
    ACCELERATOR_COUNT,
    /// In GB.
    MEMORY,
    /// In GB/s.
    MEMORY_BANDWIDTH,
    /// In FLOPS.
    COMPUTE,
    /// In nm.
    PROCESS_NODE,
    /// In W.
    POWER,
    /// In currency, or currency an amount of tokens or time, as the unit says.
    PRICE,
    /// In currency.
    FUNDING,
    /// In currency.
    VALUATION,
    /// In currency.
    REVENUE,
    /// In currency.
    CAPEX,
    /// The unit names the benchmark.
    BENCHMARK_SCORE,
    /// In tokens/s, or as the unit says.
    THROUGHPUT,
    /// In x or %.
    SPEEDUP,
    USERS,
    /// An ISO date, month or year.
    RELEASE_DATE;

    /// `context_window`: as files, queries and the command line write it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
