package lithograph.importer.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// What the names that authors give to elements (classes, ids, roles, item properties, the tag itself) say of their
/// use:
/// a set of the groups of `semantics.txt` as bits.
public final class Semantics {
    private static final List<WordGroups.Group> ALL =
            WordGroups.read(Semantics.class, "semantics.txt", Pattern.compile(" +"));

    public static final int GROUPS = ALL.size();

    private static final int SHORTEST_PREFIX = 5;
    private static final int LONGEST_NAME = 80;
    private static final int MOST_NAMES = 40;
    private static final int MOST_PARTS = 11;
    private static final Map<String, Long> WORDS = words();
    /// How the words begin that others may begin with.
    private static final Set<String> STEMS = WORDS.keySet().stream()
            .filter(word -> word.length() >= SHORTEST_PREFIX)
            .map(word -> word.substring(0, SHORTEST_PREFIX))
            .collect(Collectors.toUnmodifiableSet());
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

    /// The groups called by these names.
    public static long bits(String... names) {
        long bits = 0;
        for (String name : names) {
            bits |= 1L << group(name);
        }
        return bits;
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
        int start = 0;
        for (int pieces = 1; start < names.length(); pieces++) {
            int end = start;
            while (end < names.length() && (pieces == MOST_NAMES || !isSpace(names.charAt(end)))) {
                end++;
            }
            if (end - start <= LONGEST_NAME) {
                groups |= one(names.substring(start, end));
            }
            while (end < names.length() && isSpace(names.charAt(end))) {
                end++;
            }
            start = end;
        }
        return groups;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static long one(String name) {
        long groups = 0;
        StringBuilder letters = new StringBuilder(name.length());
        int word = 0;
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : '-';
            boolean letter = Character.isLetter(c);
            boolean hump = letter && i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            if ((!letter || hump) && letters.length() > word) {
                groups |= word(letters.substring(word));
                word = letters.length();
            }
            if (letter) {
                letters.append(Character.toLowerCase(c));
            }
        }
        groups |= WORDS.getOrDefault(letters.toString(), 0L);
        return letters.length() > SHORTEST_PREFIX ? groups | compound(name) : groups;
    }

    /// Two neighbouring words that mean something as one: `entry-content`, `article__body`.
    private static long compound(String name) {
        long groups = 0;
        String before = "";
        int parts = 0;
        int start = 0;
        for (int i = 0; i <= name.length() && parts < MOST_PARTS; i++) {
            char c = i < name.length() ? Character.toLowerCase(name.charAt(i)) : '-';
            if (c < 'a' || c > 'z') {
                if (i > start || parts == 0) {
                    String part = name.substring(start, i).toLowerCase(Locale.ROOT);
                    groups |= parts == 0 ? 0 : WORDS.getOrDefault(before + part, 0L);
                    before = part;
                    parts++;
                }
                start = i + 1;
            }
        }
        return groups;
    }

    private static long word(String word) {
        Long known = WORDS.get(word);
        if (known != null) {
            return known;
        }
        if (word.length() <= SHORTEST_PREFIX || !STEMS.contains(word.substring(0, SHORTEST_PREFIX))) {
            return 0;
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
