package lithograph.fact;

/// What it means that two values of an attribute differ.
enum Nature {
    /// The thing has one value, and somebody is wrong.
    FIXED,
    /// The value changes with time, and the later one counts.
    CHANGING,
    /// Every occasion has its own value: a round of funding, a measurement, a set-up.
    SITUATIONAL;

    static Nature of(Attribute attribute) {
        return switch (attribute) {
            case PARAMETERS,
                    ACTIVE_PARAMETERS,
                    CONTEXT_WINDOW,
                    TRAINING_TOKENS,
                    MEMORY,
                    MEMORY_BANDWIDTH,
                    COMPUTE,
                    PROCESS_NODE,
                    BENCHMARK_SCORE,
                    RELEASE_DATE -> FIXED;
            case PRICE, VALUATION, REVENUE, CAPEX, USERS -> CHANGING;
            case ACCELERATOR_COUNT, POWER, FUNDING, THROUGHPUT, SPEEDUP -> SITUATIONAL;
        };
    }
}
