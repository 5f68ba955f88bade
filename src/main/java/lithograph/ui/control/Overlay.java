package lithograph.ui.control;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What lies over the window until it is done with: a sheet, a dialog, the palette. Esc or a click beside it closes it
/// and gives the focus back. One at a time.
public final class Overlay extends StackPane {
    private final Region scrim = new Region();
    private @Nullable Node before;

    public Overlay() {
        getStyleClass().add("overlay");
        scrim.getStyleClass().add("scrim");
        setVisible(false);
        scrim.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> close());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
    }

    /// Shows a sheet in the middle.
    public void show(Region content) {
        show(content, Pos.CENTER);
    }

    /// Shows it at `place`, in the stead of what was shown.
    public void show(Region content, Pos place) {
        if (!isOpen()) {
            before = getScene() == null ? null : getScene().getFocusOwner();
        }
        content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(content, place);
        getChildren().setAll(scrim, content);
        setVisible(true);
        content.requestFocus();
    }

    public boolean isOpen() {
        return isVisible();
    }

    /// What is shown, where something is.
    public Optional<Node> content() {
        return isOpen() ? Optional.of(getChildren().getLast()) : Optional.empty();
    }

    public void close() {
        if (!isOpen()) {
            return;
        }
        setVisible(false);
        getChildren().clear();
        Node owner = before;
        before = null;
        if (owner != null && owner.getScene() != null) {
            owner.requestFocus();
        }
    }
}
