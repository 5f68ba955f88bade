package lithograph.index;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lithograph.article.Span;
import lithograph.index.Marks.Mark;

/// Chooses the passage that shows best why an article was found.
final class Snippets {
    private static final int LENGTH = 200;
    /// How far before the first mark a passage may begin.
    private static final int LEAD = 70;

    private static final String CUT = "… ";

    private Snippets() {}

    /// The passage after `from` with the most of the words wanted, the earliest of several.
    static Snippet best(String text, List<Mark> marks, int from) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).span().start() >= from) {
                double worth = worth(marks, i);
                if (worth > most) {
                    most = worth;
                    best = i;
                }
            }
        }
        int start = best < 0 ? from : start(text, marks.get(best).span().start(), from);
        return cut(text, start, marks);
    }

    /// How much a passage that begins with a mark shows: each word once, and a little for each time more.
    private static double worth(List<Mark> marks, int first) {
        Set<Integer> words = new HashSet<>();
        double worth = 0;
        int until = marks.get(first).span().start() + LENGTH - LEAD;
        for (int i = first; i < marks.size() && marks.get(i).span().end() <= until && i < first + 50; i++) {
            worth += words.add(marks.get(i).word()) ? 1 : 0.05;
        }
        return worth;
    }

    /// Back to where a sentence begins, or a word.
    private static int start(String text, int mark, int from) {
        int earliest = Math.max(from, mark - LEAD);
        for (int i = mark; i > earliest; i--) {
            if (isSentenceEnd(text, i - 1)) {
                return skipSpace(text, i, mark);
            }
        }
        if (earliest == from) {
            return from;
        }
        for (int i = earliest; i < mark; i++) {
            if (Character.isWhitespace(text.charAt(i)) || Letters.isCjk(text.charAt(i))) {
                return skipSpace(text, i, mark);
            }
        }
        return mark;
    }

    private static int skipSpace(String text, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSentenceEnd(String text, int at) {
        return switch (text.charAt(at)) {
            case '\n', '。', '！', '？', '；' -> true;
            case '.', '!', '?' -> at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
            default -> false;
        };
    }

    private static Snippet cut(String text, int from, List<Mark> marks) {
        int start = skipSpace(text, from, text.length());
        int end = end(text, start);
        String lead = beginsSentence(text, start) ? "" : CUT;
        int moved = lead.length() - start;
        List<Span> marked = Marks.merged(marks).stream()
                .filter(span -> span.start() >= start && span.end() <= end)
                .map(span -> span.moved(moved))
                .toList();
        String passage =
                text.substring(start, end).replace('\n', ' ').replace('\t', ' ').replace('\r', ' ');
        return new Snippet(lead + passage + (end < text.length() ? " …" : ""), marked);
    }

    private static boolean beginsSentence(String text, int start) {
        int at = start - 1;
        while (at >= 0 && text.charAt(at) == ' ') {
            at--;
        }
        return at < 0 || isSentenceEnd(text, at);
    }

    private static int end(String text, int start) {
        int end = Math.min(text.length(), start + LENGTH);
        if (end == text.length()) {
            return end;
        }
        for (int i = end; i > end - 30; i--) {
            if (Character.isWhitespace(text.charAt(i)) || Letters.isCjk(text.charAt(i))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}
