package lithograph.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The queries that the user ran last. Durable when a call returns.
public final class RecentQueries {
    private static final String NAME = "recent.queries";
    private static final int MOST = 50;

    private final Settings settings;

    public RecentQueries(Settings settings) {
        this.settings = settings;
    }

    /// The newest first, each once, at most 50.
    public List<String> all() throws IOException {
        return settings.get(NAME).orElse("").lines().toList();
    }

    /// Puts a query before the others; line breaks in it become spaces, and a blank one is not kept.
    public void add(String query) throws IOException {
        String line = query.replaceAll("\\s+", " ").strip();
        if (line.isEmpty()) {
            return;
        }
        List<String> queries = new ArrayList<>(all());
        queries.remove(line);
        queries.addFirst(line);
        settings.put(NAME, String.join("\n", queries.subList(0, Math.min(MOST, queries.size()))));
    }

    public void clear() throws IOException {
        settings.put(NAME, "");
    }
}
