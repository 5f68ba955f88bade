package lithograph.ui.reader;

import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import lithograph.ui.compare.ComparisonPanel;
import lithograph.ui.compare.PassagesPanel;
import lithograph.ui.compare.Ribbons;
import lithograph.ui.marks.NotePanel;
import lithograph.ui.page.PageView;

/// The reading desk: articles side by side, under them what they have in common, under that what the user wrote.
public final class ReadingDeskView extends BorderPane {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final ReadingDeskModel desk;
    private final SplitPane levels = new SplitPane();
    private final SplitPane readers = new SplitPane();
    private final SplitPane notes = new SplitPane();
    private final Ribbons ribbons = new Ribbons();
    private final UnifiedView unified;
    private final StackPane pages = new StackPane(readers, ribbons);
    private final ComparisonPanel comparison = new ComparisonPanel();
    private final PassagesPanel passages = new PassagesPanel();
    private List<Double> parted = List.of();
    private boolean reading;
    private final Together together;
    private final DeskBar bar;
    private final Map<PaneModel, PaneView> views = new HashMap<>();
    private final Map<PaneModel, NotePanel> panels = new HashMap<>();

    public ReadingDeskView(ReadingDeskModel desk) {
        this.desk = desk;
        URL looks = Objects.requireNonNull(ReadingDeskView.class.getResource("desk.css"), "desk.css");
        getStylesheets().addAll(PageView.stylesheet(), PageView.papers(), looks.toExternalForm());
        getStyleClass().add("reading-desk");
        levels.setOrientation(Orientation.VERTICAL);
        levels.getStyleClass().add("levels");
        setCenter(levels);
        bar = new DeskBar(desk);
        setBottom(bar);
        desk.layout()
                .setParted(() ->
                        Arrays.stream(readers.getDividerPositions()).boxed().toList());
        together =
                new Together(desk, pane -> Optional.ofNullable(views.get(pane)).map(PaneView::page), ribbons);
        SplitPane.setResizableWithParent(comparison, false);
        SplitPane.setResizableWithParent(passages, false);
        SplitPane.setResizableWithParent(notes, false);
        levels.heightProperty().addListener((_, _, _) -> Platform.runLater(this::part));
        levels.addEventFilter(
                MouseEvent.MOUSE_RELEASED,
                _ -> parted =
                        Arrays.stream(levels.getDividerPositions()).boxed().toList());
        unified = new UnifiedView(desk);
        readers.visibleProperty().bind(unified.visibleProperty().not());
        ribbons.visibleProperty().bind(readers.visibleProperty());
        pages.getChildren().add(unified);
        unified.visibleProperty().addListener((_, _, shown) -> {
            // A comparison that is made anew takes no keyboard from the notes; the switch gives it back to the page.
            if (!shown
                    && (pages.isFocusWithin()
                            || isFocusWithin() && !desk.switches().unified().get())) {
                focusCurrent();
            }
        });
        new DeskKeys(desk, this);
        desk.panes().addListener((InvalidationListener) _ -> showPanes());
        desk.currentProperty().addListener((_, _, _) -> showCurrent());
        desk.comparison().comparedProperty().addListener((_, _, compared) -> {
            comparison.show(compared);
            passages.show(compared);
            together.join();
        });
        desk.comparison().pairProperty().addListener((_, _, _) -> showLevels());
        desk.switches().comparison().addListener((_, _, _) -> showLevels());
        desk.switches().passages().addListener((_, _, _) -> showLevels());
        desk.switches().notes().addListener((_, _, _) -> showLevels());
        showPanes();
    }

    /// Gives the keyboard to the page of the current pane.
    public void focusCurrent() {
        if (unified.isVisible()) {
            unified.requestFocus();
        } else {
            currentView().focusPage();
        }
    }

    @Override
    public void requestFocus() {
        focusCurrent();
    }

    PaneView currentView() {
        return Objects.requireNonNull(views.get(desk.current()), "every pane has a view");
    }

