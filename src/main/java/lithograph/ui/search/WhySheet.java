package lithograph.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import lithograph.index.AlsoNamed;
import lithograph.index.Filter;
import lithograph.index.Hit;
import lithograph.index.Why;

/// Why an article is among the hits, and where it stands there.
public final class WhySheet extends VBox {
    private final GridPane lines = new GridPane(16, 8);
    private final Button close = new Button("Close");

    /// @param closed ends the sheet
    public WhySheet(SearchModel model, FilterModel filters, Hit hit, Why why, Runnable closed) {
        getStyleClass().addAll("dialog-sheet", "why");
        Label title = new Label("Why this hit");
        title.getStyleClass().add("sheet-title");
        Label article = new Label(hit.title());
        article.getStyleClass().add("muted");
        article.setWrapText(true);
        line("In the title", words(why.title()));
        line("In the text", words(why.text()));
        line("In your notes", words(why.note()));
        for (AlsoNamed also : model.alsoProperty().get()) {
            line("Names", also.typed() + " also goes by " + String.join(", ", also.names()));
        }
        line(
                "Filters",
                model.filters().stream().map(filter -> said(filters, filter)).collect(Collectors.joining(", ")));
        line(
                "Match",
                switch (hit.fit()) {
                    case ALL_WORDS -> "";
                    case SOME_WORDS -> "Only some of the words; it follows those that have all.";
                    case MEANING -> "Close in meaning; it has few of the words, or none.";
                });
        line("Order", order(model, hit));
        close.setCancelButton(true);
        close.setDefaultButton(true);
        close.setOnAction(_ -> closed.run());
        HBox buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, article, lines, buttons);
    }

    @Override
    public void requestFocus() {
        close.requestFocus();
    }

    private void line(String heading, String words) {
        if (!words.isBlank()) {
            Label of = new Label(heading);
            of.getStyleClass().add("section-label");
            of.setMinWidth(USE_PREF_SIZE);
            Label said = new Label(words);
            said.setWrapText(true);
            List<Node> row = new ArrayList<>(List.of(of, said));
            lines.addRow(lines.getRowCount(), row.toArray(Node[]::new));
        }
    }

    private static String words(List<Why.Found> found) {
        return found.stream()
                .map(each -> each.count() == 1 ? each.words() : each.words() + " ×" + each.count())
                .collect(Collectors.joining(",  "));
    }

    private static String said(FilterModel filters, Filter filter) {
        return (filter instanceof Filter.Not ? "not " : "") + Facets.heading(Facets.kind(filter)) + " "
                + filters.label(filter);
    }

    private static String order(SearchModel model, Hit hit) {
        return switch (model.shown().order()) {
            case RELEVANCE ->
                "By relevance: rare words count for more, words in the title and side by side for more still. Score "
                        + String.format("%.1f", hit.score());
            case NEWEST -> "The newest first";
            case OLDEST -> "The oldest first";
            case TITLE -> "By title";
            case SOURCE -> "By source";
            case LENGTH -> "The longest first";
            case MENTIONS -> "The most mentions of what was searched for first";
        };
    }
}
