package lithograph.ui.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lithograph.index.Filter;

/// A way to ask for less, and how many articles it would bring.
///
/// @param query   the query then
/// @param filters the filters then
/// @param dropped the filters or word left out
/// @param count   articles found then; 0 until counted
public record Loosening(String query, List<Filter> filters, Dropped dropped, long count) {
    public Loosening {
        filters = List.copyOf(filters);
    }

    /// What is left out.
    public sealed interface Dropped {
        record OneFilter(Filter filter) implements Dropped {}

        record AllFilters() implements Dropped {}

        /// At least one word.
        record Words(List<String> words) implements Dropped {
            public Words {
                words = List.copyOf(words);
            }
        }

        record AllWords() implements Dropped {}
    }

    Loosening counting(long articles) {
        return new Loosening(query, filters, dropped, articles);
    }

    /// The last way, where no other brings anything: all that the filters let through.
    static Loosening withoutWords(List<Filter> filters) {
        return new Loosening("", filters, new Dropped.AllWords(), 0);
    }

    /// The ways from a search that found nothing.
    static List<Loosening> from(String query, List<Filter> filters) {
        List<Loosening> ways = new ArrayList<>();
        for (Filter filter : filters) {
            List<Filter> rest = filters.stream().filter(f -> !f.equals(filter)).toList();
            ways.add(new Loosening(query, rest, new Dropped.OneFilter(filter), 0));
        }
        if (filters.size() > 1) {
            ways.add(new Loosening(query, List.of(), new Dropped.AllFilters(), 0));
        }
        plainWords(query).ifPresent(words -> {
            for (String word : words) {
                ways.add(without(List.of(word), words, filters));
            }
        });
        return ways;
    }

    /// The way that leaves out `some` of the words.
    static Loosening without(List<String> some, Collection<String> words, List<Filter> filters) {
        List<String> rest = words.stream().filter(word -> !some.contains(word)).toList();
        return new Loosening(String.join(" ", rest), filters, new Dropped.Words(some), 0);
    }

    /// The words of a query of two to six plain words; of any other query, nothing.
    static Optional<Set<String>> plainWords(String query) {
        Set<String> words = new LinkedHashSet<>(List.of(query.strip().split("\\s+")));
        boolean plain = words.stream()
                .allMatch(word ->
                        word.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || ".-_'".indexOf(c) >= 0)
                                && !word.startsWith("-")
                                && !Set.of("AND", "OR", "NOT").contains(word));
        return plain && words.size() >= 2 && words.size() <= 6 ? Optional.of(words) : Optional.empty();
    }
}
