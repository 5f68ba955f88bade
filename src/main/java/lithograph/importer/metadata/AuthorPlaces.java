package lithograph.importer.metadata;

import lithograph.importer.html.PageOutline;
import lithograph.importer.html.Semantics;
import org.jsoup.nodes.Element;

/// Where on a page the author of its article may stand: not among comments, teasers of other articles, testimonials,
/// nor
/// at the page's head and foot.
final class AuthorPlaces {
    private static final long ELSEWHERE = Semantics.bits("comment", "related", "nav", "quote");
    private static final int NOWHERE = -1;

    private final PageOutline outline;
    private final int headline;

    /// @param headline the number of the run that is the headline, or -1
    AuthorPlaces(PageOutline outline, int headline) {
        this.outline = outline;
        int head = headline < 0 ? DateFinder.firstProse(outline) : headline;
        this.headline = head < outline.runs.size() ? outline.runs.get(head).element : NOWHERE;
    }

    /// True where an element of the page may name its author; also for one that is not shown.
    boolean may(Element element) {
        for (int i = 0; i < outline.count; i++) {
            if (outline.elements[i].equals(element)) {
                return may(i);
            }
        }
        return true;
    }

    /// The same of an element by its number.
    boolean may(int element) {
        for (int at = element; at >= 0 && !holdsHeadline(at); at = outline.parent[at]) {
            if ((outline.groups[at] & ELSEWHERE) != 0) {
                return false;
            }
        }
        return true;
    }

    /// What holds the headline says nothing of the places in it.
    private boolean holdsHeadline(int element) {
        for (int at = headline; at >= element; at = outline.parent[at]) {
            if (at == element) {
                return true;
            }
        }
        return false;
    }
}
