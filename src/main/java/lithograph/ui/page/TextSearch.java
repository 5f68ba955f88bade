package lithograph.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import lithograph.article.Span;

/// Finds what was typed: as words, letter case and the width of white space aside, or as a regular expression.
public final class TextSearch {
    /// More than anybody steps through, and few enough to draw.
    static final int MOST = 10_000;

    /// An expression that goes back and forth longer than this many letters is given up.
    private static final int PATIENCE = 50_000_000;

    private TextSearch() {}

    public static List<Span> find(String text, String typed) {
        if (typed.isBlank()) {
            return List.of();
        }
        StringBuilder pattern = new StringBuilder();
        for (String word : typed.strip().split("\\s+", -1)) {
            pattern.append(pattern.isEmpty() ? "" : "\\s+").append(Pattern.quote(word));
        }
        return find(text, Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /// Finds a regular expression, letter case aside; empty matches are left out.
    ///
    /// @throws PatternSyntaxException where it is none, or takes too long on this text; its description says so
    public static List<Span> findPattern(String text, String typed) {
        Pattern pattern = Pattern.compile(typed, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);
        try {
            return find(new Patient(text, new int[] {PATIENCE}), pattern);
        } catch (StackOverflowError | IllegalStateException e) {
            throw new PatternSyntaxException("takes too long on this article", typed, -1);
        }
    }

    private static List<Span> find(CharSequence text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        List<Span> found = new ArrayList<>();
        while (found.size() < MOST && matcher.find()) {
            if (matcher.end() > matcher.start()) {
                found.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    /// Counts how often it is looked at, because a matcher cannot be stopped otherwise.
    private record Patient(String text, int[] left) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (--left[0] < 0) {
                throw new IllegalStateException();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
