package lithograph.ui.search;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lithograph.article.Span;
import lithograph.index.Suggestion;
import lithograph.library.Library;
import lithograph.library.RecentQueries;
import lithograph.ui.Background;

/// What the query up to the caret may become, looked up behind the window. Window thread only.
public final class Completion {
    private static final int MOST = 8;
    private static final int MOST_EARLIER = 2;
    private static final int FIRST_CJK = 0x2e80;

    private final Library library;
    private final Background background;
    private final RecentQueries recent;
    private final Background.Lane lane;

    public Completion(Library library, Background background) {
        this.library = library;
        this.background = background;
        this.recent = new RecentQueries(library.settings());
        this.lane = background.lane(Duration.ZERO);
    }

    /// Hands over at most eight ways to go on, unless another call or [#clear()] comes first; none before two
    /// characters (one Chinese) are typed.
    void at(String query, int caret, Consumer<List<Suggestion>> found) {
        String typed = query.substring(0, Math.min(caret, query.length()));
        String words = typed.strip();
        if (words.isEmpty() || words.length() < 2 && words.charAt(0) < FIRST_CJK) {
            clear();
            found.accept(List.of());
            return;
        }
        // A failing index is told of by the search itself, which runs at the same key stroke.
        lane.run(() -> ways(query, typed), found, _ -> found.accept(List.of()));
    }

    private List<Suggestion> ways(String query, String typed) throws IOException {
        List<Suggestion> ways = new ArrayList<>(library.suggest(typed, MOST));
        List<Suggestion> earlier = typed.length() < query.length() ? List.of() : earlier(typed, MOST_EARLIER);
        ways.addAll(earlier);
        return ways.size() <= MOST
                ? ways
                : Stream.concat(ways.stream().limit(MOST - (long) earlier.size()), earlier.stream())
                        .toList();
    }

    /// Hands over the queries that were run last, the newest first.
    void recent(Consumer<List<Suggestion>> found) {
        lane.run(() -> earlier("", MOST), found, _ -> found.accept(List.of()));
    }

    /// Keeps a query that was of use: something that it found was opened.
    public void used(String query) {
        background.run(
                () -> {
                    recent.add(query);
                    return query;
                },
                _ -> {},
                _ -> {});
    }

    private List<Suggestion> earlier(String typed, int most) throws IOException {
        String begins = typed.toLowerCase(Locale.ROOT);
        return recent.all().stream()
                .filter(query -> query.length() > typed.length()
                        && query.toLowerCase(Locale.ROOT).startsWith(begins))
                .limit(most)
                .map(query -> new Suggestion(Suggestion.Kind.EARLIER, new Span(0, typed.length()), query, query, 0))
                .toList();
    }

    /// Drops what is being looked up.
    void clear() {
        lane.clear();
    }

    /// What it puts in the query; after a field its value is still to come.
    static String words(Suggestion suggestion) {
        return switch (suggestion.kind()) {
            case FIELD -> suggestion.text();
            case COMPANY, CHIP, MODEL, TITLE, VALUE, WORD -> suggestion.text() + " ";
            case EARLIER -> suggestion.text();
        };
    }

    /// What it is, and how many articles have it.
    static String about(Suggestion suggestion) {
        String count = String.format("%,d", suggestion.count());
        return switch (suggestion.kind()) {
            case COMPANY -> "company · " + count;
            case CHIP -> "chip · " + count;
            case MODEL -> "model · " + count;
            case TITLE -> "title";
            case FIELD -> meaning(suggestion.text());
            case VALUE -> count;
            case WORD -> "spelling · " + count;
            case EARLIER -> "searched before";
        };
    }

    private static String meaning(String field) {
        return switch (field) {
            case "title:" -> "in the title";
            case "summary:" -> "in the summary";
            case "body:" -> "in the text";
            case "note:" -> "in your notes";
            case "company:" -> "names the company";
            case "chip:" -> "names the chip";
            case "model:" -> "names the model";
            case "source:" -> "from the source";
            case "author:" -> "written by";
            case "language:" -> "en, zh";
            case "tag:" -> "has your tag";
            case "published:", "added:" -> "[2026-01 TO 2026-06]";
            case "kind:" -> "table, analysis, picture ...";
            case "sort:" -> "date, source, mentions ...";
            default -> "";
        };
    }
}
