package lithograph.ui.page;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import lithograph.article.Article;
import lithograph.article.Language;

/// The line under the title: who, where, when, how long, in what language, and the way to the original.
final class AboutLine extends FlowPane {
    AboutLine(Page page, Consumer<String> openOutside) {
        Article article = page.article().filed().article();
        getStyleClass().addAll("passage", "about");
        List<Node> parts = new ArrayList<>();
        for (String part : parts(article, page.length(), Locale.getDefault())) {
            parts.add(label(part, "about-part"));
        }
        if (page.article().sourceGone()) {
            parts.add(label("Source gone", "about-part"));
        }
        if (!article.url().isEmpty()) {
            Hyperlink link = new Hyperlink("Original ↗");
            link.getStyleClass().add("about-link");
            link.setTooltip(new Tooltip("Open outside: " + article.url()));
            link.setOnAction(_ -> openOutside.accept(article.url()));
            parts.add(link);
        }
        for (int i = 0; i < parts.size(); i++) {
            HBox part = new HBox(parts.get(i));
            if (i < parts.size() - 1) {
                part.getChildren().add(label("·", "about-dot"));
            }
            part.getStyleClass().add("about-item");
            getChildren().add(part);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        List<Node> items = getChildren();
        for (int i = 0; i < items.size() - 1; i++) {
            // No dot at the end of a line.
            boolean goesOn = items.get(i + 1).getLayoutY() == items.get(i).getLayoutY();
            ((HBox) items.get(i)).getChildren().getLast().setVisible(goesOn);
        }
    }

    static List<String> parts(Article article, Length length, Locale locale) {
        List<String> parts = new ArrayList<>();
        if (!article.byline().isEmpty()) {
            parts.add(article.byline());
        }
        if (!article.source().isEmpty()) {
            parts.add(article.source());
        }
        DateTimeFormatter days =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        parts.add(article.published().map(day -> days.format(day.day())).orElse("No date"));
        article.modified().ifPresent(day -> parts.add("Updated " + days.format(day.day())));
        parts.add(length.describe(locale));
        if (!article.language().equals(Language.UNKNOWN)) {
            parts.add(Locale.of(article.language().code()).getDisplayLanguage(locale));
        }
        return parts;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
