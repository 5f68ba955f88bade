package lithograph.importer.block;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The bullet or number that a line begins with.
///
/// @param indent columns before the mark
/// @param number the number, 0 for a bullet
/// @param rest   the line without its mark
public record ListMark(int indent, int number, String rest) {
    private static final Pattern BULLET =
            Pattern.compile("(\\s*)(?:[•·▪▫◦‣⁃●○■□◆◇▶►➤➢✓✔]\\s*|[-*+–]\\s+)(\\S.*)", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile(
            "(\\s*)(?:(\\d{1,3})[.)]\\s+|(\\d{1,3})、\\s*|[(（](\\d{1,3})[)）]\\s*)(\\S.*)", Pattern.DOTALL);
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    public static Optional<ListMark> of(String line) {
        String stripped = line.stripLeading();
        if (stripped.isEmpty()) {
            return Optional.empty();
        }
        int circled = CIRCLED.indexOf(stripped.charAt(0));
        if (circled >= 0 && stripped.length() > 1) {
            return Optional.of(new ListMark(
                    indent(line, line.length() - stripped.length()),
                    circled + 1,
                    stripped.substring(1).strip()));
        }
        Matcher bullet = BULLET.matcher(line);
        if (bullet.matches()) {
            return Optional.of(
                    new ListMark(indent(line, bullet.end(1)), 0, bullet.group(2).strip()));
        }
        Matcher number = NUMBER.matcher(line);
        if (!number.matches()) {
            return Optional.empty();
        }
        String digits =
                number.group(2) != null ? number.group(2) : number.group(3) != null ? number.group(3) : number.group(4);
        return Optional.of(new ListMark(
                indent(line, number.end(1)),
                Integer.parseInt(digits),
                number.group(5).strip()));
    }

    private static int indent(String line, int end) {
        int columns = 0;
        for (int i = 0; i < end; i++) {
            columns += line.charAt(i) == '\t' ? 4 : 1;
        }
        return columns;
    }
}
