package lithograph.ui.search;

import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lithograph.article.Span;
import lithograph.index.QuerySyntaxException;
import lithograph.index.Suggestion;
import lithograph.ui.control.Tips;
import lithograph.ui.reader.Placement;

/// The search field: a lens, the words, a cross. Up and Down move in the hits, Enter opens; where the query is wrong, a
/// line stands under the place.
public final class SearchField extends HBox {
    private final TextField words = new TextField();
    private final Region wrong = new Region();
    private final SearchModel model;
    private final HitsPane hits;
    private final CompletionList completion;

    public SearchField(SearchModel model, HitsPane hits, CompletionList completion) {
        this.model = model;
        this.hits = hits;
        this.completion = completion;
        getStyleClass().add("search-field");
        Region lens = new Region();
        lens.getStyleClass().add("lens");
        words.setAccessibleText("Search");
        words.textProperty().bindBidirectional(model.queryProperty());
        words.setMinWidth(80);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label hint = new Label("Ctrl+K");
        hint.getStyleClass().add("keys");
        hint.setMinWidth(USE_PREF_SIZE);
        hint.visibleProperty()
                .bind(words.textProperty().isEmpty().and(words.focusedProperty().not()));
        hint.managedProperty().bind(hint.visibleProperty());
        Region cross = new Region();
        cross.getStyleClass().add("cross");
        cross.visibleProperty().bind(words.textProperty().isNotEmpty());
        cross.managedProperty().bind(cross.visibleProperty());
        cross.setOnMouseClicked(_ -> clear());
        Tips.on(cross, "Clear the search  Esc");
        wrong.getStyleClass().add("wrong-place");
        wrong.setManaged(false);
        wrong.setMouseTransparent(true);
        getChildren().addAll(lens, words, hint, cross, wrong);
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        words.setOnMouseClicked(_ -> {
            if (words.getText().isEmpty()) {
                showRecent();
            }
        });
        // Only what was typed here: words that are set from elsewhere are complete. The field itself takes the key
        // after
        // this handler.
        words.addEventHandler(KeyEvent.KEY_TYPED, _ -> Platform.runLater(this::complete));
        words.focusedProperty().subscribe(focused -> {
            if (!focused) {
                completion.hide();
            }
        });
        words.focusedProperty()
                .subscribe(focused ->
                        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("focus-inside"), focused));
        model.problemProperty().subscribe(_ -> requestLayout());
    }

    /// Says how many articles there are to search.
    public void prompt(String text) {
        words.setPromptText(text);
    }

    @Override
    public void requestFocus() {
        words.requestFocus();
        words.selectAll();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Optional<QuerySyntaxException> problem = model.problemProperty().get();
        wrong.setVisible(problem.isPresent());
        if (problem.isPresent() && words.getSkin() instanceof TextFieldSkin skin) {
            int length = words.getLength();
            Span place = problem.get().place();
            int start = Math.clamp(place.start(), 0, Math.max(0, length - 1));
            int last = Math.clamp(place.end() - 1L, start, Math.max(start, length - 1));
            Rectangle2D first = skin.getCharacterBounds(start);
            Rectangle2D end = skin.getCharacterBounds(last);
            double x = words.getLayoutX() + first.getMinX();
            double width = Math.max(6, end.getMaxX() - first.getMinX());
            wrong.resizeRelocate(x, words.getLayoutY() + words.getHeight() - 4, width, 2);
        }
    }

    /// Shows the queries that were run last; taking one puts it in the place of what is there.
    public void showRecent() {
        requestFocus();
        completion.showRecent(words, suggestion -> {
            words.setText(suggestion.text());
            words.end();
            completion.hide();
        });
    }

    private void clear() {
        words.clear();
        requestFocus();
    }

    private void complete() {
        if (words.isFocused() && words.getSelection().getLength() == 0) {
            completion.show(words, this::apply);
        }
    }

    private void apply(Suggestion suggestion) {
        words.replaceText(suggestion.place().start(), suggestion.place().end(), Completion.words(suggestion));
        completion.hide();
    }

    private void key(KeyEvent event) {
        if (completion.isOpen() && completion.key(event)) {
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case DOWN -> hits.move(1);
            case UP -> hits.move(-1);
            case PAGE_DOWN -> hits.move(8);
            case PAGE_UP -> hits.move(-8);
            case ENTER -> hits.openSelected(event.isShortcutDown() ? Placement.BESIDE : Placement.HERE);
            case ESCAPE -> {
                if (words.getText().isEmpty()) {
                    hits.requestFocus();
                } else {
                    words.clear();
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
