package lithograph.ui.notes;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lithograph.article.Article;
import lithograph.library.NoteEntry;
import lithograph.notes.Highlight;

/// One entry of the notes view: the article, the note on it, and its highlights.
final class NoteCard extends VBox {
    private static final int QUOTE = 400;

    private final NotesModel model;

    NoteCard(NoteEntry entry, NotesModel model) {
        this.model = model;
        getStyleClass().add("notes-card");
        Article article = entry.filed().article();
        Label title = label(article.title().isBlank() ? "Untitled" : article.title(), "notes-title");
        active(title, "Open " + title.getText(), () -> model.open(entry));
        getChildren().addAll(title, label(about(entry), "notes-about"));
        if (!entry.tags().isEmpty()) {
            getChildren().add(tags(entry.tags()));
        }
        if (!entry.note().text().isBlank()) {
            getChildren().add(label(entry.note().text().strip(), "notes-text"));
        }
        entry.highlights().forEach(highlight -> getChildren().add(highlight(highlight)));
    }

    static String about(NoteEntry entry) {
        Article article = entry.filed().article();
        List<String> parts = new ArrayList<>();
        if (!article.source().isEmpty()) {
            parts.add(article.source());
        }
        parts.add(article.published()
                .map(date ->
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(date.day()))
                .orElse("No date"));
        int marks = entry.highlights().size();
        if (marks > 0) {
            parts.add(marks == 1 ? "1 highlight" : marks + " highlights");
        }
        return String.join(" · ", parts);
    }

    private Region highlight(Highlight highlight) {
        Region stripe = new Region();
        stripe.getStyleClass()
                .addAll("notes-stripe", "notes-" + highlight.color().name().toLowerCase(Locale.ROOT));
        String quote = highlight.anchor().exact().strip().replaceAll("\\s+", " ");
        VBox words = new VBox(label(quote.length() > QUOTE ? quote.substring(0, QUOTE) + "…" : quote, "notes-quote"));
        if (!highlight.comment().isBlank()) {
            words.getChildren().add(label(highlight.comment().strip(), "notes-comment"));
        }
        if (!highlight.placed()) {
            words.getChildren().add(label("Not found in the present text of the article", "notes-lost"));
        }
        if (!highlight.tags().isEmpty()) {
            words.getChildren().add(tags(highlight.tags()));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox row = new HBox(stripe, words);
        row.getStyleClass().add("notes-highlight");
        active(row, "Highlight: " + quote, () -> model.open(highlight));
        return row;
    }

    private Node tags(List<String> tags) {
        FlowPane pane = new FlowPane();
        pane.getStyleClass().add("notes-tags");
        for (String tag : tags) {
            Label label = new Label(tag);
            label.getStyleClass().add("notes-tag");
            active(label, "Show notes with " + tag, () -> model.wordsProperty().set(tag));
            pane.getChildren().add(label);
        }
        return pane;
    }

    private static void active(Node node, String says, Runnable action) {
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.BUTTON);
        node.setAccessibleText(says);
        node.setOnMouseClicked(event -> {
            if (event.getClickCount() == 1 && !event.isShortcutDown() && !event.isShiftDown()) {
                action.run();
            }
        });
        node.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                action.run();
                event.consume();
            }
        });
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
