package lithograph.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import lithograph.article.ArticleId;
import lithograph.article.Span;
import lithograph.entity.Mention;
import lithograph.notes.Highlight;
import lithograph.notes.HighlightColor;
import lithograph.ui.marks.Annotations;
import lithograph.ui.marks.HighlightCard;
import lithograph.ui.page.Floating;
import lithograph.ui.page.Hovering;
import lithograph.ui.page.PageGestures;
import lithograph.ui.page.PageView;
import lithograph.ui.page.Stroke;
import lithograph.ui.page.Strokes;

/// One pane: its header, the find bar, the page, and what floats over the page.
final class PaneView extends BorderPane {
    private static final Duration FLASH = Duration.millis(900);

    private final PaneModel pane;
    private final ReadingDeskModel desk;
    private final PageView page;
    private final Floating floating;
    private final FindBar findBar;
    private final PaneHeader header;
    private final VBox top;
    private TabStrip tabs;
    private final PaneCommands commands;
    private final SelectionBar bar;
    private final RelatedList related;
    private final Hovering hovering;
    private final ReadWatch reading;
    private final Subscription dressing;
    private final PauseTransition flashing = new PauseTransition(FLASH);
    private Optional<Span> flash = Optional.empty();
    private Optional<Annotations> annotations = Optional.empty();
    private final InvalidationListener painted = _ -> paintLasting();

    PaneView(PaneModel pane, ReadingDeskModel desk) {
        this.pane = pane;
        this.desk = desk;
        BiConsumer<ArticleId, Placement> open = (id, placement) -> {
            desk.setCurrent(pane);
            desk.open(id, placement);
        };
        related = new RelatedList(open);
        page = new PageView(related, desk.outward()::openOutside);
        findBar = new FindBar(pane, desk, page::requestFocus);
        commands = new PaneCommands(pane, desk);
        bar = new SelectionBar(commands, this::note);
        floating = new Floating(page);
        getStyleClass().add("pane");
        // However narrow, a pane lays itself out in its place rather than being cut.
        setMinWidth(0);
        header = new PaneHeader(pane, desk, findBar::open);
        tabs = new TabStrip(desk, desk.row().columnOf(pane).orElseThrow());
        top = new VBox(tabs, header, findBar);
        setTop(top);
        setCenter(new StackPane(page, floating, new PaneStates(pane, desk)));
        new PageGestures(page, this::click);
        hovering = new Hovering(page, this::hover);
        page.styleProperty().bind(desk.textSizeProperty().asString("-fx-font-size: %dpx;"));
        page.selectionProperty().bindBidirectional(pane.selectionProperty());
        page.placeProperty().addListener((_, _, offset) -> pane.setPlace(offset.intValue()));
        flashing.setOnFinished(_ -> {
            flash = Optional.empty();
            paintPassing();
        });
        dressing = desk.looksProperty().subscribe(looks -> looks.dress(page));
        reading = new ReadWatch(pane, desk, page);
        PaneDrops.accept(this, pane, desk);
        listen();
        show(pane.contentProperty().get());
    }

    PaneModel pane() {
        return pane;
    }

    PageView page() {
        return page;
    }

    PaneCommands commands() {
        return commands;
    }

    /// The reader has scrolled the page.
    void moved() {
        reading.moved();
    }

    /// Whether it can be seen now, or stands behind another tab.
    void see(boolean shown) {
        reading.see(shown);
    }

    /// Shows the tabs of the pane that the article stands in now: it can be put into another.
    void standIn(PaneTabs column) {
        if (!tabs.shows(column)) {
            tabs.end();
            tabs = new TabStrip(desk, column);
            top.getChildren().set(0, tabs);
        }
    }

    /// Lets go of everything that outlives it.
    void end() {
        dressing.unsubscribe();
        reading.end();
        header.end();
        tabs.end();
        page.styleProperty().unbind();
        page.selectionProperty().unbindBidirectional(pane.selectionProperty());
        annotations.ifPresent(a -> a.highlights().removeListener(painted));
    }

    /// Gives the keyboard to the page; where there is none yet, to the pane, which hands it on.
    void focusPage() {
        if (page.isVisible()) {
            page.requestFocus();
        } else {
            requestFocus();
        }
    }

    boolean isReading() {
        return page.isFocused();
    }

    void showOutline() {
        header.showOutline();
    }

    void showVersions() {
        header.showVersions();
    }

    /// Copies the first table in sight.
    void copyTable() {
        page.tableInSight().ifPresent(PaneCommands::toClipboard);
    }

    void find() {
        findBar.open();
    }

    /// Highlights the selection, if there is one, and opens its card to write a comment.
    void note() {
        commands.highlight(HighlightColor.YELLOW).ifPresent(this::edit);
    }

    /// Opens the card of a highlight beside its passage.
    void edit(Highlight highlight) {
        annotations.flatMap(a -> a.current(highlight.id())).ifPresent(now -> {
            Span place = now.anchor().position();
            if (now.placed()) {
                page.reveal(place);
            }
            page.layout();
            HighlightCard card = new HighlightCard(now, annotations.orElseThrow(), () -> {
                floating.hide(Floating.Level.CARD);
                page.requestFocus();
            });
            floating.show(Floating.Level.CARD, card, now.placed() ? page.boundsOf(place) : Optional.empty());
            card.startWriting();
        });
    }

