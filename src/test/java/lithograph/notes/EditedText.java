package lithograph.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lithograph.article.Span;

/// A text, a passage of it, and what editing made of both.
///
/// @param passage in the text as it was
/// @param text    as it is now
/// @param place   where the passage's ends are now; of no meaning where it is gone
record EditedText(Span passage, String text, Span place, Fate fate) {
    private static final String OPEN = "\ue000";
    private static final String CLOSE = "\ue001";

    enum Fate {
        /// Letter for letter the same, white space and typography aside.
        STANDING,
        CHANGED,
        GONE
    }

    /// Edits a text one to eight times, a quarter of the time after cutting all sentences of the passage.
    ///
    /// @param other where sentences that are put in come from
    static EditedText of(String original, String other, Random random) {
        Span passage = passage(original, random);
        String exact = passage.of(original);
        String marked =
                original.substring(0, passage.start()) + OPEN + exact + CLOSE + original.substring(passage.end());
        List<String> parts = new ArrayList<>(sentences(marked));
        if (random.nextInt(4) == 0) {
            cut(parts);
        }
        List<String> others = sentences(other);
        int edits = 1 + random.nextInt(8);
        for (int i = 0; i < edits; i++) {
            edit(parts, others, random);
        }
        String joined = String.join("", parts);
        if (random.nextInt(4) == 0) {
            joined = joined.replaceAll("[ \n]+", " ").replace('\u2019', '\'');
        }
        int start = joined.indexOf(OPEN);
        int end = joined.indexOf(CLOSE) - 1;
        String text = joined.replace(OPEN, "").replace(CLOSE, "");
        if (start < 0 || end < start) {
            return new EditedText(passage, text, new Span(0, 0), Fate.GONE);
        }
        boolean same = plain(text.substring(start, end)).equals(plain(exact));
        return new EditedText(passage, text, new Span(start, end), same ? Fate.STANDING : Fate.CHANGED);
    }

    private static String plain(String text) {
        return PlainForm.of(text).text();
    }

    private static List<String> sentences(String text) {
        return List.of(text.split("(?<=[.!?] )|(?<=\n)|(?<=\u3002)"));
    }

    /// A stretch of one word to three sentences, from word to word.
    private static Span passage(String text, Random random) {
        while (true) {
            int start = random.nextInt(text.length());
            int end = start + 8 + random.nextInt(random.nextBoolean() ? 40 : 250);
            if (end < text.length()
                    && begins(text, start)
                    && begins(text, end)
                    && !text.substring(start, end).isBlank()) {
                return new Span(
                        start,
                        start + text.substring(start, end).stripTrailing().length());
            }
        }
    }

    private static boolean begins(String text, int at) {
        return at > 0 && Character.isLetterOrDigit(text.charAt(at)) && !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static void cut(List<String> parts) {
        boolean inside = false;
        List<String> kept = new ArrayList<>();
        for (String part : parts) {
            inside |= part.contains(OPEN);
            if (!inside) {
                kept.add(part);
            }
            inside &= !part.contains(CLOSE);
        }
        parts.clear();
        parts.addAll(kept);
    }

    private static void edit(List<String> parts, List<String> others, Random random) {
        int at = random.nextInt(parts.size());
        String part = parts.get(at);
        boolean marked = part.contains(OPEN) || part.contains(CLOSE);
        switch (random.nextInt(5)) {
            case 0 -> parts.add(at, others.get(random.nextInt(others.size())));
            case 1 -> {
                if (!marked && parts.size() > 4) {
                    parts.remove(at);
                }
            }
            case 2 -> {
                if (!marked) {
                    parts.remove(at);
                    parts.add(random.nextInt(parts.size() + 1), part);
                }
            }
            case 3 -> parts.set(at, part.replace(" the ", " that ").replace(" a ", " one "));
            default -> parts.set(at, part.replaceAll("[0-9]+", Integer.toString(random.nextInt(900) + 100)));
        }
    }
}
