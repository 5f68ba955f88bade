package lithograph.ui.page;

import java.util.Collection;
import java.util.OptionalDouble;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/// Heights on a page and places in its text, without steps, so that two pages can scroll together smoothly.
final class Places {
    private Places() {}

    /// The place at the height `y` of `view`; empty where no words are shown.
    static OptionalDouble at(Collection<Row> rows, Node view, double y) {
        double least = Double.MAX_VALUE;
        double place = 0;
        for (Row row : rows) {
            for (WordsNode words : row.words()) {
                Bounds bounds = view.sceneToLocal(words.localToScene(words.getLayoutBounds()));
                double distance = Math.max(0, Math.max(bounds.getMinY() - y, y - bounds.getMaxY()));
                if (distance < least) {
                    least = distance;
                    double part = Math.clamp((y - bounds.getMinY()) / Math.max(1, bounds.getHeight()), 0, 1);
                    place = words.span().start() + part * words.span().length();
                }
            }
        }
        return least == Double.MAX_VALUE ? OptionalDouble.empty() : OptionalDouble.of(place);
    }

    /// How far below the top of its row a place stands.
    static double heightOf(Row row, double place) {
        double height = 0;
        for (WordsNode words : row.words()) {
            if (words.span().start() <= place) {
                Bounds bounds = row.boundsOf(words);
                double part = (place - words.span().start())
                        / Math.max(1, words.span().length());
                height = bounds.getMinY() + Math.clamp(part, 0, 1) * bounds.getHeight();
            }
        }
        return height;
    }
}
