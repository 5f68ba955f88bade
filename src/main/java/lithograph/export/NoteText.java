package lithograph.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A note's Markdown as [Piece]s: headings, lists, quotes, code, and the looks within a line. What is none of these
/// stays
/// letter for letter.
final class NoteText {
    private static final Pattern HEADING = Pattern.compile("(#{1,6}) +(.*?)(?: +#+)?");
    private static final Pattern ITEM = Pattern.compile("( *)(?:[-*+]|(\\d{1,9})[.)]) +(.*)");
    private static final Pattern INLINE = Pattern.compile(
            "\\*\\*(?<strong>[^*\\n]{1,2000})\\*\\*|\\*(?<em>[^*\\s][^*\\n]{0,2000})\\*|`(?<code>[^`\\n]{1,2000})`"
                    + "|\\[(?<words>[^\\]\\n]{1,2000})\\]\\(<?(?<link>https?://[^)>\\s]{1,2000})>?\\)");

    private NoteText() {}

    static List<Piece> pieces(String markdown, Piece.Style style) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        StringBuilder code = new StringBuilder();
        boolean inCode = false;
        for (String line : (Iterable<String>) markdown.strip().lines()::iterator) {
            if (line.startsWith("```")) {
                flush(pieces, paragraph, style);
                if (inCode) {
                    pieces.add(new Piece.Text(Piece.Style.CODE, List.of(Run.plain(code.toString()))));
                    code.setLength(0);
                }
                inCode = !inCode;
            } else if (inCode) {
                code.append(code.isEmpty() ? "" : "\n").append(line);
            } else {
                line(pieces, paragraph, line, style);
            }
        }
        if (!code.isEmpty()) {
            pieces.add(new Piece.Text(Piece.Style.CODE, List.of(Run.plain(code.toString()))));
        }
        flush(pieces, paragraph, style);
        return pieces;
    }

    private static void line(List<Piece> pieces, StringBuilder paragraph, String line, Piece.Style style) {
        Matcher heading = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (line.isBlank()) {
            flush(pieces, paragraph, style);
        } else if (heading.matches()) {
            flush(pieces, paragraph, style);
            pieces.add(new Piece.Title(Math.min(heading.group(1).length() + 2, 6), runs(heading.group(2))));
        } else if (item.matches()) {
            flush(pieces, paragraph, style);
            String number = item.group(2);
            pieces.add(new Piece.Item(
                    Math.min(item.group(1).length() / 2, 5),
                    number == null ? 0 : Integer.parseInt(number),
                    runs(item.group(3))));
        } else if (line.startsWith(">")) {
            flush(pieces, paragraph, style);
            pieces.add(new Piece.Text(Piece.Style.QUOTE, runs(line.replaceFirst("^> ?", ""))));
        } else {
            paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line.strip());
        }
    }

    private static void flush(List<Piece> pieces, StringBuilder paragraph, Piece.Style style) {
        if (!paragraph.isEmpty()) {
            pieces.add(new Piece.Text(style, runs(paragraph.toString())));
            paragraph.setLength(0);
        }
    }

    static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher matcher = INLINE.matcher(text);
        int at = 0;
        while (matcher.find()) {
            if (at < matcher.start()) {
                runs.add(Run.plain(text.substring(at, matcher.start())));
            }
            runs.add(run(matcher));
            at = matcher.end();
        }
        if (at < text.length()) {
            runs.add(Run.plain(text.substring(at)));
        }
        return runs;
    }

    private static Run run(Matcher matcher) {
        if (matcher.group("strong") != null) {
            return new Run(matcher.group("strong"), Run.Look.STRONG, "");
        }
        if (matcher.group("em") != null) {
            return new Run(matcher.group("em"), Run.Look.EMPHASIS, "");
        }
        if (matcher.group("code") != null) {
            return new Run(matcher.group("code"), Run.Look.CODE, "");
        }
        return new Run(matcher.group("words"), Run.Look.PLAIN, matcher.group("link"));
    }
}
