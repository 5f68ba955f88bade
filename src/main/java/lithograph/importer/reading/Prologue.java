package lithograph.importer.reading;

/// What stands before the first element of a page or of XML. A loop, because a pattern for it recurses once for each
/// comment.
public final class Prologue {
    private Prologue() {}

    /// Where the first thing begins, at `from` or later, that is neither white space nor a comment nor an instruction
    /// (`<?...?>`); the text's length where nothing does.
    public static int end(String text, int from) {
        int at = from;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("<!--", at)) {
                at = behind(text, "-->", at + 4);
            } else if (text.startsWith("<?", at)) {
                at = behindInstruction(text, at);
            } else {
                return at;
            }
        }
        return text.length();
    }

    /// The same, where the types that XML declares are passed over as well.
    static int endWithTypes(String text) {
        int at = end(text, 0);
        while (text.regionMatches(true, at, "<!DOCTYPE", 0, 9)) {
            int close = text.indexOf('>', at);
            int open = text.indexOf('[', at);
            at = end(text, open >= 0 && open < close ? behindTypes(text, open) : behind(text, ">", at));
        }
        return at;
    }

    /// Behind the `]` that nothing but the end of the declaration follows.
    private static int behindTypes(String text, int open) {
        for (int close = text.indexOf(']', open); close >= 0; close = text.indexOf(']', close + 1)) {
            int at = close + 1;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (at < text.length() && text.charAt(at) == '>') {
                return at + 1;
            }
        }
        return text.length();
    }

    /// Pages hold instructions without the question mark at their end.
    private static int behindInstruction(String text, int at) {
        int close = text.indexOf('>', at);
        int end = text.indexOf("?>", at);
        int next = close < 0 ? -1 : text.indexOf('<', close);
        boolean whole = end >= 0 && (next < 0 || end < next);
        return whole ? end + 2 : close < 0 ? text.length() : close + 1;
    }

    private static int behind(String text, String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }
}