    /// Takes away what floats; false where nothing did.
    boolean dismiss() {
        boolean any = floating.hideAll();
        if (pane.selectionProperty().get().isPresent()) {
            pane.selectionProperty().set(Optional.empty());
            any = true;
        }
        return any;
    }

    private void listen() {
        pane.contentProperty().addListener((_, _, content) -> show(content));
        pane.jumpProperty().addListener((_, _, jump) -> jump.ifPresent(this::jump));
        pane.comparedProperty().addListener((_, _, _) -> paintLasting());
        pane.pointedProperty().addListener((_, _, _) -> paintPassing());
        page.addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(new Point2D(event.getX(), event.getY())));
        page.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> desk.comparison().point(pane, Optional.empty()));
        pane.surroundings().relatedProperty().addListener((_, _, _) -> showRelated());
        for (HitTour tour : List.of(pane.marks(), pane.found())) {
            tour.spansProperty().addListener(painted);
            tour.currentProperty().addListener((_, _, _) -> paintPassing());
        }
        pane.selectionProperty().addListener((_, _, span) -> {
            paintPassing();
            showBar(span);
        });
        page.setOnScrolled(() -> {
            floating.hide(Floating.Level.HOVER);
            showBar(pane.selectionProperty().get());
        });
        page.setOnContextMenuRequested(event -> {
            Point2D point = new Point2D(event.getX(), event.getY());
            PageMenu.of(pane, desk, this, hovering.mentionAt(point), page.tableAt(point))
                    .show(page, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        page.setOnMouseReleased(_ -> showBar(pane.selectionProperty().get()));
        focusWithinProperty().addListener((_, _, within) -> {
            if (within) {
                desk.setCurrent(pane);
            }
        });
    }

    private void show(PaneContent content) {
        floating.hideAll();
        annotations.ifPresent(a -> a.highlights().removeListener(painted));
        annotations = pane.annotationsProperty().get();
        annotations.ifPresent(a -> a.highlights().addListener(painted));
        boolean awaited = isFocused();
        page.setVisible(content instanceof PaneContent.Shown);
        if (awaited) {
            focusPage();
        }
        if (content instanceof PaneContent.Shown shown) {
            page.show(shown.page(), pane.place());
            showRelated();
        }
        paintLasting();
        paintPassing();
    }

    private void showRelated() {
        related.show(pane.surroundings().relatedProperty().get());
        page.refreshBelow();
    }

    private void paintLasting() {
        pane.page().ifPresent(shown -> {
            List<Stroke> strokes = new ArrayList<>(pane.comparedProperty().get());
            strokes.addAll(Strokes.lasting(
                    shown.article().mentions(),
                    annotations.map(a -> List.copyOf(a.highlights())).orElse(List.of()),
                    pane.marks().spans(),
                    pane.found().spans()));
            page.setLasting(strokes);
        });
    }

    private void paintPassing() {
        List<Stroke> strokes = new ArrayList<>();
        pane.pointedProperty()
                .get()
                .ifPresent(span -> strokes.add(desk.comparison().pointer(span)));
        strokes.addAll(Strokes.passing(
                pane.tour().current(), flash, pane.selectionProperty().get()));
        page.setPassing(strokes);
    }

    private void point(Point2D point) {
        desk.comparison().point(pane, page.offsetAt(point).filter(_ -> page.isNear(point)));
    }

    private void jump(Jump jump) {
        page.reveal(jump.span());
        flash = Optional.of(jump.span()).filter(span -> span.length() > 0);
        paintPassing();
        flashing.playFromStart();
    }

    private void showBar(Optional<Span> span) {
        Optional<Bounds> bounds = span.flatMap(page::boundsOf).filter(_ -> !page.isPressed());
        if (bounds.isEmpty()) {
            floating.hide(Floating.Level.BAR);
        } else {
            floating.show(Floating.Level.BAR, bar, bounds);
        }
    }

    private void click(Point2D point) {
        floating.hide(Floating.Level.CARD);
        page.selectionProperty().set(Optional.empty());
        Optional<Integer> offset = page.offsetAt(point);
        Optional<Highlight> highlight = annotations.stream()
                .flatMap(a -> a.highlights().stream())
                .filter(h ->
                        h.placed() && offset.isPresent() && page.isOn(h.anchor().position(), point))
                .findFirst();
        highlight.ifPresentOrElse(
                this::edit,
                () -> hovering.linkAt(point).ifPresent(link -> desk.outward().openOutside(link.target())));
    }

    private void hover(Optional<Mention> mention) {
        floating.hide(Floating.Level.HOVER);
        mention.ifPresent(over -> desk.brief(
                pane,
                over.entity(),
                brief -> page.boundsOf(over.span())
                        .filter(_ -> page.isHover())
                        .ifPresent(bounds -> showCard(brief, over, bounds))));
    }

    private void showCard(EntityBrief brief, Mention over, Bounds place) {
        EntityCard card = new EntityCard(brief);
        card.setOnContextMenuRequested(event -> {
            PageMenu.of(pane, desk, this, Optional.of(over), Optional.empty())
                    .show(page, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        hovering.hold(card);
        floating.show(Floating.Level.HOVER, card, Optional.of(place));
    }
}
