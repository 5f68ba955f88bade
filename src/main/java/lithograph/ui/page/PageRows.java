package lithograph.ui.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lithograph.article.Block;

/// The rows of a page: one a passage, and a last one for what stands below the article.
final class PageRows implements Rows {
    private final Page page;
    private final Region below;
    private final Consumer<String> openOutside;
    private final IntConsumer changed;
    private final Map<Integer, List<TableSort>> sorts = new HashMap<>();

    /// @param openOutside shows an address in the browser, on a click only
    /// @param changed     told the index of a row whose height is no longer what it was
    PageRows(Page page, Region below, Consumer<String> openOutside, IntConsumer changed) {
        this.page = page;
        this.below = below;
        this.openOutside = openOutside;
        this.changed = changed;
    }

    @Override
    public int size() {
        return page.passages().size() + 1;
    }

    @Override
    public Row build(int index) {
        if (index == page.passages().size()) {
            return new Row(below, List.of());
        }
        return switch (page.passages().get(index)) {
            case Passage.Words words -> row(words, index);
            case Passage.About _ -> new Row(new AboutLine(page, openOutside), List.of());
            case Passage.Grid grid -> table(grid, index);
            case Passage.Picture picture -> picture(picture, index);
            case Passage.Box box -> box(box);
        };
    }

    @Override
    public double estimate(int index, double width, double fontSize) {
        if (index == page.passages().size()) {
            return 200;
        }
        Passage passage = page.passages().get(index);
        double line = fontSize * 1.6;
        double perLine = Math.max(8, width / (fontSize * 0.5));
        return switch (passage) {
            case Passage.Words words -> line * Math.ceil(words.span().length() / perLine) + line * 0.6;
            case Passage.About _ -> line * 1.5;
            case Passage.Grid grid -> line * 1.4 * (grid.rows().size() + 1);
            case Passage.Picture _ -> 300;
            case Passage.Box box ->
                line * (box.span().length() / perLine + box.words().size() + 2);
        };
    }

    private Row row(Passage.Words words, int index) {
        WordsNode node = new WordsNode(words, page.text());
        Region line = signed(words, node);
        VBox row = new VBox(line);
        row.getStyleClass().addAll("passage", "passage-" + words.role().styleClass());
        if (words.joined()) {
            row.getStyleClass().add("joined");
        }
        if (words.role() == Role.ITEM && !isItem(index + 1)) {
            row.getStyleClass().add("last-item");
        }
        return new Row(row, List.of(node));
    }

    private boolean isItem(int index) {
        return index < page.passages().size()
                && page.passages().get(index) instanceof Passage.Words words
                && words.role() == Role.ITEM;
    }

    private static Region signed(Passage.Words words, WordsNode node) {
        if (words.sign().isEmpty()) {
            return node;
        }
        Label sign = new Label(words.sign());
        sign.getStyleClass().add("sign");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(sign, node);
        line.getStyleClass().addAll("signed", "depth-" + Math.min(4, words.depth()));
        line.setAlignment(Pos.BASELINE_LEFT);
        HBox.setHgrow(node, Priority.ALWAYS);
        node.setMinWidth(0);
        return line;
    }

    private Row table(Passage.Grid grid, int index) {
        TableNode table = new TableNode(grid, page.text(), sorts.getOrDefault(index, List.of()), column -> {
            // A piece of a table alone would be in an order that means nothing.
            if (!grid.joined() && !goesOn(index + 1)) {
                sorts.put(index, TableSort.after(sorts.getOrDefault(index, List.of()), column));
                changed.accept(index);
            }
        });
        VBox row = new VBox();
        row.getStyleClass().addAll("passage", "passage-table");
        if (grid.joined()) {
            row.getStyleClass().add("joined");
        }
        List<WordsNode> words = new ArrayList<>();
        if (grid.caption().length() > 0) {
            WordsNode caption = new WordsNode(Passage.Words.plain(Role.CAPTION, grid.caption()), page.text());
            words.add(caption);
            row.getChildren().add(caption);
        }
        row.getChildren().add(new SideScroll(table));
        words.addAll(table.words());
        return new Row(row, words);
    }

    private boolean goesOn(int index) {
        return index < page.passages().size()
                && page.passages().get(index) instanceof Passage.Grid grid
                && grid.joined();
    }

    private Row picture(Passage.Picture picture, int index) {
        Block.Figure figure = picture.figure();
        PictureNode image = new PictureNode(
                figure.source(), figure.alternative(), page.article().filed().origins(), () -> changed.accept(index));
        VBox row = new VBox(image);
        row.getStyleClass().addAll("passage", "passage-picture");
        if (picture.span().length() == 0) {
            return new Row(row, List.of());
        }
        WordsNode caption = new WordsNode(Passage.Words.plain(Role.CAPTION, picture.span()), page.text());
        row.getChildren().add(caption);
        return new Row(row, List.of(caption));
    }

    private Row box(Passage.Box box) {
        VBox inside = new VBox();
        inside.getStyleClass().add("box");
        List<WordsNode> words = new ArrayList<>();
        List<Node> lines = new ArrayList<>();
        for (Passage.Words part : box.words()) {
            WordsNode node = new WordsNode(part, page.text());
            words.add(node);
            lines.add(signed(part, node));
        }
        inside.getChildren().setAll(lines);
        if (!box.byline().isEmpty()) {
            Label byline = new Label(box.byline());
            byline.getStyleClass().add("box-byline");
            byline.setWrapText(true);
            inside.getChildren().add(byline);
        }
        VBox row = new VBox(inside);
        row.getStyleClass().addAll("passage", "passage-box");
        return new Row(row, words);
    }
}
