package lithograph.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words that tell something, as a regular expression that is looked for often in short stretches of text. A match is
/// tried only where two characters are right for its start: most texts have few such places.
final class Cue {
    private final Pattern pattern;
    private final Starts starts;
    private final boolean folds;

    private Cue(Pattern pattern) {
        this.pattern = pattern;
        this.folds = (pattern.flags() & Pattern.CASE_INSENSITIVE) != 0;
        this.starts = Starts.of(pattern.pattern(), folds ? Starts.Case.SAME : Starts.Case.TELLING);
    }

    /// Whatever the capitals.
    static Cue words(String regex) {
        return new Cue(Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
    }

    static Cue exact(String regex) {
        return new Cue(Pattern.compile(regex));
    }

    boolean in(String text) {
        int at = candidate(text, 0);
        return at >= 0 && find(matcher(text), text, at);
    }

    /// True where `text` begins with a match.
    boolean begins(String text) {
        return mayBegin(text, 0) && pattern.matcher(text).lookingAt();
    }

    boolean fits(String text) {
        return pattern.matcher(text).matches();
    }

    /// For [#find].
    Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /// Moves `matcher`, one of this cue over `text`, to the first match that starts at `from` or later.
    boolean find(Matcher matcher, String text, int from) {
        int end = text.length();
        for (int i = candidate(text, from); i >= 0; i = candidate(text, i + 1)) {
            if (matcher.region(i, end).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /// The first place at `from` or later where a match may start; -1 where there is none.
    int candidate(String text, int from) {
        return candidate(text, from, text.length());
    }

    /// The same in a text that ends at `end`.
    int candidate(String text, int from, int end) {
        int here = from < end ? classOf(text.charAt(from)) : -1;
        for (int i = from; i < end; i++) {
            int next = i + 1 < end ? classOf(text.charAt(i + 1)) : -1;
            if (starts.may(here, next)) {
                return i;
            }
            here = next;
        }
        return from <= end && starts.mayBeEmpty() ? end : -1;
    }

    private boolean mayBegin(String text, int at) {
        if (at >= text.length()) {
            return starts.mayBeEmpty();
        }
        int next = at + 1 < text.length() ? classOf(text.charAt(at + 1)) : -1;
        return starts.may(classOf(text.charAt(at)), next);
    }

    private int classOf(char c) {
        int charClass = Starts.classOf(c);
        return folds ? Starts.folded(charClass) : charClass;
    }
}
