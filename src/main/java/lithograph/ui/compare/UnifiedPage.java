package lithograph.ui.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lithograph.article.Block;
import lithograph.article.Span;
import lithograph.compare.Difference;
import lithograph.compare.Piece;
import lithograph.compare.Unified;
import lithograph.ui.page.Page;
import lithograph.ui.page.Stroke;

/// Two versions of one text as one page: what is gone is struck out, what came is underlined.
///
/// @param strokes what is drawn on the page
public record UnifiedPage(Page page, List<Stroke> strokes, List<Placed> runs) {
    public UnifiedPage {
        strokes = List.copyOf(strokes);
        runs = List.copyOf(runs);
    }

    /// Where words stand on the page.
    record Placed(Unified.Run run, Span place) {
        private boolean holds(Span source, List<Unified.Fate> fates) {
            return fates.contains(run.fate())
                    && run.source().start() < source.end()
                    && source.start() < run.source().end();
        }
    }

    static UnifiedPage of(Unified unified) {
        List<Block> blocks = new ArrayList<>();
        List<List<Unified.Paragraph>> held = new ArrayList<>();
        for (Unified.Paragraph paragraph : unified.paragraphs()) {
            boolean goesOn = paragraph.kind() == Piece.Kind.ROW
                    && !held.isEmpty()
                    && held.getLast().getLast().kind() == Piece.Kind.ROW;
            if (goesOn) {
                held.getLast().add(paragraph);
            } else {
                held.add(new ArrayList<>(List.of(paragraph)));
            }
        }
        held.forEach(of -> blocks.add(block(of, blocks.isEmpty())));
        Page page = Page.of(blocks);
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            int at = page.article().text().blocks().get(i).start();
            for (Unified.Paragraph paragraph : held.get(i)) {
                for (Unified.Run run : paragraph.runs()) {
                    placed.add(new Placed(run, new Span(at, at + run.words().length())));
                    at += run.words().length();
                }
                at++;
            }
        }
        return new UnifiedPage(page, strokes(placed), placed);
    }

    /// Where a difference stands on the page; empty where it is not marked there.
    public Optional<Span> placeOf(Difference difference) {
        return first(difference.right(), List.of(Unified.Fate.CAME, Unified.Fate.MOVED_HERE))
                .or(() -> first(difference.left(), List.of(Unified.Fate.GONE, Unified.Fate.MOVED_AWAY)))
                .or(() -> first(difference.right(), List.of(Unified.Fate.STAYED)));
    }

    private Optional<Span> first(Span source, List<Unified.Fate> fates) {
        return runs.stream()
                .filter(placed -> placed.holds(source, fates))
                .map(Placed::place)
                .findFirst();
    }

    private static Block block(List<Unified.Paragraph> of, boolean first) {
        String text = words(of.getFirst());
        return switch (of.getFirst().kind()) {
            case HEADING -> new Block.Heading(first ? 1 : 2, text);
            case SENTENCE -> new Block.Paragraph(text);
            case CODE -> new Block.Code(text, "");
            case ROW ->
                new Block.Table(
                        of.stream()
                                .map(row -> Arrays.asList(words(row).split("\t", -1)))
                                .toList(),
                        1,
                        "");
        };
    }

    private static String words(Unified.Paragraph paragraph) {
        StringBuilder words = new StringBuilder();
        paragraph.runs().forEach(run -> words.append(run.words()));
        return words.toString();
    }

    private static List<Stroke> strokes(List<Placed> runs) {
        List<Stroke> strokes = new ArrayList<>();
        for (Placed placed : runs) {
            Span place = placed.place();
            switch (placed.run().fate()) {
                case STAYED -> {}
                case GONE -> draw(place, Stroke.Layer.STRIKE, "left", strokes);
                case CAME -> draw(place, Stroke.Layer.UNDERLINE, "right", strokes);
                case MOVED_AWAY -> draw(place, Stroke.Layer.STRIKE, "moved", strokes);
                case MOVED_HERE -> draw(place, Stroke.Layer.UNDERLINE, "moved", strokes);
            }
        }
        return strokes;
    }

    private static void draw(Span place, Stroke.Layer line, String look, List<Stroke> to) {
        to.add(new Stroke(place, Stroke.Layer.HIGHLIGHT, "diff-" + look));
        to.add(new Stroke(place, line, "line-" + look));
        to.add(Stroke.beside(place, "diff-bar-" + look));
    }
}
