package lithograph.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// Whether the filters stand beside the hits. Where the window is too narrow for the articles that are open they give
/// way by themselves, unless the user showed them there. JavaFX thread.
final class FiltersPlace {
    /// Filters and hits, in pixels, and an article that can still be read.
    private static final double LISTS = 570;
    private static final double ARTICLE = 290;

    private final BooleanProperty wanted;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final BooleanProperty insisted = new SimpleBooleanProperty();

    FiltersPlace(boolean wanted) {
        this.wanted = new SimpleBooleanProperty(wanted);
        shown.bind(this.wanted.and(narrow.not().or(insisted)));
    }

    ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// What the user asked for last: to be remembered.
    ReadOnlyBooleanProperty wantedProperty() {
        return wanted;
    }

    void show() {
        insisted.set(narrow.get());
        wanted.set(true);
    }

    /// Shows them, or puts them away.
    void toggle() {
        if (shown.get()) {
            wanted.set(false);
        } else {
            show();
        }
    }

    /// Told the width of the window, in pixels, and how many articles stand side by side.
    void fit(double width, int articles) {
        narrow.set(width > 0 && width < LISTS + ARTICLE * articles);
        if (!narrow.get()) {
            insisted.set(false);
        }
    }
}
