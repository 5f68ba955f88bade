package lithograph.compare;

import java.util.ArrayList;
import java.util.List;
import lithograph.article.Article;
import lithograph.article.ArticleText;
import lithograph.article.Block;
import lithograph.article.Span;
import lithograph.entity.Mention;
import lithograph.fact.Sentences;

/// An article's text and the pieces it is aligned by, in reading order.
///
/// @param text     see [Article#text()]
/// @param mentions in that text, by place
public record PiecedText(String text, List<Piece> pieces, List<Mention> mentions) {
    public PiecedText {
        pieces = List.copyOf(pieces);
        mentions =
                mentions.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
    }

    public static PiecedText of(Article article, ArticleText layout, List<Mention> mentions) {
        List<Piece> pieces = new ArrayList<>();
        String text = layout.text();
        whole(layout.title(), Piece.Kind.HEADING, 0, pieces);
        sentences(text, layout.summary(), 1, pieces);
        for (int i = 0; i < article.blocks().size(); i++) {
            Span span = layout.blocks().get(i);
            int block = i + 2;
            switch (article.blocks().get(i)) {
                case Block.Heading _ -> whole(span, Piece.Kind.HEADING, block, pieces);
                case Block.Code _ -> whole(span, Piece.Kind.CODE, block, pieces);
                case Block.Table _ -> lines(text, span).forEach(line -> whole(line, Piece.Kind.ROW, block, pieces));
                case Block.Paragraph _, Block.ListItem _, Block.Quote _ -> sentences(text, span, block, pieces);
                case Block.Figure _, Block.Takeaways _, Block.Analysis _ -> sentences(text, span, block, pieces);
            }
        }
        return new PiecedText(text, pieces, mentions);
    }

    String words(int piece) {
        return pieces.get(piece).span().of(text);
    }

    private static void sentences(String text, Span span, int block, List<Piece> to) {
        for (Span line : lines(text, span)) {
            Sentences.of(text, line).forEach(sentence -> whole(sentence, Piece.Kind.SENTENCE, block, to));
        }
    }

    private static void whole(Span span, Piece.Kind kind, int block, List<Piece> to) {
        if (span.length() > 0) {
            to.add(new Piece(span, kind, block));
        }
    }

    private static List<Span> lines(String text, Span span) {
        List<Span> lines = new ArrayList<>();
        int start = span.start();
        while (start < span.end()) {
            int end = text.indexOf('\n', start);
            end = end < 0 || end > span.end() ? span.end() : end;
            if (!text.substring(start, end).isBlank()) {
                lines.add(new Span(start, end));
            }
            start = end + 1;
        }
        return lines;
    }
}