    /// Shows the note of the current pane and puts the caret at its end.
    void writeNote() {
        desk.switches().notes().set(true);
        // The notes join the scene with their skins, and only what is in a scene can take the keyboard.
        applyCss();
        layout();
        Objects.requireNonNull(panels.get(desk.current()), "every pane has notes")
                .startWriting();
    }

    /// Opens the menu of how articles are set.
    void showLooks() {
        bar.showLooks();
    }

    private void showPanes() {
        reading |= isFocusWithin();
        List<PaneModel> open = desk.row().tabs();
        views.values().removeIf(view -> {
            boolean gone = !open.contains(view.pane());
            if (gone) {
                view.end();
            }
            return gone;
        });
        panels.keySet().retainAll(open);
        List<Node> pages = new ArrayList<>();
        List<Node> written = new ArrayList<>();
        for (PaneModel pane : desk.panes()) {
            PaneView view = views.computeIfAbsent(pane, this::view);
            view.standIn(desk.row().columnOf(pane).orElseThrow());
            pages.add(view);
            written.add(panels.computeIfAbsent(
                    pane,
                    p -> new NotePanel(
                            p.annotationsProperty(), p::jumpTo, highlight -> view.edit(highlight), desk::follow)));
        }
        views.values().forEach(view -> view.see(desk.panes().contains(view.pane())));
        double[] before = readers.getDividerPositions();
        readers.getItems().setAll(pages);
        notes.getItems().setAll(written);
        int size = pages.size();
        List<Double> wanted = desk.layout().takeWanted();
        for (int i = 0; i < size - 1; i++) {
            double kept = before.length == size - 1 ? before[i] : (i + 1.0) / size;
            readers.setDividerPosition(i, wanted.size() == size - 1 ? wanted.get(i) : kept);
            notes.getDividers()
                    .get(i)
                    .positionProperty()
                    .bindBidirectional(readers.getDividers().get(i).positionProperty());
        }
        showCurrent();
        showLevels();
    }

    private PaneView view(PaneModel pane) {
        PaneView view = new PaneView(pane, desk);
        view.page().setOnMoved(() -> {
            together.moved(pane);
            view.moved();
        });
        pane.pointedProperty().addListener((_, _, span) -> {
            if (desk.comparison().pair().filter(pair -> pair.left() == pane).isPresent()) {
                ribbons.point(span);
            }
        });
        view.page().setOnLaidOut(ribbons::draw);
        return view;
    }

    private void showCurrent() {
        boolean elsewhere = views.entrySet().stream()
                .anyMatch(entry ->
                        entry.getKey() != desk.current() && entry.getValue().isFocusWithin());
        // Between two panes, or two tabs, the current one may not be there yet.
        if ((elsewhere || reading) && desk.panes().contains(desk.current())) {
            // The keyboard follows the article that was opened, so that keys act on what the eye is on.
            focusCurrent();
            reading = false;
        }
        views.forEach((pane, view) -> view.pseudoClassStateChanged(
                CURRENT, pane == desk.current() && desk.panes().size() > 1));
    }

    private void showLevels() {
        List<Node> next = new ArrayList<>(List.of(pages));
        if (desk.comparison().pair().isPresent() && desk.switches().comparison().get()) {
            next.add(desk.switches().passages().get() ? passages : comparison);
        }
        if (desk.switches().notes().get()) {
            next.add(notes);
        }
        together.join();
        if (!next.equals(levels.getItems())) {
            levels.getItems().setAll(next);
            parted = List.of();
            part();
        }
    }

    /// Puts the levels where they were dragged, else where they usually are: a split pane keeps heights, not shares,
    /// when it grows from nothing.
    private void part() {
        int count = levels.getDividers().size();
        for (int i = 0; i < count; i++) {
            double usual = count == 1 ? 0.74 : i == 0 ? 0.56 : 0.78;
            levels.setDividerPosition(i, parted.size() == count ? parted.get(i) : usual);
        }
    }
}
