package lithograph.importer.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/// What the elements of a page are for, by name. Inline is what is listed; everything else begins a line of its own.
public final class HtmlTags {
    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "br",
            "button",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "img",
            "ins",
            "kbd",
            "label",
            "mark",
            "nobr",
            "output",
            "picture",
            "q",
            "rb",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "small",
            "source",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
            "math",
            "mi",
            "mn",
            "mo",
            "mrow",
            "msub",
            "msup",
            "msubsup",
            "mfrac",
            "msqrt",
            "mtext",
            "mover",
            "munder",
            "semantics",
            "mstyle",
            "mspace",
            "meter",
            "progress",
            "insert",
            "amp-img");

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "head",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "canvas",
            "select",
            "option",
            "input",
            "textarea",
            "map",
            "applet",
            "link",
            "meta",
            "title",
            "annotation",
            "datalist",
            "frameset",
            "noframes",
            "amp-ad",
            "annotation-xml",
            "dialog",
            "rp",
            "rt");

    private HtmlTags() {}

    static boolean isInline(Element element) {
        String name = element.normalName();
        return INLINE.contains(name) || name.indexOf(':') > 0;
    }

    /// True for what is never shown as text.
    static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName());
    }

    /// 1 to 6 for a heading, else 0.
    public static int headingLevel(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : 0;
    }
}
