package lithograph.ui.search;

import javafx.scene.input.DataFormat;

/// What a dragged hit carries.
public final class ArticleDrag {
    /// The article's id, as a string.
    public static final DataFormat FORMAT = new DataFormat("application/x-lithograph-article");

    private ArticleDrag() {}
}
