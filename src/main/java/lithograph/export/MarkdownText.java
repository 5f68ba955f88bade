package lithograph.export;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// Plain text as Markdown that shows it letter for letter, and values as YAML.
final class MarkdownText {
    private static final JsonMapper QUOTING = new JsonMapper();

    private MarkdownText() {}

    /// One line of text: nothing in it is taken for markup.
    static String line(String text) {
        String flat = text.replaceAll("\\s+", " ").strip();
        return flat.replaceAll("([\\\\`*_\\[\\]<>|])", "\\\\$1").replaceAll("^([#+\\-]|\\d+[.)])( |$)", "\\\\$1$2");
    }

    /// Text of any lines as a block quote.
    static String quote(String text) {
        return text.strip()
                .lines()
                .map(MarkdownText::line)
                .map(line -> line.isEmpty() ? ">" : "> " + line)
                .collect(Collectors.joining("\n"));
    }

    static String link(String text, String target) {
        return target.isEmpty()
                ? line(text)
                : "[" + line(text) + "](<" + target.replace("<", "%3C").replace(">", "%3E") + ">)";
    }

    /// A value of YAML front matter. JSON's strings are YAML's as well.
    static String yaml(String value) {
        return QUOTING.writeValueAsString(value);
    }

    static String yaml(List<String> values) {
        return QUOTING.writeValueAsString(values);
    }

    /// A tag as note-taking programs write it: `#ai-chips`.
    static String tag(String tag) {
        return "#" + tag.strip().replaceAll("[^\\p{L}\\p{N}_/-]+", "-");
    }
}
