package lithograph.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lithograph.article.Span;

/// Cuts a line into sentences.
public final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "vs", "approx", "no", "fig", "inc", "corp", "ltd", "co", "dr", "mr", "mrs", "ms", "st", "u.s",
            "u.k", "est", "ca", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    private Sentences() {}

    /// The sentences of `text` within `line`, white space between them left out.
    public static List<Span> of(String text, Span line) {
        List<Span> sentences = new ArrayList<>();
        int start = line.start();
        for (int i = line.start(); i < line.end(); i++) {
            if (ends(text, i, line)) {
                int end = i + 1;
                while (end < line.end() && "\"”’')）】」*".indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                add(sentences, text, start, end);
                start = end;
                i = end - 1;
            }
        }
        add(sentences, text, start, line.end());
        return sentences;
    }

    private static void add(List<Span> sentences, String text, int start, int end) {
        int from = Letters.skipSpace(text, start, end);
        if (from < end) {
            sentences.add(new Span(from, end));
        }
    }

    private static boolean ends(String text, int i, Span line) {
        return switch (text.charAt(i)) {
            case '。', '！', '？' -> true;
            case '!', '?' -> i + 1 >= line.end() || Letters.isSpace(text.charAt(i + 1));
            case '.' -> i + 1 < line.end() && Letters.isSpace(text.charAt(i + 1)) && stops(text, i, line);
            default -> false;
        };
    }

    private static boolean stops(String text, int i, Span line) {
        int next = Letters.skipSpace(text, i + 1, line.end());
        if (next < line.end() && Character.isLowerCase(text.charAt(next)) && !text.startsWith("xAI", next)) {
            return false;
        }
        int word = i;
        while (word > line.start() && (Letters.joinsWord(text, word - 1, line.end()) || text.charAt(word - 1) == '.')) {
            word--;
        }
        String last = text.substring(word, i).toLowerCase(java.util.Locale.ROOT);
        return !ABBREVIATIONS.contains(last) && !(last.length() == 1 && Letters.isLatin(last.charAt(0)));
    }
}
