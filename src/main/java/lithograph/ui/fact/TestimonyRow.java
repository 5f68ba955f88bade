package lithograph.ui.fact;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import lithograph.fact.Concord;
import lithograph.fact.Fact;
import lithograph.fact.FactStatus;
import lithograph.fact.Testimony;
import lithograph.library.FactMatter;

/// A claim with its sentence and its source. A click, Enter or Space opens the sentence; Up and Down walk.
final class TestimonyRow extends VBox {
    private static final int IN_A_CELL = 4;

    TestimonyRow(FactMatter matter, Testimony testimony, Runnable open) {
        getStyleClass().add("testimony");
        Fact fact = testimony.fact();
        boolean doubtful = !fact.prominent();
        Label sign = new Label(doubtful ? "?" : FactWords.sign(testimony.concord()));
        sign.setMinWidth(16);
        sign.getStyleClass().add(testimony.concord() == Concord.CONFLICT ? "testimony-conflict" : "muted");
        Label value = new Label(FactWords.value(fact));
        value.getStyleClass().add("testimony-value");
        String manner = Stream.of(
                        doubtful ? "doubtful" : "",
                        fact.status() == FactStatus.STATED ? "" : FactWords.status(fact.status()),
                        testimony.folded().isEmpty()
                                ? ""
                                : "said " + (testimony.folded().size() + 1) + "× in the same story")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        Label how = new Label(manner);
        how.getStyleClass().addAll("muted", "small");
        HBox head = new HBox(6, sign, value, how);
        head.setAlignment(Pos.BASELINE_LEFT);
        getChildren().addAll(head, words(testimony), from(matter, testimony));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(value.getText() + ". " + testimony.claim().sentence() + " "
                + matter.source(testimony.claim()).title());
        setOnMouseClicked(_ -> open.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                open.run();
            } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
                event.consume();
                walk(event.getCode() == KeyCode.DOWN ? 1 : -1);
            }
        });
    }

    private void walk(int by) {
        int next = getParent().getChildrenUnmodifiable().indexOf(this) + by;
        if (next >= 0 && next < getParent().getChildrenUnmodifiable().size()) {
            getParent().getChildrenUnmodifiable().get(next).requestFocus();
        }
    }

    /// Its sentence, the quote stronger.
    static TextFlow words(Testimony testimony) {
        Fact fact = testimony.fact();
        String sentence = testimony.claim().sentence();
        int start = fact.span().start() - fact.sentence().start();
        int end = start + fact.quote().length();
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("testimony-words");
        if (sentence.length() <= fact.quote().length() + IN_A_CELL) {
            // A cell alone says nothing: its row and column are in the article.
            flow.getChildren().addAll(text(sentence, "quote"), text("  in a table", "words"));
        } else if (start < 0 || end > sentence.length()) {
            flow.getChildren().add(text(sentence, "words"));
        } else {
            flow.getChildren()
                    .addAll(
                            text(sentence.substring(0, start), "words"),
                            text(sentence.substring(start, end), "quote"),
                            text(sentence.substring(end), "words"));
        }
        return flow;
    }

    /// "Harbour Post · 1 Jul 2026 · Its title".
    static Label from(FactMatter matter, Testimony testimony) {
        FactMatter.Source source = matter.source(testimony.claim());
        Label label = new Label(
                Stream.of(source.site(), FactWords.date(testimony.claim().published()), source.title())
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining(" · ")));
        label.getStyleClass().addAll("muted", "small");
        label.setWrapText(true);
        return label;
    }

    private static Text text(String words, String style) {
        Text text = new Text(words.replace('\n', ' '));
        text.getStyleClass().add(style);
        return text;
    }
}
