package lithograph.ui.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lithograph.article.Article;
import lithograph.article.ArticleId;
import lithograph.article.ArticleText;
import lithograph.article.Block;
import lithograph.article.FiledArticle;
import lithograph.article.Inline;
import lithograph.article.Language;
import lithograph.article.Span;
import lithograph.library.OpenArticle;
import lithograph.notes.Note;

/// An article as a page shows it: its passages in reading order. Made away from the window's thread: O(length).
///
/// @param length of the body
public record Page(OpenArticle article, List<Passage> passages, Length length) {
    public Page {
        passages = List.copyOf(passages);
    }

    public static Page of(OpenArticle article) {
        ArticleText text = article.text();
        List<Passage> passages = new ArrayList<>();
        if (text.title().length() > 0) {
            passages.add(Passage.Words.plain(Role.TITLE, text.title()));
        }
        if (text.summary().length() > 0) {
            passages.add(Passage.Words.plain(Role.SUMMARY, text.summary()));
        }
        passages.add(
                new Passage.About(new Span(text.summary().end(), text.summary().end())));
        List<Block> blocks = article.filed().article().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            add(text.text(), blocks.get(i), text.blocks().get(i), passages);
        }
        return new Page(article, passages, Length.of(text.body()));
    }

    /// Blocks alone, as a note is made of them: without a title, and without the line about where they are from.
    public static Page of(List<Block> blocks) {
        Article article = new Article("", "", "", "", "", Optional.empty(), Language.UNKNOWN, blocks);
        FiledArticle filed = new FiledArticle(new ArticleId("note"), article, List.of(), Instant.EPOCH, Instant.EPOCH);
        Page whole = of(new OpenArticle(
                filed,
                article.layout(),
                List.of(),
                List.of(),
                new Note(filed.id(), "", Instant.EPOCH),
                List.of(),
                List.of()));
        return new Page(
                whole.article(),
                whole.passages().stream()
                        .filter(passage -> !(passage instanceof Passage.About))
                        .toList(),
                whole.length());
    }

    public String text() {
        return article.text().text();
    }

    /// The index of the passage that holds `offset`, or the one before it where it stands between two.
    int passageAt(int offset) {
        int low = 0;
        int high = passages.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (passages.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        // The line about the article has no words: what stands at its place belongs to the summary.
        return low > 0 && passages.get(low) instanceof Passage.About ? low - 1 : low;
    }

    private static void add(String text, Block block, Span span, List<Passage> to) {
        switch (block) {
            case Block.Heading heading -> to.add(Passage.Words.plain(Role.heading(heading.level()), span));
            case Block.Paragraph paragraph -> words(text, Role.PARAGRAPH, span, paragraph.inlines(), 0, "", to);
            case Block.Quote quote -> words(text, Role.QUOTE, span, quote.inlines(), 0, "", to);
            case Block.ListItem item ->
                words(text, Role.ITEM, span, item.inlines(), item.depth(), sign(item.number(), item.depth()), to);
            case Block.Code _ -> words(text, Role.CODE, span, List.of(), 0, "", to);
            case Block.Table table -> to.addAll(Tables.pieces(text, table, span));
            case Block.Figure figure -> to.add(new Passage.Picture(span, figure));
            case Block.Takeaways takeaways ->
                to.add(box(Role.TAKEAWAY, takeaways.title(), takeaways.items(), "", span));
            case Block.Analysis analysis ->
                to.add(box(Role.BOX_PARAGRAPH, analysis.title(), analysis.paragraphs(), analysis.byline(), span));
        }
    }

    private static String sign(int number, int depth) {
        return number > 0 ? number + "." : depth % 2 == 0 ? "•" : "–";
    }

    private static void words(
            String text, Role role, Span span, List<Inline> inlines, int depth, String sign, List<Passage> to) {
        if (span.length() == 0) {
            return;
        }
        List<Inline> placed = inlines.stream()
                .map(inline -> Inlines.moved(inline, span.start()))
                .toList();
        String shown = sign;
        for (Cut.Piece piece : Cut.pieces(text, span, role == Role.CODE)) {
            List<Inline> inside = placed.stream()
                    .filter(inline -> inline.span().overlaps(piece.span()))
                    .toList();
            to.add(new Passage.Words(role, piece.span(), inside, depth, shown, piece.joined()));
            shown = shown.isEmpty() ? "" : " ";
        }
    }

    private static Passage.Box box(Role role, String title, List<String> parts, String byline, Span span) {
        List<Passage.Words> words = new ArrayList<>();
        int at = span.start();
        if (!title.isEmpty()) {
            words.add(Passage.Words.plain(Role.BOX_TITLE, new Span(at, at + title.length())));
            at += title.length() + 2;
        }
        int number = 1;
        for (String part : parts) {
            Span place = new Span(at, Math.min(span.end(), at + part.length()));
            String sign = role == Role.TAKEAWAY ? Integer.toString(number++) : "";
            words.add(new Passage.Words(role, place, List.of(), 0, sign, false));
            at += part.length() + 2;
        }
        return new Passage.Box(span, words, byline);
    }
}
