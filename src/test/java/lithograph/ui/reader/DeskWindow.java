package lithograph.ui.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import lithograph.ui.Screen;

/// The desk of [Desks] in a window, for real keys and clicks.
final class DeskWindow implements AutoCloseable {
    final Desks desks;
    final ReadingDeskModel desk;
    final Screen screen;

    DeskWindow(Path folder) throws IOException {
        desks = new Desks(folder);
        desk = desks.desk;
        screen = Screen.show(() -> new ReadingDeskView(desk), 1100, 800);
    }

    ReadingDeskView view() {
        return (ReadingDeskView) screen.stage().getScene().getRoot();
    }

    /// Opens the article on the hall, with the keyboard on its page.
    void openHall() {
        Screen.run(() -> desk.open(desks.hall(), Placement.HERE));
        focus();
    }

    void openBoth() {
        Screen.run(() -> {
            desk.open(desks.hall(), Placement.LEFT);
            desk.open(desks.price(), Placement.RIGHT);
        });
        Screen.settle();
    }

    void focus() {
        Screen.settle();
        Screen.run(() -> view().focusCurrent());
        Screen.settle();
    }

    void type(KeyCode... keys) {
        for (KeyCode key : keys) {
            screen.press(key);
        }
    }

    Node lookup(String selector) {
        return Screen.call(() -> Objects.requireNonNull(view().lookup(selector), selector));
    }

    void click(Node node) {
        click(centre(node), MouseButton.PRIMARY, 1);
    }

    static Point2D centre(Node node) {
        Bounds bounds = Screen.call(() -> node.localToScreen(node.getLayoutBounds()));
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    void click(Point2D point, MouseButton button, int times) {
        Screen.run(() -> {
            Robot robot = new Robot();
            robot.mouseMove(point);
            for (int i = 0; i < times; i++) {
                robot.mouseClick(button);
            }
        });
        Screen.settle();
    }

    @Override
    public void close() {
        screen.close();
        Screen.call(() -> {
            desks.close();
            return true;
        });
    }
}
