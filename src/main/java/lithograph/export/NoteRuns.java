package lithograph.export;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// What stands within one block of a note, in its looks. A line break that was typed stays one.
final class NoteRuns {
    private final List<Run> runs = new ArrayList<>();

    private NoteRuns() {}

    static List<Run> of(Node block) {
        NoteRuns line = new NoteRuns();
        line.children(block, Run.Look.PLAIN, "");
        return line.runs;
    }

    private void children(Node parent, Run.Look look, String link) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            inline(child, look, link);
        }
    }

    private void inline(Node node, Run.Look look, String link) {
        switch (node) {
            case Text text -> add(text.getLiteral(), look, link);
            case Code code -> add(code.getLiteral(), Run.Look.CODE, link);
            case HtmlInline html -> add(html.getLiteral(), look, link);
            case SoftLineBreak soft -> add("\n", look, link);
            case HardLineBreak hard -> add("\n", look, link);
            case StrongEmphasis strong -> children(strong, Run.Look.STRONG, link);
            // There is one look a run: what is strong stays strong where it is slanted as well.
            case Emphasis emphasis -> children(emphasis, look == Run.Look.STRONG ? look : Run.Look.EMPHASIS, link);
            case Link to -> children(to, look, to.getDestination().startsWith("http") ? to.getDestination() : link);
            default -> children(node, look, link);
        }
    }

    private void add(String text, Run.Look look, String link) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).look() == look && runs.get(last).link().equals(link)) {
            runs.set(last, new Run(runs.get(last).text() + text, look, link));
        } else if (!text.isEmpty()) {
            runs.add(new Run(text, look, link));
        }
    }
}
