package lithograph.ui.notes;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lithograph.article.FiledArticle;
import lithograph.library.CollectionRow;
import lithograph.library.Jottings;
import lithograph.notes.CollectionItem;
import lithograph.notes.NoteLink;

/// One item of a collection on its board.
final class CollectionCard extends VBox {
    private static final int WORDS = 400;

    CollectionCard(CollectionRow row) {
        getStyleClass().add("notes-card");
        switch (row.item()) {
            case CollectionItem.OfHeading of -> {
                getStyleClass().add("collection-heading");
                getChildren().add(label(of.words(), "collection-heading-words"));
            }
            case CollectionItem.OfArticle of -> {
                getChildren().add(label(title(row), "notes-title"));
                about(row.article().map(CollectionCard::source).orElse(""));
                words(row.opening(), "notes-text");
            }
            case CollectionItem.OfHighlight of -> {
                String color = row.mark()
                        .map(mark -> mark.color().name().toLowerCase(Locale.ROOT))
                        .orElse("yellow");
                striped(row.item() instanceof CollectionItem.OfHighlight its ? its.quote() : "", "notes-" + color);
                row.mark().ifPresent(mark -> words(mark.comment(), "notes-comment"));
                about(row.article().map(CollectionCard::cited).orElse(""));
            }
            case CollectionItem.OfFact of -> {
                getChildren().add(label(of.claim(), "notes-title"));
                striped(of.quote(), "collection-fact");
                about(row.article().map(CollectionCard::cited).orElse(""));
            }
            case CollectionItem.OfNote of -> {
                getChildren().add(label(title(row), "notes-title"));
                about(row.note()
                        .map(note -> Jottings.about(note.subject()))
                        .map(about -> about.isEmpty() ? "Note" : "Note on " + about)
                        .orElse(""));
                row.note().ifPresent(note -> words(rest(note.opening()), "notes-text"));
            }
        }
        if (!row.isThere()) {
            getChildren().add(label("No longer in the library", "notes-lost"));
        }
    }

    /// What it is called, in one line.
    static String title(CollectionRow row) {
        String words = row.article()
                .filter(_ -> row.item() instanceof CollectionItem.OfArticle)
                .map(filed -> filed.article().title())
                .or(() -> row.note().map(note -> note.title()))
                .filter(title -> !title.isBlank())
                .orElse(row.item().words());
        return words.isBlank() ? "Untitled" : words;
    }

    private void about(String words) {
        if (!words.isEmpty()) {
            getChildren().add(label(words, "notes-about"));
        }
    }

    private void words(String words, String style) {
        String plain = NoteLink.plain(words.strip());
        if (!plain.isEmpty()) {
            getChildren().add(label(shortened(plain), style));
        }
    }

    private void striped(String quote, String color) {
        Region stripe = new Region();
        stripe.getStyleClass().addAll("notes-stripe", color);
        Label words = label(shortened(quote.strip().replaceAll("\\s+", " ")), "notes-quote");
        VBox column = new VBox(words);
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setMinWidth(0);
        HBox box = new HBox(stripe, column);
        box.getStyleClass().add("notes-highlight");
        getChildren().add(box);
    }

    private static String rest(String opening) {
        return NoteLink.plain(opening)
                .lines()
                .map(line -> line.replaceAll("^[\\s#>*-]+", ""))
                .filter(line -> !line.isBlank())
                .skip(1)
                .limit(3)
                .collect(Collectors.joining("\n"));
    }

    private static String source(FiledArticle filed) {
        return Stream.of(
                        filed.article().source(),
                        filed.article()
                                .published()
                                .map(date -> DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                        .format(date.day()))
                                .orElse("No date"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String cited(FiledArticle filed) {
        return filed.article().title() + " · " + source(filed);
    }

    private static String shortened(String words) {
        return words.length() > WORDS ? words.substring(0, WORDS) + "…" : words;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
