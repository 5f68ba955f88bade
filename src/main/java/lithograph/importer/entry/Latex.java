package lithograph.importer.entry;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The little LaTeX that bibliographies hold, as plain characters.
final class Latex {
    private static final Pattern ACCENT = Pattern.compile(
            "\\\\([`'^\"~=.uvHcrkd])\\s*\\{?\\\\?([A-Za-z])\\}?|\\{\\\\([`'^\"~=.])\\{?\\\\?([A-Za-z])\\}?\\}");
    private static final Pattern LETTER =
            Pattern.compile("\\\\(ss|ae|AE|oe|OE|o|O|aa|AA|l|L|i|j)(?![A-Za-z])\\s*(\\{})?");
    private static final Pattern COMMAND =
            Pattern.compile("\\\\(url|href|emph|textit|textbf|textsc|texttt|mbox|text|mathrm)\\s*(?=\\{)");
    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("`", "\u0300"),
            Map.entry("'", "\u0301"),
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("\"", "\u0308"),
            Map.entry("=", "\u0304"),
            Map.entry(".", "\u0307"),
            Map.entry("u", "\u0306"),
            Map.entry("v", "\u030c"),
            Map.entry("H", "\u030b"),
            Map.entry("c", "\u0327"),
            Map.entry("r", "\u030a"),
            Map.entry("k", "\u0328"),
            Map.entry("d", "\u0323"));
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ss", "ß"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("i", "i"),
            Map.entry("j", "j"));

    private Latex() {}

    static String plain(String latex) {
        if (latex.indexOf('\\') < 0 && latex.indexOf('{') < 0 && latex.indexOf('~') < 0 && latex.indexOf("--") < 0) {
            return latex.strip().replaceAll("\\s+", " ");
        }
        String plain = ACCENT.matcher(latex).replaceAll(match -> {
            String mark = match.group(1) == null ? match.group(3) : match.group(1);
            String letter = match.group(1) == null ? match.group(4) : match.group(2);
            return Matcher.quoteReplacement(letter + MARKS.getOrDefault(mark, ""));
        });
        plain = LETTER.matcher(plain).replaceAll(match -> LETTERS.getOrDefault(match.group(1), ""));
        plain = COMMAND.matcher(plain).replaceAll("");
        plain = plain.replace("---", "—")
                .replace("--", "–")
                .replaceAll("(?<!\\\\)~", " ")
                .replaceAll("\\\\([&%$#_{}])", "$1")
                .replaceAll("\\\\[A-Za-z]+\\s*", "")
                .replaceAll("[{}]", "");
        return Normalizer.normalize(plain, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }
}
