package lithograph.importer.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lithograph.article.Block;

/// Reads RTF (Microsoft's specification 1.9.1) into paragraphs. Groups that hold no text of the document are passed
/// over.
final class RtfText {
    private static final Set<String> HIDDEN = Set.of(
            ("fonttbl colortbl stylesheet listtable listoverridetable rsidtbl generator pict object header headerl headerr"
                            + " headerf footer footerl footerr footerf footnote annotation atnid atnauthor xmlnstbl themedata"
                            + " colorschememapping datastore latentstyles fldinst operator company category doccomm"
                            + " filetbl revtbl bkmkstart bkmkend nonshppict mmathPr")
                    .split(" "));
    private static final int DEEPEST = 2_000;

    private final String source;
    private final Map<String, String> properties = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<State> outer = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream coded = new ByteArrayOutputStream();
    private final List<String> cells = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private State state = new State("", 1, 0, false);
    private Charset charset = Charset.forName("windows-1252");
    private String bullet = "";
    private int skip;
    private int at;

    /// @param destination the property or hidden group it is in, or empty for the document's text
    /// @param fallback    how many characters stand in for one of Unicode's
    /// @param outline     the heading level from 1, or 0
    private record State(String destination, int fallback, int outline, boolean hidden) {}

    private RtfText(String source) {
        this.source = source;
    }

    static RtfText of(byte[] bytes) {
        RtfText reading = new RtfText(new String(bytes, StandardCharsets.ISO_8859_1));
        reading.read();
        return reading;
    }

    List<Block> blocks() {
        return blocks;
    }

    /// What the document says about itself: `title`, `author`; empty where it does not.
    String property(String name) {
        return properties.getOrDefault(name, "").strip();
    }

    private void read() {
        while (at < source.length()) {
            char c = source.charAt(at++);
            switch (c) {
                case '{' -> {
                    flush();
                    if (outer.size() < DEEPEST) {
                        outer.push(state);
                    }
                }
                case '}' -> {
                    flush();
                    state = outer.isEmpty() ? state : outer.pop();
                }
                case '\\' -> control();
                case '\r', '\n' -> {}
                default -> put(c);
            }
        }
        flush();
        paragraph();
        table();
    }

    private void put(char c) {
        if (skip > 0) {
            skip--;
        } else if (!state.hidden) {
            coded.write(c);
        }
    }

    private void control() {
        if (at >= source.length()) {
            return;
        }
        char c = source.charAt(at);
        if (c == '\'') {
            String hex = source.substring(Math.min(at + 1, source.length()), Math.min(at + 3, source.length()));
            at = Math.min(at + 3, source.length());
            put(hex.matches("[0-9a-fA-F]{2}") ? (char) Integer.parseInt(hex, 16) : '?');
        } else if (!Character.isLetter(c)) {
            at++;
            symbol(c);
        } else {
            int start = at;
            while (at < source.length() && Character.isLetter(source.charAt(at))) {
                at++;
            }
            String word = source.substring(start, at);
            int digits = at;
            while (at < source.length()
                    && (Character.isDigit(source.charAt(at)) || (at == digits && source.charAt(at) == '-'))) {
                at++;
            }
            String number = source.substring(digits, at);
            at += at < source.length() && source.charAt(at) == ' ' ? 1 : 0;
            word(word, number.matches("-?\\d{1,9}") ? Integer.parseInt(number) : 0, !number.isEmpty());
        }
    }

    private void symbol(char c) {
        switch (c) {
            case '~' -> add(" ");
            case '_' -> add("-");
            case '*' -> state = new State(state.destination, state.fallback, state.outline, true);
            case '\\', '{', '}' -> put(c);
            case '\n', '\r' -> word("par", 0, false);
            default -> {}
        }
    }

    private void word(String word, int number, boolean numbered) {
        switch (word) {
            case "par", "sect", "page" -> {
                flush();
                paragraph();
            }
            case "line", "tab" -> add(" ");
            case "pard" -> state = new State(state.destination, state.fallback, 0, state.hidden);
            case "outlinelevel" -> state = new State(state.destination, state.fallback, number + 1, state.hidden);
            case "cell" -> {
                flush();
                cells.add(text.toString().strip());
                text.setLength(0);
            }
            case "row" -> {
                rows.add(List.copyOf(cells));
                cells.clear();
            }
            case "u" -> {
                flush();
                add(Character.toString((char) number));
                skip = state.fallback;
            }
            case "uc" -> state = new State(state.destination, number, state.outline, state.hidden);
            case "ansicpg" -> charset = page(number);
            case "emdash" -> add("—");
            case "endash" -> add("–");
            case "bullet" -> add("•");
            case "lquote" -> add("‘");
            case "rquote" -> add("’");
            case "ldblquote" -> add("“");
            case "rdblquote" -> add("”");
            case "title", "author" -> state = new State(word, state.fallback, 0, false);
            case "info" -> state = new State("info", state.fallback, 0, true);
            case "listtext", "pntext" -> state = new State("listtext", state.fallback, 0, false);
            case "fldrslt" -> state = new State("", state.fallback, state.outline, false);
            default -> {
                if (HIDDEN.contains(word) && !numbered) {
                    state = new State(word, state.fallback, 0, true);
                }
            }
        }
    }

    private static Charset page(int number) {
        String name =
                number == 936 ? "GBK" : number == 950 ? "Big5" : number == 932 ? "Shift_JIS" : "windows-" + number;
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }

    private void add(String characters) {
        flush();
        if (!state.hidden) {
            to(characters);
        }
    }

    private void flush() {
        if (coded.size() > 0) {
            to(coded.toString(charset));
            coded.reset();
        }
    }

    private void to(String characters) {
        switch (state.destination) {
            case "title", "author" -> properties.merge(state.destination, characters, String::concat);
            case "listtext" -> bullet += characters;
            default -> text.append(characters);
        }
    }

    private void paragraph() {
        String words = text.toString().strip().replaceAll("\\s+", " ");
        text.setLength(0);
        String mark = bullet.strip();
        bullet = "";
        if (words.isEmpty()) {
            return;
        }
        table();
        if (state.outline > 0 && state.outline < 7) {
            blocks.add(new Block.Heading(state.outline, words));
        } else if (!mark.isEmpty()) {
            int number = mark.matches("\\d{1,4}[.)]?") ? Integer.parseInt(mark.replaceAll("\\D", "")) : 0;
            blocks.add(new Block.ListItem(0, number, words, List.of()));
        } else {
            blocks.add(new Block.Paragraph(words));
        }
    }

    private void table() {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(rows, 0, ""));
            rows.clear();
        }
    }
}
