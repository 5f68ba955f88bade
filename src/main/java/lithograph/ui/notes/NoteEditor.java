package lithograph.ui.notes;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lithograph.article.ArticleId;
import lithograph.library.Jottings;
import lithograph.notes.Jotting;
import lithograph.ui.DraggedArticle;
import lithograph.ui.marks.BackLinks;
import lithograph.ui.marks.MarkdownPreview;

/// A note as it is written, and beside it, or under it where there is little room, as it reads.
final class NoteEditor extends BorderPane {
    private static final double WIDE = 640;

    private final NoteEditorModel model;
    private final TextArea words = new TextArea();
    private final MarkdownPreview preview;
    private final SplitPane sides = new SplitPane();
    private final Hyperlink subject = new Hyperlink();
    private final BackLinks mentioned;
    private boolean showing;

    NoteEditor(NoteEditorModel model) {
        this.model = model;
        getStyleClass().add("note-editor");
        words.setPromptText("Write in Markdown. Alt+Q puts in what is selected in the article; drop an article here.");
        words.setAccessibleText("Note");
        words.setWrapText(true);
        words.getStyleClass().add("note-words");
        words.textProperty().addListener((_, _, text) -> {
            if (!showing) {
                model.write(text);
            }
        });
        words.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.close();
                event.consume();
            }
        });
        acceptArticles();
        mentioned = new BackLinks(model::follow);
        preview = new MarkdownPreview(model::follow);
        preview.follow(model.preview().pageProperty());
        sides.getItems().setAll(words, preview);
        sides.getStyleClass().add("note-editor-sides");
        widthProperty()
                .subscribe(width -> sides.setOrientation(
                        width.doubleValue() < WIDE ? Orientation.VERTICAL : Orientation.HORIZONTAL));
        setTop(top());
        setCenter(sides);
        setBottom(mentioned);
        model.setOnInsert(this::insert);
        model.openProperty().subscribe(this::show);
        model.mentioned().addListener((InvalidationListener) _ -> showMentioned());
    }

    @Override
    public void requestFocus() {
        // A split pane takes its sides in when it is first styled; before that the field is in no window.
        applyCss();
        words.requestFocus();
    }

    private HBox top() {
        Button back = new Button("‹ All notes");
        back.setTooltip(new Tooltip("Back to all notes (Esc)"));
        back.setOnAction(_ -> model.close());
        back.setMinWidth(USE_PREF_SIZE);
        subject.setOnAction(_ -> model.followSubject());
        subject.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button delete = new Button("Delete");
        delete.setTooltip(new Tooltip("Delete this note"));
        delete.setOnAction(_ -> model.delete());
        delete.setMinWidth(USE_PREF_SIZE);
        HBox top = new HBox(back, subject, gap, delete);
        top.getStyleClass().add("notes-top");
        return top;
    }

    private void show(Optional<Jotting> jotting) {
        showing = true;
        boolean editable = model.text().length() <= NoteEditorModel.MOST_EDITABLE;
        words.setText(jotting.isPresent() && editable ? model.text() : "");
        showing = false;
        if (editable != sides.getItems().contains(words)) {
            sides.getItems().setAll(editable ? List.of(words, preview) : List.of(preview));
        }
        String about = jotting.map(each -> Jottings.about(each.subject())).orElse("");
        subject.setText(about.isEmpty() ? "" : "On " + about);
        subject.setVisible(!about.isEmpty());
        words.end();
        showMentioned();
    }

    private void insert(String put) {
        int at = words.getCaretPosition();
        String before = words.getText(0, at);
        boolean block = put.contains("\n");
        String lead =
                !block || before.isEmpty() || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
        words.insertText(at, lead + put + (block ? "\n" : ""));
    }

    private void showMentioned() {
        mentioned.show(List.copyOf(model.mentioned()));
    }

    private void acceptArticles() {
        words.setOnDragOver(event -> {
            if (DraggedArticle.in(event.getDragboard()).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                event.consume();
            }
        });
        words.setOnDragDropped(event -> {
            Optional<ArticleId> id = DraggedArticle.in(event.getDragboard());
            id.ifPresent(model::insert);
            event.setDropCompleted(id.isPresent());
            event.consume();
        });
    }
}
