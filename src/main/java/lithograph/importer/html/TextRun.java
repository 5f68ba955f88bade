package lithograph.importer.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// A stretch of text on a page that no block element interrupts, with what was counted in it. Mutable while the
/// [PageOutline] is drawn, then only read.
public final class TextRun {
    /// Of the element that holds it, in the outline's numbering.
    public final int element;

    public final Element holder;

    /// The text nodes, or the one element that is taken or left as a whole (a table, code, a figure).
    public final List<Node> nodes = new ArrayList<>();

    public final StringBuilder text = new StringBuilder();
    public boolean whole;
    public float words;
    public float linkWords;
    public float boldWords;
    public float buttonWords;
    public int breaks;
    public int pictures;
    public int links;

    TextRun(int element, Element holder) {
        this.element = element;
        this.holder = holder;
    }

    public float linkDensity() {
        return words == 0 ? 0 : linkWords / words;
    }

    /// Prose: long enough to be a sentence, and not made of links.
    public boolean isProse() {
        return words >= 15 && linkDensity() < 0.4f;
    }

    /// How many words the text has; a Chinese or Japanese character counts for two thirds of one.
    public static float words(CharSequence text) {
        float words = 0;
        boolean in = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '\u2e80' && c <= '\u9fff') || (c >= '\uac00' && c <= '\ud7a3')) {
                words += 2 / 3f;
                in = false;
            } else if (Character.isLetterOrDigit(c)) {
                words += in ? 0 : 1;
                in = true;
            } else if (c != '\'' && c != '\u2019') {
                in = false;
            }
        }
        return words;
    }
}
