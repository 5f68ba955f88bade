package lithograph.importer.entry;

import java.io.IOException;
import java.util.Set;
import lithograph.importer.reading.Findings;
import lithograph.importer.reading.Input;
import lithograph.importer.reading.UnreadableException;
import lithograph.importer.reading.Xml;

/// Hands each kind of XML to its reader, by its outermost element.
public final class XmlReader {
    public static final Set<String> ROOTS =
            Set.of("rss", "feed", "rdf", "channel", "en-export", "en-note", "opml", "svg");

    private XmlReader() {}

    public static void read(Input input, Findings findings) throws IOException {
        String root = Xml.root(Xml.decode(input.head()));
        switch (root) {
            case "rss", "feed", "rdf", "channel" -> FeedReader.read(input, findings);
            case "en-export", "en-note" -> EnexReader.read(input, findings);
            case "opml" -> throw new UnreadableException("It is a list of feeds (OPML), not an article.");
            case "svg" -> throw new UnreadableException("It is a picture (SVG), not an article.");
            case "" -> throw new UnreadableException("It begins like XML, but holds no element.");
            default -> throw new UnreadableException("It is XML of a kind that holds no articles: <" + root + ">.");
        }
    }
}
