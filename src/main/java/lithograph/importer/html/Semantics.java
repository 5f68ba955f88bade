package lithograph.importer.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What the names that authors give to elements (classes, ids, roles, item properties, the tag itself) say of their
/// use:
/// a set of the groups of `semantics.txt` as bits.
public final class Semantics {
    private static final List<WordGroups.Group> ALL =
            WordGroups.read(Semantics.class, "semantics.txt", Pattern.compile(" +"));

    public static final int GROUPS = ALL.size();

    private static final int SHORTEST_PREFIX = 5;
    private static final Map<String, Long> WORDS = words();
    private static final Map<String, Long> TAGS = tags();
    private static final long HIDDEN = 1L << group("hidden");

    /// Names recur on a page; each is read once.
    private final Map<String, Long> seen = new HashMap<>();

    private static Map<String, Long> words() {
        Map<String, Long> words = new HashMap<>();
        for (int group = 0; group < GROUPS; group++) {
            for (String word : ALL.get(group).words()) {
                words.merge(word, 1L << group, (a, b) -> a | b);
            }
        }
        return words;
    }

    /// The groups of the elements themselves, by tag.
    private static Map<String, Long> tags() {
        Map<String, Long> tags = new HashMap<>();
        WORDS.forEach((word, groups) -> {
            if (word.startsWith("<")) {
                tags.put(word.substring(1, word.length() - 1), groups);
            }
        });
        return tags;
    }

    /// The group called by this name.
    static int group(String name) {
        for (int group = 0; group < GROUPS; group++) {
            if (ALL.get(group).name().equals(name)) {
                return group;
            }
        }
        throw new IllegalArgumentException("no group " + name);
    }

    /// The groups of the element itself, not of what it stands in.
    long of(Element element) {
        long groups = TAGS.getOrDefault(element.normalName(), 0L);
        if (element.normalName().equals("body") || element.attributesSize() == 0) {
            return groups;
        }
        String name = element.attr("class");
        if (!name.isEmpty()) {
            groups |= seen.computeIfAbsent(name, Semantics::name);
        }
        name = element.attr("id");
        if (!name.isEmpty()) {
            groups |= name(name);
        }
        name = element.attr("itemprop");
        if (!name.isEmpty()) {
            groups |= seen.computeIfAbsent(name, Semantics::name);
        }
        name = element.attr("role");
        if (!name.isEmpty()) {
            groups |= WORDS.getOrDefault("@" + name.toLowerCase(Locale.ROOT), 0L);
        }
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true") || isUndisplayed(element)) {
            groups |= HIDDEN;
        }
        return groups;
    }

    private static boolean isUndisplayed(Element element) {
        String style = element.attr("style");
        return !style.isEmpty() && style.replace(" ", "").contains("display:none");
    }

    private static long name(String names) {
        long groups = 0;
        for (String name : names.split("\\s+", 40)) {
            if (name.length() > 80) {
                continue;
            }
            StringBuilder word = new StringBuilder();
            StringBuilder whole = new StringBuilder();
            for (int i = 0; i <= name.length(); i++) {
                char c = i < name.length() ? name.charAt(i) : '-';
                boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
                if (!Character.isLetter(c) || hump) {
                    groups |= word(word.toString());
                    word.setLength(0);
                }
                if (Character.isLetter(c)) {
                    word.append(Character.toLowerCase(c));
                    whole.append(Character.toLowerCase(c));
                }
            }
            groups |= WORDS.getOrDefault(whole.toString(), 0L);
            if (whole.length() > SHORTEST_PREFIX) {
                groups |= compound(name.toLowerCase(Locale.ROOT));
            }
        }
        return groups;
    }

    /// Two neighbouring words that mean something as one: `entry-content`, `article__body`.
    private static long compound(String name) {
        String[] parts = name.split("[^a-z]+", 12);
        long groups = 0;
        for (int i = 1; i < parts.length; i++) {
            groups |= WORDS.getOrDefault(parts[i - 1] + parts[i], 0L);
        }
        return groups;
    }

    private static long word(String word) {
        if (word.isEmpty()) {
            return 0;
        }
        Long known = WORDS.get(word);
        if (known != null) {
            return known;
        }
        for (int length = word.length() - 1; length >= SHORTEST_PREFIX; length--) {
            Long prefix = WORDS.get(word.substring(0, length));
            if (prefix != null) {
                return prefix;
            }
        }
        return 0;
    }
}
