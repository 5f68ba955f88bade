package lithograph.export;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lithograph.article.Block;
import lithograph.article.Inline;
import lithograph.notes.Highlight;

/// Values to [Piece]s.
final class Pieces {
    private Pieces() {}

    static List<Piece> of(ExportHeading heading) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Title(1, List.of(Run.plain(heading.title()))));
        String search = heading.query().isBlank() ? "" : "Search: " + heading.query() + " \u00b7 ";
        pieces.add(new Piece.Text(Piece.Style.ABOUT, List.of(Run.plain(search + heading.day()))));
        return pieces;
    }

    static List<Piece> of(Exported item) {
        return switch (item) {
            case ExportedArticle article -> article(article);
            case Exported.Passage(ExportedArticle article, Highlight highlight) -> {
                List<Piece> pieces = new ArrayList<>(List.of(mark(article, highlight)));
                pieces.addAll(NoteText.pieces(highlight.comment(), Piece.Style.COMMENT));
                yield pieces;
            }
            case Exported.OwnNote note -> note(note);
            case Exported.Claim(String claim, String quote, Optional<ExportedArticle> source) ->
                List.of(
                        new Piece.Text(Piece.Style.BODY, List.of(new Run(claim, Run.Look.STRONG, ""))),
                        new Piece.Text(Piece.Style.QUOTE, List.of(Run.plain(quote))),
                        cited(source));
            case Exported.Heading(String words) -> List.of(new Piece.Title(2, List.of(Run.plain(words))));
        };
    }

    private static Piece cited(Optional<ExportedArticle> source) {
        return new Piece.Text(
                Piece.Style.ABOUT,
                List.of(source.map(article -> new Run(article.reference(), Run.Look.PLAIN, article.link()))
                        .orElse(Run.plain("The article is no longer in the library."))));
    }

    private static List<Piece> note(Exported.OwnNote note) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Title(2, List.of(Run.plain(note.title()))));
        String about = Stream.of(
                        note.about().isEmpty() ? "Note" : "Note on " + note.about(),
                        LocalDate.ofInstant(note.jotting().changed(), ZoneOffset.UTC)
                                .toString())
                .collect(Collectors.joining(" \u00b7 "));
        pieces.add(new Piece.Text(Piece.Style.ABOUT, List.of(Run.plain(about))));
        text(pieces, Piece.Style.QUOTE, note.quote());
        note.source().ifPresent(source -> pieces.add(cited(note.source())));
        pieces.addAll(NoteText.pieces(note.body(), Piece.Style.BODY));
        return pieces;
    }

    private static List<Piece> article(ExportedArticle exported) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Title(2, List.of(new Run(exported.title(), Run.Look.PLAIN, exported.link()))));
        String about = Stream.of(
                        exported.article().source(),
                        exported.article().byline(),
                        exported.published(),
                        String.join(", ", exported.entities()),
                        exported.tags().stream().map(MarkdownText::tag).collect(Collectors.joining(" ")))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" \u00b7 "));
        if (!about.isEmpty()) {
            pieces.add(new Piece.Text(Piece.Style.ABOUT, List.of(Run.plain(about))));
        }
        text(pieces, Piece.Style.BODY, exported.snippet());
        pieces.addAll(NoteText.pieces(exported.note().text(), Piece.Style.BODY));
        for (Highlight highlight : exported.highlights()) {
            pieces.add(mark(exported, highlight));
            pieces.addAll(NoteText.pieces(highlight.comment(), Piece.Style.COMMENT));
        }
        exported.text().forEach(block -> add(pieces, block));
        return pieces;
    }

    private static Piece.Mark mark(ExportedArticle exported, Highlight highlight) {
        String gone = highlight.placed() ? "" : " No longer in the article.";
        String address = exported.link().isEmpty() ? "" : " " + exported.link();
        String exact = highlight.anchor().exact();
        return new Piece.Mark(
                highlight.color(),
                exact,
                exported.reference() + "." + address + gone,
                TextFragment.link(exported.link(), exact));
    }

    private static void text(List<Piece> pieces, Piece.Style style, String text) {
        text.strip()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> pieces.add(new Piece.Text(style, List.of(Run.plain(line)))));
    }

    private static void add(List<Piece> pieces, Block block) {
        switch (block) {
            case Block.Heading(int level, String text) ->
                pieces.add(new Piece.Title(Math.min(level + 2, 6), List.of(Run.plain(text))));
            case Block.Paragraph(String text, List<Inline> inlines) ->
                pieces.add(new Piece.Text(Piece.Style.BODY, runs(text, inlines)));
            case Block.ListItem(int depth, int number, String text, List<Inline> inlines) ->
                pieces.add(new Piece.Item(depth, number, runs(text, inlines)));
            case Block.Quote(String text, List<Inline> inlines) ->
                pieces.add(new Piece.Text(Piece.Style.QUOTE, runs(text, inlines)));
            case Block.Code(String text, String language) ->
                pieces.add(new Piece.Text(Piece.Style.CODE, List.of(Run.plain(text))));
            case Block.Table(List<List<String>> rows, int headerRows, String caption) -> {
                text(pieces, Piece.Style.ABOUT, caption);
                pieces.add(new Piece.Grid(rows, headerRows));
            }
            case Block.Figure figure -> text(pieces, Piece.Style.ABOUT, figure.caption());
            case Block.Takeaways(String title, List<String> items) -> {
                text(pieces, Piece.Style.ABOUT, title);
                items.forEach(item -> pieces.add(new Piece.Item(0, 0, List.of(Run.plain(item)))));
            }
            case Block.Analysis analysis -> text(pieces, Piece.Style.QUOTE, analysis.text());
        }
    }

    /// Where spans overlap, the later begins where the earlier ends.
    static List<Run> runs(String text, List<Inline> inlines) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Inline inline : inlines.stream()
                .sorted((left, right) -> left.span().compareTo(right.span()))
                .toList()) {
            int start = Math.max(at, inline.span().start());
            int end = Math.min(text.length(), inline.span().end());
            if (start >= end) {
                continue;
            }
            if (at < start) {
                runs.add(Run.plain(text.substring(at, start)));
            }
            String words = text.substring(start, end);
            runs.add(
                    switch (inline) {
                        case Inline.Emphasis e -> new Run(words, Run.Look.EMPHASIS, "");
                        case Inline.Strong s -> new Run(words, Run.Look.STRONG, "");
                        case Inline.CodeSpan c -> new Run(words, Run.Look.CODE, "");
                        case Inline.Link link ->
                            new Run(words, Run.Look.PLAIN, link.target().startsWith("http") ? link.target() : "");
                    });
            at = end;
        }
        if (at < text.length()) {
            runs.add(Run.plain(text.substring(at)));
        }
        return runs;
    }
}
