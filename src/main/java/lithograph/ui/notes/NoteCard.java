package lithograph.ui.notes;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
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
import lithograph.library.Jottings;
import lithograph.library.NoteRow;
import lithograph.notes.Highlight;
import lithograph.notes.JottingLine;
import lithograph.notes.NoteLink;

/// One row of the notes view: an article and the note on it, a highlight, or a note of its own.
final class NoteCard extends VBox {
    private static final int QUOTE = 400;

    private final NotesModel model;

    NoteCard(NoteRow row, NotesModel model) {
        this.model = model;
        getStyleClass().add("notes-card");
        switch (row) {
            case NoteRow.OnArticle on -> article(on);
            case NoteRow.Mark mark -> {
                getStyleClass().add("notes-card-mark");
                getChildren().add(highlight(mark.highlight()));
            }
            case NoteRow.Own own -> own(own);
        }
    }

    private void article(NoteRow.OnArticle on) {
        String headline = on.filed().article().title();
        Label title = label(headline.isBlank() ? "Untitled" : headline, "notes-title");
        active(title, "Open " + title.getText(), () -> model.open(on));
        getChildren().addAll(title, label(about(on), "notes-about"));
        if (!on.tags().isEmpty()) {
            getChildren().add(tags(on.tags()));
        }
        if (!on.opening().isBlank()) {
            getChildren().add(label(NoteLink.plain(on.opening().strip()), "notes-text"));
        }
    }

    private void own(NoteRow.Own own) {
        JottingLine note = own.note();
        Label title = label(note.title().isBlank() ? "Untitled note" : note.title(), "notes-title");
        active(title, "Edit " + title.getText(), () -> model.open(own));
        String about = Jottings.about(note.subject());
        String changed = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .format(note.changed().atZone(ZoneId.systemDefault()));
        getChildren().addAll(title, label((about.isEmpty() ? "Note" : "On " + about) + " · " + changed, "notes-about"));
        if (!note.tags().isEmpty()) {
            getChildren().add(tags(note.tags()));
        }
        String rest = NoteLink.plain(note.opening())
                .lines()
                .map(line -> line.replaceAll("^[\\s#>*-]+", ""))
                .filter(line -> !line.isBlank())
                .skip(1)
                .limit(3)
                .collect(Collectors.joining("\n"));
        if (!rest.isBlank()) {
            getChildren().add(label(rest, "notes-text"));
        }
    }

    static String about(NoteRow.OnArticle on) {
        Article article = on.filed().article();
        List<String> parts = new ArrayList<>();
        if (!article.source().isEmpty()) {
            parts.add(article.source());
        }
        parts.add(article.published()
                .map(date ->
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(date.day()))
                .orElse("No date"));
        if (on.marks() > 0) {
            parts.add(on.marks() == 1 ? "1 highlight" : on.marks() + " highlights");
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
            active(
                    label,
                    "Show notes with " + tag,
                    () -> model.filterProperty()
                            .set(model.filterProperty().get().tag(Optional.of(tag))));
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
