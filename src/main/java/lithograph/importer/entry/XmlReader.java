package lithograph.importer.entry;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lithograph.importer.reading.Findings;
import lithograph.importer.reading.FormReader;
import lithograph.importer.reading.Input;
import lithograph.importer.reading.UnreadableException;
import lithograph.importer.reading.Xml;

/// Hands each kind of XML to its reader, by its outermost element.
public final class XmlReader {
    private static final Map<String, FormReader> KINDS = Map.of(
            "rss", FeedReader::read,
            "feed", FeedReader::read,
            "rdf", FeedReader::read,
            "channel", FeedReader::read,
            "en-export", EnexReader::read,
            "en-note", EnexReader::read,
            "opml", refused("It is a list of feeds (OPML), not an article."),
            "svg", refused("It is a picture (SVG), not an article."));

    /// The outermost elements of what is read, or known not to be an article, without prefix and in lower case.
    public static final Set<String> ROOTS = KINDS.keySet();

    private XmlReader() {}

    public static void read(Input input, Findings findings) throws IOException {
        String head = Xml.decode(input.head());
        String root = Xml.root(head);
        if (root.equals("rdf") && ZoteroReader.begins(head)) {
            ZoteroReader.read(input, findings);
            return;
        }
        Optional<FormReader> kind = Optional.ofNullable(KINDS.get(root));
        if (kind.isEmpty()) {
            throw new UnreadableException(
                    root.isEmpty()
                            ? "It begins like XML, but holds no element."
                            : "It is XML of a kind that holds no articles: <" + root + ">.");
        }
        kind.get().read(input, findings);
    }

    private static FormReader refused(String sentence) {
        return (input, findings) -> {
            throw new UnreadableException(sentence);
        };
    }
}
