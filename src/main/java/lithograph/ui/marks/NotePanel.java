package lithograph.ui.marks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lithograph.article.Span;
import lithograph.notes.Highlight;
import lithograph.ui.page.Page;

/// What the user wrote about the article of a pane: the note, saved as it is typed; tags; the highlights, by place.
public final class NotePanel extends VBox {
    private static final double WIDE = 560;

    private final Consumer<Span> jumpTo;
    private final TextArea note = new TextArea();
    private final TagsField tags;
    private final VBox highlights = new VBox();
    private final Consumer<Highlight> edit;
    private final InvalidationListener changed = _ -> showHighlights();
    private final InvalidationListener noted = _ -> showNote();
    private final InvalidationListener tagged = _ -> showTags();
    private final MarkdownPreview preview;
    private final BackLinks backLinks;
    private final InvalidationListener linked = _ -> showLinks();
    private final ChangeListener<Page> read = (_, _, page) -> showNext(page);
    private Optional<Annotations> annotations = Optional.empty();

    /// @param shown  of the article that the pane shows
    /// @param jumpTo shows a passage
    /// @param edit   opens the card of a highlight
    /// @param follow follows the address of a link in the note whose text comes second
    public NotePanel(
            ObservableValue<Optional<Annotations>> shown,
            Consumer<Span> jumpTo,
            Consumer<Highlight> edit,
            BiConsumer<String, String> follow) {
        this.preview = new MarkdownPreview(address -> follow.accept(address, note.getText()));
        this.backLinks = new BackLinks(address -> follow.accept(address, ""));
        this.jumpTo = jumpTo;
        this.edit = edit;
        getStyleClass().add("note-panel");
        tags = new TagsField(change -> annotations.ifPresent(a -> a.tagArticle(change)));
        note.setPromptText("Note on this article (Markdown). Saved as you type.");
        note.setAccessibleText("Note on this article");
        note.setWrapText(true);
        note.getStyleClass().add("note-text");
        note.textProperty().addListener((_, _, text) -> annotations.ifPresent(a -> a.write(text)));
        note.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                annotations.ifPresent(Annotations::saveNote);
            }
        });
        highlights.getStyleClass().add("highlight-list");
        ScrollPane list = new ScrollPane(highlights);
        list.setFitToWidth(true);
        list.getStyleClass().add("highlight-scroll");
        HBox sides = new HBox(note, preview, list);
        sides.getStyleClass().add("note-sides");
        preview.managedProperty().bind(preview.visibleProperty());
        preview.visibleProperty()
                .bind(widthProperty().greaterThan(WIDE).and(note.textProperty().isNotEmpty()));
        note.prefWidthProperty()
                .bind(sides.widthProperty()
                        .multiply(Bindings.when(preview.visibleProperty())
                                .then(0.35)
                                .otherwise(0.55)));
        preview.prefWidthProperty().bind(sides.widthProperty().multiply(0.35));
        list.prefWidthProperty()
                .bind(sides.widthProperty()
                        .multiply(Bindings.when(preview.visibleProperty())
                                .then(0.3)
                                .otherwise(0.45)));
        note.setMinWidth(0);
        list.setMinWidth(0);
        VBox.setVgrow(sides, Priority.ALWAYS);
        getChildren().addAll(sides, backLinks, tags);
        shown.addListener((_, _, next) -> show(next));
        show(shown.getValue());
    }

    public void startWriting() {
        note.requestFocus();
        note.end();
    }

    private void show(Optional<Annotations> next) {
        // What is being typed belongs to the article that goes.
        tags.takeOver();
        annotations.ifPresent(a -> {
            a.highlights().removeListener(changed);
            a.noteProperty().removeListener(noted);
            a.tags().removeListener(tagged);
            a.mentioned().removeListener(linked);
            a.preview().pageProperty().removeListener(read);
        });
        annotations = Optional.empty();
        note.setText(next.map(a -> a.noteProperty().get()).orElse(""));
        annotations = next;
        next.ifPresent(a -> {
            a.highlights().addListener(changed);
            a.noteProperty().addListener(noted);
            a.tags().addListener(tagged);
            a.mentioned().addListener(linked);
            a.preview().pageProperty().addListener(read);
            preview.show(a.preview().pageProperty().get());
        });
        setDisable(next.isEmpty());
        showHighlights();
        showTags();
        showLinks();
    }

    private void showNext(Page page) {
        preview.update(page);
    }

    private void showLinks() {
        backLinks.show(annotations.map(a -> List.copyOf(a.mentioned())).orElse(List.of()));
    }

    private void showNote() {
        annotations
                .map(a -> a.noteProperty().get())
                .filter(text -> !text.equals(note.getText()))
                .ifPresent(note::setText);
    }

    private void showTags() {
        tags.show(annotations.map(a -> List.copyOf(a.tags())).orElse(List.of()));
    }

    private void showHighlights() {
        highlights.getChildren().clear();
        annotations.ifPresent(
                a -> a.highlights().forEach(h -> highlights.getChildren().add(entry(h))));
        if (highlights.getChildren().isEmpty()) {
            Label empty = new Label("Select a passage and press H to highlight it, N to comment on it.");
            empty.getStyleClass().add("note-hint");
            empty.setWrapText(true);
            highlights.getChildren().add(empty);
        }
    }

    private Region entry(Highlight highlight) {
        Region stripe = new Region();
        stripe.getStyleClass()
                .addAll("highlight-stripe", "swatch-" + highlight.color().name().toLowerCase(Locale.ROOT));
        Label quote = new Label(highlight.anchor().exact().strip().replaceAll("\\s+", " "));
        quote.setWrapText(true);
        quote.getStyleClass().add(highlight.placed() ? "highlight-quote" : "highlight-lost");
        VBox words = new VBox(quote);
        if (!highlight.placed()) {
            words.getChildren().add(small("Not found in the present text"));
        }
        if (!highlight.comment().isBlank()) {
            Label comment = new Label(highlight.comment().strip());
            comment.setWrapText(true);
            comment.getStyleClass().add("highlight-comment");
            words.getChildren().add(comment);
        }
        if (!highlight.tags().isEmpty()) {
            words.getChildren().add(small(String.join(", ", highlight.tags())));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox entry = new HBox(stripe, words);
        entry.getStyleClass().add("highlight-entry");
        entry.setFocusTraversable(true);
        entry.setAccessibleRole(AccessibleRole.BUTTON);
        entry.setAccessibleText("Highlight: " + quote.getText());
        entry.setOnMouseClicked(_ -> choose(highlight));
        entry.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose(highlight);
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE) {
                annotations.ifPresent(a -> a.remove(highlight));
                event.consume();
            }
        });
        return entry;
    }

    private void choose(Highlight highlight) {
        if (highlight.placed()) {
            jumpTo.accept(highlight.anchor().position());
        }
        edit.accept(highlight);
    }

    private static Label small(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("highlight-small");
        return label;
    }
}
