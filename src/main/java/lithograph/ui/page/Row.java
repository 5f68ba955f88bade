package lithograph.ui.page;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;

/// A passage as nodes: what is placed on the page, and the words in it in reading order.
record Row(Region node, List<WordsNode> words) {
    Row {
        words = List.copyOf(words);
    }

    /// Where `words` stand within the row, after layout.
    Bounds boundsOf(WordsNode words) {
        return node.sceneToLocal(words.localToScene(words.getLayoutBounds()));
    }
}
