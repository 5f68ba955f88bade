package lithograph.compare;

import java.util.ArrayList;
import java.util.List;
import lithograph.article.Span;

/// A word, a Chinese character, a sign, or a line of a listing, and where it stands.
record Token(String word, Span span, Sort sort) {
    enum Sort {
        WORD,
        NUMBER,
        HAN,
        SIGN,
        LINE
    }

    /// The lines within `span`, the empty ones left out.
    static List<Token> lines(String text, Span span) {
        List<Token> lines = new ArrayList<>();
        int start = span.start();
        while (start < span.end()) {
            int end = text.indexOf('\n', start);
            end = end < 0 || end > span.end() ? span.end() : end;
            String line = text.substring(start, end);
            if (!line.isBlank()) {
                lines.add(new Token(line.stripTrailing(), new Span(start, end), Sort.LINE));
            }
            start = end + 1;
        }
        return lines;
    }

    /// All of them within `span`, white space left out.
    static List<Token> in(String text, Span span) {
        List<Token> tokens = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            char c = text.charAt(at);
            int start = at++;
            if (Character.isWhitespace(c) || c == '\u00a0') {
                continue;
            }
            Sort sort = sort(c);
            if (sort == Sort.WORD || sort == Sort.NUMBER) {
                while (at < span.end() && goesOn(text, at, sort, span.end())) {
                    at++;
                }
            } else if (Character.isHighSurrogate(c) && at < span.end()) {
                at++;
            }
            tokens.add(new Token(text.substring(start, at), new Span(start, at), sort));
        }
        return tokens;
    }

    private static Sort sort(char c) {
        if (c >= '0' && c <= '9') {
            return Sort.NUMBER;
        }
        if (isHan(c)) {
            return Sort.HAN;
        }
        return Character.isLetter(c) ? Sort.WORD : Sort.SIGN;
    }

    private static boolean goesOn(String text, int at, Sort sort, int end) {
        char c = text.charAt(at);
        if (sort == Sort.NUMBER) {
            boolean parts = (c == '.' || c == ',') && at + 1 < end && Character.isDigit(text.charAt(at + 1));
            return c >= '0' && c <= '9' || parts;
        }
        boolean joins = (c == '\'' || c == '’') && at + 1 < end && Character.isLetter(text.charAt(at + 1));
        return Character.isLetterOrDigit(c) && !isHan(c) || joins;
    }

    static boolean isHan(char c) {
        return c >= 0x3400 && c <= 0x9fff || c >= 0xf900 && c <= 0xfaff || c >= 0x3040 && c <= 0x30ff;
    }
}
