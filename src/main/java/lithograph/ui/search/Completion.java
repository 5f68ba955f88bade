package lithograph.ui.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lithograph.article.Span;
import lithograph.entity.Catalog;
import lithograph.entity.Entity;
import lithograph.entity.EntityKind;

/// What the word at the caret may become: a field of the query language, or a name of the catalogue.
public final class Completion {
    private static final int MOST = 8;
    private static final Map<String, String> FIELDS = fields();

    private final List<Name> names = new ArrayList<>();

    /// A way to go on.
    ///
    /// @param text  what stands in the list
    /// @param about what it is: a kind of entity, or what a field means
    /// @param place the characters of the query that it replaces
    /// @param words what it puts there
    public record Suggestion(String text, String about, Span place, String words) {}

    private record Name(String text, String lower, String kind) {}

    public Completion(Catalog catalog) {
        for (EntityKind kind : EntityKind.values()) {
            for (Entity entity : catalog.all(kind)) {
                names.add(new Name(entity.name(), entity.name().toLowerCase(Locale.ROOT), kind.id()));
                entity.aliases()
                        .forEach(alias ->
                                names.add(new Name(alias.text(), alias.text().toLowerCase(Locale.ROOT), kind.id())));
            }
        }
    }

    /// At most eight ways, the shortest names first; none before two characters (one Chinese) are typed.
    public List<Suggestion> at(String query, int caret) {
        Span place = wordAt(query, Math.min(caret, query.length()));
        String word = place.of(query);
        int colon = word.indexOf(':');
        String field = colon < 0 ? "" : word.substring(0, colon);
        String start = word.substring(colon + 1).replace("\"", "").toLowerCase(Locale.ROOT);
        List<Suggestion> found = new ArrayList<>();
        if (start.isEmpty() || start.length() < 2 && start.charAt(0) < 0x2e80) {
            return found;
        }
        if (colon < 0) {
            FIELDS.forEach((name, about) -> {
                if (name.startsWith(start)) {
                    found.add(new Suggestion(name + ":", about, place, name + ":"));
                }
            });
        }
        names.stream()
                .filter(name -> name.lower().startsWith(start) && !name.lower().equals(start))
                .filter(name -> field.isEmpty() || field.equals(name.kind()))
                .sorted((a, b) -> Integer.compare(a.text().length(), b.text().length()))
                .limit(MOST - found.size())
                .forEach(name -> found.add(new Suggestion(name.text(), name.kind(), place, words(name, field))));
        return found;
    }

    private static String words(Name name, String field) {
        boolean plain = name.text().codePoints().allMatch(Character::isLetterOrDigit);
        String quoted = plain ? name.text() : '"' + name.text() + '"';
        return (field.isEmpty() ? quoted : field + ":" + quoted) + " ";
    }

    private static Span wordAt(String query, int caret) {
        int start = caret;
        while (start > 0 && " ()".indexOf(query.charAt(start - 1)) < 0) {
            start--;
        }
        return new Span(start, caret);
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", "in the title");
        fields.put("company", "names the company");
        fields.put("chip", "names the chip");
        fields.put("model", "names the model");
        fields.put("source", "from the source");
        fields.put("author", "written by");
        fields.put("language", "en, zh");
        fields.put("published", "[2026-01 TO 2026-06]");
        return fields;
    }
}
