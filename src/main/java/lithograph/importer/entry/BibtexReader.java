package lithograph.importer.entry;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.importer.reading.Findings;
import lithograph.importer.reading.Input;
import lithograph.importer.reading.TextDecoding;
import lithograph.importer.reading.UnreadableException;
import lithograph.importer.text.TextArticle;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// BibTeX and BibLaTeX: one article an entry, by its title, authors, date, abstract, address and keywords.
public final class BibtexReader {
    private static final int LARGEST = 64 * 1024 * 1024;
    private static final Pattern START = Pattern.compile("@\\w+\\s*[{(]\\s*[^\\s,{}=]*\\s*[,=]");
    private static final Pattern ENTRY = Pattern.compile("@(\\w+)\\s*[{(]");

    private final String source;
    private final Map<String, String> strings = new HashMap<>();
    private int at;

    private BibtexReader(String source) {
        this.source = source;
    }

    public static boolean begins(String start) {
        int at = 0;
        // A pattern for the comments would recurse once for each.
        while (at < start.length() && (start.charAt(at) == '%' || Character.isWhitespace(start.charAt(at)))) {
            int end = start.charAt(at) == '%' ? start.indexOf('\n', at) : at;
            at = end < 0 ? start.length() : end + 1;
        }
        return START.matcher(start).region(at, start.length()).lookingAt();
    }

    public static void read(Input input, Findings findings) throws IOException {
        BibtexReader reader = new BibtexReader(TextArticle.clean(TextDecoding.text(input.bytes(LARGEST))));
        Matcher entry = ENTRY.matcher(reader.source);
        int count = 0;
        while (entry.find(reader.at)) {
            reader.at = entry.end();
            String type = entry.group(1).toLowerCase(Locale.ROOT);
            if (type.equals("string")) {
                reader.strings.putAll(reader.fields());
            } else if (!type.equals("comment") && !type.equals("preamble")) {
                count++;
                String key = reader.key();
                Reference.read(object(reader.fields()), input, key.isEmpty() ? "entry" + count : key, count, findings);
            }
        }
        if (count == 0) {
            throw new UnreadableException("The bibliography holds no entries.");
        }
    }

    private static ObjectNode object(Map<String, String> fields) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        fields.forEach((name, value) -> {
            switch (name) {
                case "author" -> {
                    var authors = object.putArray("author");
                    for (String author : value.split("\\s+and\\s+", -1)) {
                        authors.addObject().put("name", Reference.person(Latex.plain(author)));
                    }
                }
                case "file" -> object.put("file", value);
                case "year" -> object.put(fields.containsKey("date") ? "publishedYear" : "date", Latex.plain(value));
                default -> object.put(name, Latex.plain(value));
            }
        });
        return object;
    }

    private String key() {
        int end = at;
        while (end < source.length() && ",}\n=".indexOf(source.charAt(end)) < 0) {
            end++;
        }
        if (end >= source.length() || source.charAt(end) == '=') {
            return "";
        }
        String key = source.substring(at, end).strip();
        at = source.charAt(end) == ',' ? end + 1 : end;
        return key;
    }

    /// Reads `name = value` up to the end of the entry.
    private Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        while (at < source.length()) {
            skip(" \t\n,");
            int start = at;
            while (at < source.length() && "={}()@\n ".indexOf(source.charAt(at)) < 0) {
                at++;
            }
            String name = source.substring(start, at).strip().toLowerCase(Locale.ROOT);
            skip(" \t\n");
            if (at >= source.length() || source.charAt(at) != '=') {
                at += at < source.length() && source.charAt(at) != '@' ? 1 : 0;
                return fields;
            }
            at++;
            fields.putIfAbsent(name, value());
        }
        return fields;
    }

    private String value() {
        StringBuilder value = new StringBuilder();
        do {
            skip(" \t\n#");
            if (at >= source.length()) {
                break;
            }
            char c = source.charAt(at);
            if (c == '{' || c == '"') {
                value.append(enclosed(c == '{' ? '}' : '"'));
            } else {
                int start = at;
                while (at < source.length() && ",}#\n ".indexOf(source.charAt(at)) < 0) {
                    at++;
                }
                String word = source.substring(start, at).strip();
                value.append(strings.getOrDefault(word.toLowerCase(Locale.ROOT), word));
            }
            skip(" \t\n");
        } while (at < source.length() && source.charAt(at) == '#');
        return value.toString();
    }

    private String enclosed(char end) {
        int start = ++at;
        int depth = 0;
        for (; at < source.length(); at++) {
            char c = source.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == end && depth == 0) {
                return source.substring(start, at++);
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            }
        }
        at = source.length();
        return source.substring(Math.min(start, at));
    }

    private void skip(String characters) {
        while (at < source.length() && characters.indexOf(source.charAt(at)) >= 0) {
            at++;
        }
    }
}
