package lithograph.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lithograph.article.Article;
import lithograph.article.Block;
import lithograph.article.Language;
import lithograph.article.Span;
import lithograph.library.OpenArticle;
import org.junit.jupiter.api.Test;

final class PageTest {
    @Test
    void everyWordOfTheArticleStandsOnThePageOnceAndInOrder() {
        OpenArticle article = Samples.english();
        Page page = Page.of(article);
        String text = page.text();
        StringBuilder onPage = new StringBuilder();
        int last = 0;
        for (Span span : spans(page)) {
            assertTrue(span.start() >= last, "in order at " + span);
            last = span.end();
            onPage.append(span.of(text));
        }

        assertEquals(text.replaceAll("\\s", ""), onPage.toString().replaceAll("\\s", ""));
    }

    @Test
    void aPlaceIsFoundInItsPassage() {
        Page page = Page.of(Samples.english());
        for (int i = 0; i < page.passages().size(); i++) {
            Span span = page.passages().get(i).span();
            if (span.length() > 0) {
                assertEquals(i, page.passageAt(span.start()));
                assertEquals(i, page.passageAt(span.end() - 1));
            }
        }
    }

    @Test
    void aParagraphWithoutEndIsPartedAfterSentences() {
        String endless =
                "One sentence follows another without a break. ".repeat(2000).strip();
        Page page = Page.of(articleOf(new Block.Paragraph(endless)));
        List<Span> pieces = spans(page);

        assertTrue(pieces.size() > 30);
        assertTrue(pieces.stream().allMatch(piece -> piece.length() <= Cut.LONGEST));
        assertTrue(pieces.stream().allMatch(piece -> piece.of(page.text()).startsWith("One sentence")));
    }

    @Test
    void aLongTableKeepsItsColumnsInEveryPiece() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Name", "Cards"));
        for (int i = 0; i < 100; i++) {
            rows.add(List.of("Room " + i, Integer.toString(i * 16)));
        }
        Page page = Page.of(articleOf(new Block.Table(rows, 1, "Rooms")));
        List<Passage.Grid> grids = page.passages().stream()
                .filter(Passage.Grid.class::isInstance)
                .map(Passage.Grid.class::cast)
                .toList();

        assertEquals(3, grids.size());
        assertEquals(1, grids.stream().map(Passage.Grid::widths).distinct().count());
        Passage.Words cell = grids.getLast().rows().getLast().getFirst();
        assertEquals("Room 99", cell.span().of(page.text()));
        assertEquals(
                Role.NUMBER_CELL, grids.getLast().rows().getLast().getLast().role());
    }

    @Test
    void aNarrowTableIsNotStretchedAndAWideOneIsNarrowedByItsLongColumns() {
        double[] natural = {4, 20, 5};

        assertTrue(Arrays.equals(natural, ColumnWidths.fitted(natural, 40)));
        double[] fitted = ColumnWidths.fitted(natural, 22);
        assertEquals(4, fitted[0]);
        assertEquals(13, fitted[1]);
        assertEquals(5, fitted[2]);
    }

    private static OpenArticle articleOf(Block block) {
        return Samples.open(
                "one", new Article("", "", "", "", "", Optional.empty(), Language.ENGLISH, List.of(block)), List.of());
    }

    private static List<Span> spans(Page page) {
        List<Span> spans = new ArrayList<>();
        for (Passage passage : page.passages()) {
            switch (passage) {
                case Passage.Words words -> spans.add(words.span());
                case Passage.About _ -> {}
                case Passage.Picture picture -> spans.add(picture.span());
                case Passage.Box box -> box.words().forEach(words -> spans.add(words.span()));
                case Passage.Grid grid -> {
                    spans.add(grid.caption());
                    grid.rows().forEach(row -> row.forEach(cell -> spans.add(cell.span())));
                }
            }
        }
        return spans;
    }
}
