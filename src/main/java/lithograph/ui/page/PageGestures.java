package lithograph.ui.page;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import lithograph.article.Span;

/// Scrolling and selecting on a page, by mouse and keyboard. Words are selected by a double click, paragraphs by a
/// triple one; dragging past an edge scrolls on.
public final class PageGestures {
    private static final double LINE = 44;

    private final PageView view;
    private final Consumer<Point2D> clicked;
    private final Timeline scrolling = new Timeline(new KeyFrame(Duration.millis(40), _ -> scrollOn()));
    private Point2D pointer = Point2D.ZERO;
    private int anchor;
    private int caret;
    private boolean dragged;

    /// @param clicked told of a single click that selected nothing
    public PageGestures(PageView view, Consumer<Point2D> clicked) {
        this.view = view;
        this.clicked = clicked;
        scrolling.setCycleCount(Animation.INDEFINITE);
        view.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0 && !event.isControlDown()) {
            view.flow().scrollBy(-event.getDeltaY());
            event.consume();
        }
    }

    private void press(MouseEvent event) {
        view.requestFocus();
        dragged = false;
        Point2D point = new Point2D(event.getX(), event.getY());
        Optional<Integer> offset = view.offsetAt(point);
        if (event.getButton() != MouseButton.PRIMARY || offset.isEmpty()) {
            return;
        }
        switch (Math.min(3, event.getClickCount())) {
            case 2 -> view.page().ifPresent(page -> select(TextSteps.wordAt(page.text(), offset.get())));
            case 3 ->
                view.page()
                        .ifPresent(page -> select(page.passages()
                                .get(page.passageAt(offset.get()))
                                .span()));
            default -> {
                if (!event.isShiftDown()) {
                    anchor = offset.get();
                }
                extend(offset.get());
            }
        }
    }

    private void drag(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || event.getClickCount() > 1) {
            return;
        }
        dragged = true;
        pointer = new Point2D(event.getX(), event.getY());
        view.offsetAt(pointer).ifPresent(this::extend);
        if (event.getY() < 0 || event.getY() > view.getHeight()) {
            scrolling.play();
        } else {
            scrolling.stop();
        }
    }

    private void scrollOn() {
        view.flow().scrollBy(pointer.getY() < 0 ? -LINE / 2 : LINE / 2);
        view.offsetAt(pointer).ifPresent(this::extend);
    }

    private void release(MouseEvent event) {
        scrolling.stop();
        if (event.getButton() == MouseButton.PRIMARY
                && event.getClickCount() == 1
                && !dragged
                && !event.isShiftDown()) {
            clicked.accept(new Point2D(event.getX(), event.getY()));
        }
    }

    private void key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        boolean taken = event.isShiftDown() ? extendByKey(event) : plain ? scrollByKey(event) : selectAll(event);
        if (taken) {
            event.consume();
        }
    }

    private boolean scrollByKey(KeyEvent event) {
        PassageFlow flow = view.flow();
        switch (event.getCode()) {
            case DOWN -> flow.scrollBy(LINE);
            case UP -> flow.scrollBy(-LINE);
            case PAGE_DOWN, SPACE -> flow.scrollPages(1);
            case PAGE_UP -> flow.scrollPages(-1);
            case HOME -> flow.scrollToStart();
            case END -> flow.scrollToEnd();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean selectAll(KeyEvent event) {
        Optional<Page> page = view.page();
        if (event.isShortcutDown() && event.getCode() == KeyCode.A && page.isPresent()) {
            select(new Span(0, page.get().text().length()));
            return true;
        }
        return false;
    }

    private boolean extendByKey(KeyEvent event) {
        Optional<Page> page = view.page();
        if (page.isEmpty() || event.isAltDown()) {
            return false;
        }
        // A selection made elsewhere, as by going to a hit, is extended from where it is.
        view.selectionProperty().get().filter(span -> !span.equals(between())).ifPresent(span -> {
            anchor = span.start();
            caret = span.end();
        });
        String text = page.get().text();
        int by = switch (event.getCode()) {
            case RIGHT -> 1;
            case LEFT -> -1;
            default -> 0;
        };
        if (by == 0) {
            if (event.getCode() == KeyCode.SPACE) {
                view.flow().scrollPages(-1);
                return true;
            }
            return false;
        }
        extend(event.isShortcutDown() ? TextSteps.word(text, caret, by) : TextSteps.letter(text, caret, by));
        return true;
    }

    private void select(Span span) {
        anchor = span.start();
        extend(span.end());
    }

    private void extend(int to) {
        caret = to;
        view.selectionProperty().set(anchor == caret ? Optional.empty() : Optional.of(between()));
    }

    private Span between() {
        return new Span(Math.min(anchor, caret), Math.max(anchor, caret));
    }
}
