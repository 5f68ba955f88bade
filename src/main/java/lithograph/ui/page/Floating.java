package lithograph.ui.page;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// What floats over a page, each thing beside the passage it belongs to: above it where there is room, else below.
public final class Floating extends Pane {
    private static final double GAP = 6;
    private static final double EDGE = 8;

    private final Region page;
    private final Map<Level, Region> shown = new EnumMap<>(Level.class);
    private final Map<Level, Optional<Bounds>> places = new EnumMap<>(Level.class);

    public enum Level {
        HOVER,
        BAR,
        CARD
    }

    public Floating(Region page) {
        this.page = page;
        setPickOnBounds(false);
        getStyleClass().add("floating");
    }

    /// Shows the thing beside `at`, in the coordinates of the page; in the middle where there is no place.
    public void show(Level level, Region thing, Optional<Bounds> at) {
        if (!thing.equals(shown.get(level))) {
            hide(level);
            shown.put(level, thing);
            getChildren().add(thing);
        }
        if (level == Level.CARD) {
            hide(Level.BAR);
        }
        places.put(level, at);
        requestLayout();
    }

    public void hide(Level level) {
        Node gone = shown.remove(level);
        places.remove(level);
        if (gone != null) {
            getChildren().remove(gone);
        }
    }

    /// False where nothing was shown.
    public boolean hideAll() {
        boolean any = !shown.isEmpty();
        for (Level level : Level.values()) {
            hide(level);
        }
        return any;
    }

    @Override
    protected void layoutChildren() {
        shown.forEach((level, thing) -> {
            double width = Math.min(thing.prefWidth(-1), getWidth() - 2 * EDGE);
            double height = thing.prefHeight(width);
            Optional<Bounds> at = places.getOrDefault(level, Optional.empty());
            double x = at.map(b -> level == Level.BAR ? b.getCenterX() - width / 2 : b.getMinX())
                    .orElse((getWidth() - width) / 2);
            double above = at.map(b -> b.getMinY() - height - GAP).orElse(EDGE);
            double below = at.map(b -> b.getMaxY() + GAP).orElse(EDGE);
            boolean over = level == Level.BAR ? above >= EDGE : below + height > page.getHeight() - EDGE;
            double y = over ? above : below;
            thing.resizeRelocate(
                    snapPositionX(Math.clamp(x, EDGE, Math.max(EDGE, getWidth() - width - EDGE))),
                    snapPositionY(Math.clamp(y, EDGE, Math.max(EDGE, getHeight() - height - EDGE))),
                    width,
                    height);
        });
    }
}
