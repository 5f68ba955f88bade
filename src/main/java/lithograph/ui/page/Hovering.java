package lithograph.ui.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import lithograph.article.Inline;
import lithograph.article.Span;
import lithograph.entity.Mention;

/// What the pointer rests on: the hand over a link, a card over a mention.
public final class Hovering {
    private static final Duration REST = Duration.millis(350);
    private static final Duration WAY_TO_THE_CARD = Duration.millis(200);

    private final PageView view;
    private final Consumer<Optional<Mention>> rested;
    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition leave = new PauseTransition(WAY_TO_THE_CARD);
    private Optional<Node> card = Optional.empty();
    private Optional<Mention> over = Optional.empty();

    /// @param rested told what the pointer rests on, and when it has left
    public Hovering(PageView view, Consumer<Optional<Mention>> rested) {
        this.view = view;
        this.rested = rested;
        rest.setOnFinished(_ -> rested.accept(over));
        leave.setOnFinished(_ -> {
            if (over.isEmpty() && card.filter(Node::isHover).isEmpty()) {
                end();
            }
        });
        view.addEventHandler(MouseEvent.MOUSE_MOVED, event -> move(new Point2D(event.getX(), event.getY())));
        view.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> over(Optional.empty()));
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> {
            over(Optional.empty());
            end();
        });
    }

    /// Keeps what is shown for a mention as long as the pointer is over it.
    public void hold(Node shown) {
        card = Optional.of(shown);
        shown.hoverProperty().addListener((_, _, _) -> leave.playFromStart());
    }

    private void end() {
        leave.stop();
        card = Optional.empty();
        rested.accept(Optional.empty());
    }

    /// The mention under the point, if any.
    public Optional<Mention> mentionAt(Point2D point) {
        Optional<Integer> offset = view.offsetAt(point);
        List<Mention> mentions =
                view.page().map(page -> page.article().mentions()).orElse(List.of());
        return offset.flatMap(at -> mentions.stream()
                        .filter(mention -> touches(mention.span(), at))
                        .findFirst())
                .filter(mention -> view.isOn(mention.span(), point));
    }

    /// The link under the point, if any.
    public Optional<Inline.Link> linkAt(Point2D point) {
        Optional<Integer> offset = view.offsetAt(point);
        Optional<Page> page = view.page();
        if (offset.isEmpty() || page.isEmpty()) {
            return Optional.empty();
        }
        Passage passage = page.get().passages().get(page.get().passageAt(offset.get()));
        return (passage instanceof Passage.Words words ? words.inlines() : List.<Inline>of())
                .stream()
                        .filter(Inline.Link.class::isInstance)
                        .map(Inline.Link.class::cast)
                        .filter(link -> touches(link.span(), offset.get()) && view.isOn(link.span(), point))
                        .findFirst();
    }

    private void move(Point2D point) {
        view.setCursor(linkAt(point).isPresent() ? Cursor.HAND : Cursor.TEXT);
        over(mentionAt(point));
    }

    private void over(Optional<Mention> mention) {
        if (mention.equals(over)) {
            return;
        }
        over = mention;
        rest.stop();
        if (mention.isPresent()) {
            rest.playFromStart();
        } else {
            leave.playFromStart();
        }
    }

    private static boolean touches(Span span, int offset) {
        return span.start() <= offset && offset <= span.end();
    }
}
