package lithograph.importer.reading;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/// XML read leniently, by a parser that knows no document types: no entity but XML's own is ever expanded, no file or
/// address ever opened.
public final class Xml {
    private static final Pattern ENCODING =
            Pattern.compile("\\A\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

    private static final Pattern ROOT = Pattern.compile("<([\\w.:-]+)");

    private Xml() {}

    /// The text of an XML file, by the encoding that it declares.
    public static String decode(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(head.replaceFirst("^ï»¿", ""));
        return TextDecoding.decode(bytes, declared.find() ? declared.group(1) : "UTF-8");
    }

    static Document parse(byte[] bytes) {
        return Jsoup.parse(decode(bytes), "", Parser.xmlParser());
    }

    /// Elements as they end, so that no more than one of them need be in memory.
    public static StreamParser stream(String xml) {
        return new StreamParser(Parser.xmlParser()).parse(new StringReader(xml), "");
    }

    /// The name without its prefix, in lower case.
    public static String local(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    /// The first child of the first of these names that has one; a name with a colon counts with its prefix, one
    /// without counts for any prefix-less child and for Atom's.
    public static Optional<Element> child(Element parent, String... names) {
        for (String name : names) {
            for (Element child : parent.children()) {
                if (isNamed(child, name)) {
                    return Optional.of(child);
                }
            }
        }
        return Optional.empty();
    }

    public static List<Element> children(Element parent, String name) {
        return parent.children().stream().filter(child -> isNamed(child, name)).toList();
    }

    /// The text of that child on one line, tags within it left out; empty where there is none.
    public static String text(Element parent, String... names) {
        for (String name : names) {
            String text = child(parent, name).map(Element::wholeText).orElse("");
            if (!text.isBlank()) {
                return text.strip().replaceAll("\\s+", " ");
            }
        }
        return "";
    }

    static boolean isNamed(Element element, String name) {
        String tag = element.tagName().toLowerCase(Locale.ROOT);
        return tag.equalsIgnoreCase(name)
                || (name.indexOf(':') < 0 && tag.matches("(atom\\d*|a10|rss|rdf):" + Pattern.quote(name)));
    }

    /// The name of the outermost element without its prefix, in lower case, or empty.
    public static String root(String start) {
        Matcher root = ROOT.matcher(start).region(Prologue.endWithTypes(start), start.length());
        if (!root.lookingAt()) {
            return "";
        }
        String name = root.group(1);
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
