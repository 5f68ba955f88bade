package lithograph.importer.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// A page as runs of text, and the elements that hold them with what was counted in each. Elements are numbered in the
/// order of the page, so that a parent's number is lower than its children's; 0 is the root.
public final class PageOutline implements NodeFilter {
    public static final int FARTHEST = 25;
    private static final int NONE = -1;
    private static final Element NOWHERE = new Element("p");

    public final List<TextRun> runs = new ArrayList<>();
    public int[] parent = new int[1024];
    public Element[] elements = new Element[1024];
    public long[] groups = new long[1024];
    public int count;

    private final Semantics semantics = new Semantics();
    private int current = -1;
    private int holder;
    private int links;
    private int bolds;
    private int buttons;
    private int headings;
    private TextRun run = new TextRun(NONE, NOWHERE);
    private boolean afterBreak;

    private PageOutline() {}

    public static PageOutline of(Element root) {
        PageOutline outline = new PageOutline();
        root.filter(outline);
        outline.endRun();
        return outline;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (HtmlTags.isUnseen(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        enter(element);
        String name = element.normalName();
        if (!HtmlTags.isInline(element)) {
            endRun();
            holder = current;
            if (isWhole(element, name)) {
                addWhole(element);
                return FilterResult.SKIP_CHILDREN;
            }
            headings += HtmlTags.headingLevel(element) > 0 ? 1 : 0;
            return FilterResult.CONTINUE;
        }
        switch (name) {
            case "a" -> {
                links++;
                open().links++;
            }
            case "b", "strong" -> bolds++;
            case "button" -> buttons++;
            case "br" -> {
                if (afterBreak) {
                    endRun();
                }
                open().breaks++;
                afterBreak = true;
            }
            case "img" -> open().pictures++;
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element) || HtmlTags.isUnseen(element)) {
            return FilterResult.CONTINUE;
        }
        current = parent[current];
        if (!HtmlTags.isInline(element)) {
            endRun();
            headings -= HtmlTags.headingLevel(element) > 0 ? 1 : 0;
            holder = Math.max(0, current);
            while (holder > 0 && HtmlTags.isInline(elements[holder])) {
                holder = parent[holder];
            }
            return FilterResult.CONTINUE;
        }
        switch (element.normalName()) {
            case "a" -> links--;
            case "b", "strong" -> bolds--;
            case "button" -> buttons--;
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isWhole(Element element, String name) {
        return switch (name) {
            case "pre" -> true;
            case "table" -> HtmlTables.read(element).isPresent();
            case "figure" -> HtmlFigures.read(element).isPresent();
            default -> false;
        };
    }

    private void enter(Element element) {
        if (count == parent.length) {
            parent = Arrays.copyOf(parent, count * 2);
            elements = Arrays.copyOf(elements, count * 2);
            groups = Arrays.copyOf(groups, count * 2);
        }
        parent[count] = current;
        elements[count] = element;
        groups[count] = semantics.of(element);
        current = count++;
    }

    private void add(TextNode node) {
        String raw = node.getWholeText();
        if (node.isBlank()) {
            run.text.append(' ');
            return;
        }
        TextRun to = open();
        afterBreak = false;
        float words = TextRun.words(raw);
        to.nodes.add(node);
        to.text.append(raw);
        to.words += words;
        to.linkWords += links > 0 ? words : 0;
        to.boldWords += bolds > 0 ? words : 0;
        to.buttonWords += buttons > 0 && headings == 0 ? words : 0;
    }

    private void addWhole(Element element) {
        TextRun to = new TextRun(current, element);
        to.whole = true;
        to.nodes.add(element);
        to.text.append(element.normalName().equals("figure") ? caption(element) : PlainText.of(element));
        to.words = TextRun.words(to.text);
        for (Element link : element.select("a")) {
            to.links++;
            to.linkWords += TextRun.words(link.text());
        }
        to.pictures = element.select("img").size();
        runs.add(to);
    }

    private static String caption(Element figure) {
        Element caption = figure.selectFirst("figcaption");
        return caption == null ? "" : PlainText.of(caption);
    }

    private TextRun open() {
        if (run.element != holder) {
            run = new TextRun(holder, elements[holder]);
        }
        return run;
    }

    private void endRun() {
        if (!run.nodes.isEmpty()) {
            runs.add(run);
        }
        run = new TextRun(NONE, NOWHERE);
        afterBreak = false;
    }
}
