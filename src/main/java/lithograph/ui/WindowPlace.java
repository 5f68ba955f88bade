package lithograph.ui;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where the window stood last: `x y width height maximized`, in screen pixels.
final class WindowPlace {
    private static final String NAME = "window.bounds";

    private WindowPlace() {}

    static void restore(Stage stage, Remembered remembered) {
        List<Double> numbers = remembered.numbers(NAME, List.of(0.0, 0.0, 0.0, 0.0, 0.0));
        if (numbers.get(2) <= 0 || numbers.get(3) <= 0) {
            return;
        }
        Rectangle2D place = new Rectangle2D(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
        // A screen that was there last time may be gone.
        if (!Screen.getScreensForRectangle(place).isEmpty()) {
            stage.setX(place.getMinX());
            stage.setY(place.getMinY());
            stage.setWidth(place.getWidth());
            stage.setHeight(place.getHeight());
            stage.setMaximized(numbers.get(4) == 1);
        }
    }

    static void keep(Stage stage, Remembered remembered) {
        remembered.put(
                NAME,
                String.format(
                        Locale.ROOT,
                        "%.0f %.0f %.0f %.0f %d",
                        stage.getX(),
                        stage.getY(),
                        stage.getWidth(),
                        stage.getHeight(),
                        stage.isMaximized() ? 1 : 0));
    }
}
