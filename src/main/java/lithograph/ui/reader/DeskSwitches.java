package lithograph.ui.reader;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// What is shown on the desk beside the articles. Window thread only.
public final class DeskSwitches {
    private final BooleanProperty notes = new SimpleBooleanProperty(false);
    private final BooleanProperty comparison = new SimpleBooleanProperty(true);
    private final BooleanProperty together = new SimpleBooleanProperty(true);
    private final BooleanProperty passages = new SimpleBooleanProperty(false);
    private final BooleanProperty unified = new SimpleBooleanProperty(false);

    DeskSwitches() {}

    /// Whether notes and highlights are shown under the articles.
    public BooleanProperty notes() {
        return notes;
    }

    /// Whether two articles side by side are compared.
    public BooleanProperty comparison() {
        return comparison;
    }

    /// Whether the two panes that are compared scroll together, by the passages that both articles hold.
    public BooleanProperty together() {
        return together;
    }

    /// Whether two versions of one text are shown as one, with its changes, rather than side by side.
    public BooleanProperty unified() {
        return unified;
    }

    /// Whether the comparison lists sentences, rather than names and facts.
    public BooleanProperty passages() {
        return passages;
    }
}
