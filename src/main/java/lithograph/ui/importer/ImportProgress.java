package lithograph.ui.importer;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Optional;

/// How far an import is.
///
/// @param done  files finished
/// @param total files known so far; 0 while still counting
/// @param rate  files a second since the start
/// @param articles that came out of them so far
public record ImportProgress(long done, long total, Path current, double rate, long articles) {
    static ImportProgress counting(Path first) {
        return new ImportProgress(0, 0, first, 0, 0);
    }

    /// From 0 to 1; empty while still counting.
    public Optional<Double> fraction() {
        return total == 0 ? Optional.empty() : Optional.of((double) done / total);
    }

    /// Time left at the rate so far; empty before it means anything.
    public Optional<Duration> left() {
        return rate < 0.01 || done < 5
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(Math.round((total - done) / rate)));
    }

    /// "412 of 1,903 · 38/s · 40 s left".
    public String words() {
        NumberFormat numbers = NumberFormat.getIntegerInstance();
        if (total == 0) {
            return "counting files";
        }
        StringBuilder words = new StringBuilder();
        words.append(numbers.format(done)).append(" of ").append(numbers.format(total));
        if (articles > done) {
            words.append("  ·  ").append(numbers.format(articles)).append(" articles");
        }
        if (rate >= 0.5) {
            words.append("  ·  ").append(numbers.format(Math.round(rate))).append("/s");
        }
        left().ifPresent(left -> words.append("  ·  ").append(time(left)).append(" left"));
        return words.toString();
    }

    static String time(Duration time) {
        long seconds = time.toSeconds();
        if (seconds < 60) {
            return Math.max(1, seconds) + " s";
        }
        return seconds < 3600
                ? (seconds + 30) / 60 + " min"
                : "%d h %d min".formatted(seconds / 3600, seconds % 3600 / 60);
    }
}
