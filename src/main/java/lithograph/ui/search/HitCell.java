package lithograph.ui.search;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lithograph.article.ArticleId;
import lithograph.article.Language;
import lithograph.article.Span;
import lithograph.entity.EntityId;
import lithograph.index.Hit;
import lithograph.ui.DraggedArticle;
import lithograph.ui.control.Action;
import lithograph.ui.control.Actions;
import lithograph.ui.control.FittingRow;
import lithograph.ui.control.MarkedLine;
import lithograph.ui.control.MarkedLine.Range;

/// A hit in three lines and a row of chips.
final class HitCell extends ListCell<HitRow> {
    private static final PseudoClass SOME = PseudoClass.getPseudoClass("some-words");
    private static final PseudoClass COPY = PseudoClass.getPseudoClass("copy");
    private static final int CHIPS = 4;

    private final MarkedLine title = new MarkedLine();
    private final Label about = new Label();
    private final Hyperlink copies = new Hyperlink();
    private final MarkedLine snippet = new MarkedLine();
    private final FittingRow chips = new FittingRow(4);
    private final Region unread = new Region();
    private final ReadMarks reads;
    private final BiFunction<EntityId, ArticleId, List<Action>> menus;
    private final VBox lines = new VBox(title, new HBox(about, copies), snippet, chips);
    private final VBox pending = new VBox(bar(0), bar(1), bar(2));

    /// @param reads  which hits were read
    /// @param unfold shows or hides the copies of the hit in a row
    /// @param menus  what the menu of a chip offers
    HitCell(ReadMarks reads, IntConsumer unfold, BiFunction<EntityId, ArticleId, List<Action>> menus) {
        this.menus = menus;
        this.reads = reads;
        unread.getStyleClass().add("hit-unread");
        unread.setManaged(false);
        lines.getChildren().add(unread);
        getStyleClass().add("hit-cell");
        title.getStyleClass().add("hit-title");
        about.getStyleClass().add("hit-about");
        copies.getStyleClass().add("hit-copies");
        copies.setFocusTraversable(false);
        copies.setMinWidth(USE_PREF_SIZE);
        copies.managedProperty().bind(copies.visibleProperty());
        copies.setOnAction(_ -> unfold.accept(getIndex()));
        snippet.getStyleClass().add("hit-snippet");
        chips.getStyleClass().add("hit-chips");
        lines.getStyleClass().add("hit-lines");
        pending.getStyleClass().addAll("hit-lines", "skeleton-row");
        setPrefWidth(0);
        setOnDragDetected(event -> {
            hit().ifPresent(hit -> {
                startDragAndDrop(TransferMode.COPY).setContent(DraggedArticle.of(hit.id()));
                event.consume();
            });
        });
    }

    @Override
    protected void updateItem(HitRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        pseudoClassStateChanged(COPY, row instanceof HitRow.Copy);
        switch (row) {
            case HitRow.Loaded(Hit hit) -> show(hit);
            case HitRow.Copy(Hit hit) -> show(hit);
            case HitRow.Pending _ -> setGraphic(pending);
        }
    }

    private void show(Hit hit) {
        title.show(hit.title().isBlank() ? "Untitled" : hit.title(), ranges(hit.titleMarks()));
        about.setText(about(hit));
        copies.setVisible(hit.copies() > 1);
        copies.setText("· " + hit.copies() + " copies");
        copies.setVisited(false);
        snippet.show(hit.snippet().text(), ranges(hit.snippet().marked()));
        List<Node> labels = new ArrayList<>();
        for (Hit.HitEntity entity :
                hit.entities().subList(0, Math.min(CHIPS, hit.entities().size()))) {
            Label chip = new Label(entity.name());
            chip.getStyleClass().addAll("entity-chip", entity.id().kind().id());
            chip.setOnContextMenuRequested(event -> {
                ContextMenu menu = new ContextMenu();
                menus.apply(entity.id(), hit.id())
                        .forEach(action -> menu.getItems().add(Actions.item(action)));
                menu.show(chip, event.getScreenX(), event.getScreenY());
                event.consume();
            });
            labels.add(chip);
        }
        chips.getChildren().setAll(labels);
        pseudoClassStateChanged(SOME, hit.fit() != Hit.Fit.ALL_WORDS);
        boolean isNew = !reads.isRead(hit);
        unread.setVisible(isNew);
        unread.resizeRelocate(4, Math.rint(title.prefHeight(-1) / 2), 5, 5);
        setGraphic(lines);
        setAccessibleText(hit.title() + ", " + about.getText()
                + (hit.copies() > 1 ? ", " + hit.copies() + " copies" : "") + (isNew ? ", unread" : ""));
    }

    private Optional<Hit> hit() {
        return switch (getItem()) {
            case HitRow.Loaded(Hit hit) -> Optional.of(hit);
            case HitRow.Copy(Hit hit) -> Optional.of(hit);
            case HitRow.Pending _ -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    /// "China Daily Brief · 1 Jul 2026 · 820 words".
    static String about(Hit hit) {
        StringJoiner parts = new StringJoiner(" · ");
        switch (hit.fit()) {
            case ALL_WORDS -> {}
            case SOME_WORDS -> parts.add("Some of the words");
            case MEANING -> parts.add("Close in meaning");
        }
        if (!hit.source().isEmpty()) {
            parts.add(hit.source());
        }
        parts.add(hit.published().map(DateText::day).orElse("no date"));
        boolean chinese = hit.language().equals(Language.CHINESE);
        parts.add(NumberFormat.getIntegerInstance().format(hit.words()) + (chinese ? " characters" : " words"));
        if (!hit.language().equals(Language.ENGLISH) && !hit.language().equals(Language.UNKNOWN)) {
            parts.add(Facets.language(hit.language().code()));
        }
        return parts.toString();
    }

    private static List<Range> ranges(List<Span> spans) {
        return spans.stream().map(span -> new Range(span.start(), span.end())).toList();
    }

    private static Region bar(int line) {
        Region bar = new Region();
        bar.getStyleClass().addAll("skeleton-line", "line-" + line);
        bar.setMaxWidth(260 - 60 * line);
        return bar;
    }
}
