package lithograph.ui.search;

import java.util.Locale;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lithograph.index.FacetKind;

/// The head of a filter: its name, "more" where there is more, and then a field to look in all of it.
final class SectionHead extends VBox {
    private final TextField words = new TextField();
    private final Hyperlink more = new Hyperlink();
    private boolean whole;

    /// @param changed called when other values are to be shown
    SectionHead(FacetKind kind, Runnable changed) {
        Label heading = new Label(Facets.heading(kind));
        heading.getStyleClass().add("section-label");
        Region mark = new Region();
        mark.getStyleClass().addAll("kind-mark", kind.name().toLowerCase(Locale.ROOT));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        more.getStyleClass().add("facet-more");
        HBox head = new HBox(mark, heading, space, more);
        head.getStyleClass().add("facet-head");
        words.setPromptText("Find in " + Facets.heading(kind).toLowerCase(Locale.ROOT));
        words.getStyleClass().add("facet-search");
        words.textProperty().addListener((_, _, _) -> changed.run());
        more.setOnAction(_ -> {
            turn();
            changed.run();
            if (whole) {
                words.requestFocus();
            }
        });
        getChildren().addAll(head, words);
        show();
    }

    /// Whether all values are asked for.
    boolean isWhole() {
        return whole;
    }

    /// What is typed into the field, in small letters; nothing while it is hidden.
    String typed() {
        return whole ? words.getText().strip().toLowerCase(Locale.ROOT) : "";
    }

    /// Offers "more", or takes the offer away.
    ///
    /// @param values how many there are in all
    void offer(long values) {
        more.setVisible(whole || values > FacetSection.FEW);
    }

    private void turn() {
        whole = !whole;
        show();
    }

    private void show() {
        words.setVisible(whole);
        words.setManaged(whole);
        more.setText(whole ? "fewer" : "more");
    }
}
