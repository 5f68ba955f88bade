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
import lithograph.ui.compare.Compared;
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
    private final StackPane pages = new StackPane(readers, ribbons);
    private final ComparisonPanel comparison = new ComparisonPanel();
    private final PassagesPanel passages = new PassagesPanel();
    private List<Double> parted = List.of();
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
        new DeskKeys(desk, this);
        desk.panes().addListener((InvalidationListener) _ -> showPanes());
        desk.currentProperty().addListener((_, _, _) -> showCurrent());
        desk.comparedProperty().addListener((_, _, compared) -> {
            comparison.show(compared);
            passages.show(compared);
            together.join();
            showLevels();
        });
        desk.comparisonShownProperty().addListener((_, _, _) -> showLevels());
        desk.passagesShownProperty().addListener((_, _, _) -> showLevels());
        desk.notesShownProperty().addListener((_, _, _) -> showLevels());
        showPanes();
    }

    /// Gives the keyboard to the page of the current pane.
    public void focusCurrent() {
        currentView().focusPage();
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
        desk.notesShownProperty().set(true);
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
        boolean reading = isFocusWithin();
        views.keySet().retainAll(desk.panes());
        panels.keySet().retainAll(desk.panes());
        List<Node> pages = new ArrayList<>();
        List<Node> written = new ArrayList<>();
        for (PaneModel pane : desk.panes()) {
            PaneView view = views.computeIfAbsent(pane, this::view);
            pages.add(view);
            written.add(panels.computeIfAbsent(
                    pane,
                    p -> new NotePanel(
                            p.annotationsProperty(), p::jumpTo, highlight -> view.edit(highlight), desk::follow)));
        }
        readers.getItems().setAll(pages);
        notes.getItems().setAll(written);
        int size = pages.size();
        List<Double> wanted = desk.layout().takeWanted();
        for (int i = 0; i < size - 1; i++) {
            readers.setDividerPosition(i, wanted.size() == size - 1 ? wanted.get(i) : (i + 1.0) / size);
            notes.getDividers()
                    .get(i)
                    .positionProperty()
                    .bindBidirectional(readers.getDividers().get(i).positionProperty());
        }
        showCurrent();
        showLevels();
        if (reading) {
            focusCurrent();
        }
    }

    private PaneView view(PaneModel pane) {
        PaneView view = new PaneView(pane, desk);
        view.page().setOnMoved(() -> together.moved(pane));
        view.page().setOnLaidOut(ribbons::draw);
        return view;
    }

    private void showCurrent() {
        boolean elsewhere = views.entrySet().stream()
                .anyMatch(entry ->
                        entry.getKey() != desk.current() && entry.getValue().isFocusWithin());
        if (elsewhere) {
            // The keyboard follows the article that was opened, so that keys act on what the eye is on.
            focusCurrent();
        }
        views.forEach((pane, view) -> view.pseudoClassStateChanged(
                CURRENT, pane == desk.current() && desk.panes().size() > 1));
    }

    private void showLevels() {
        Optional<Compared> compared = desk.comparedProperty().get();
        List<Node> next = new ArrayList<>(List.of(pages));
        if (compared.isPresent() && desk.comparisonShownProperty().get()) {
            next.add(desk.passagesShownProperty().get() ? passages : comparison);
        }
        if (desk.notesShownProperty().get()) {
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
