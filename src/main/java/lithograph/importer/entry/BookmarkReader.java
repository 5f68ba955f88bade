package lithograph.importer.entry;

import java.io.IOException;
import java.util.regex.Pattern;
import lithograph.importer.metadata.Properties;
import lithograph.importer.reading.Findings;
import lithograph.importer.reading.Input;
import lithograph.importer.reading.Prologue;
import lithograph.importer.reading.TextDecoding;
import lithograph.importer.reading.UnreadableException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Bookmarks as HTML: Netscape's form, which browsers, linkding, Shaarli and Karakeep write, and Pocket's. One article
/// a
/// bookmark: its title, address, tags and description.
public final class BookmarkReader {
    private static final int LARGEST = 64 * 1024 * 1024;
    private static final String TYPE = "<!DOCTYPE NETSCAPE-Bookmark-file";
    private static final Pattern POCKET = Pattern.compile("(?is).{0,400}<title>Pocket Export</title>");

    private BookmarkReader() {}

    public static boolean begins(String start) {
        return start.regionMatches(true, Prologue.end(start, 0), TYPE, 0, TYPE.length())
                || POCKET.matcher(start).lookingAt();
    }

    public static void read(Input input, Findings findings) throws IOException {
        int count = 0;
        for (Element link : Jsoup.parse(TextDecoding.html(input.bytes(LARGEST))).select("a[href]")) {
            String address = link.attr("href");
            if (!Properties.isAddress(address)) {
                continue;
            }
            count++;
            ObjectNode bookmark = JsonNodeFactory.instance.objectNode();
            bookmark.put("title", link.text());
            bookmark.put("url", address);
            bookmark.put("addDate", link.hasAttr("add_date") ? link.attr("add_date") : link.attr("time_added"));
            bookmark.put("tags", link.attr("tags"));
            bookmark.put("description", description(link));
            JsonArticle.read(bookmark, input, "bookmark" + count, "Bookmark " + count, findings);
        }
        if (count == 0) {
            throw new UnreadableException("The list of bookmarks is empty.");
        }
    }

    private static String description(Element link) {
        Element term = link.closest("dt");
        Element below = term == null ? null : term.nextElementSibling();
        return below != null && below.normalName().equals("dd") ? below.ownText() : "";
    }
}
