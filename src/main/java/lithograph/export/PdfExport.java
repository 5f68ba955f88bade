package lithograph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// Pages to print or pass on, in the program's own fonts, which have Chinese; what leaves with a title is a bookmark.
final class PdfExport implements Export {
    private static final String INK = "111111";
    private static final String GREY = "666666";
    private static final float LEADING = 1.5f;

    private final OutputStream to;
    private final PdfLine.Faces serif;
    private final PdfPages pages;
    private final Outline outline = new Outline();
    private boolean begins;

    PdfExport(ExportHeading heading, OutputStream to) throws IOException {
        this.to = to;
        serif = new PdfLine.Faces(
                new PdfFont("LithographSerif-Regular"),
                new PdfFont("LithographSerif-Bold"),
                new PdfFont("LithographMono-Regular"));
        pages = new PdfPages(List.of(serif.plain(), serif.strong(), serif.code()), heading.title());
        write(Pieces.of(heading));
    }

    @Override
    public void add(Exported item) throws IOException {
        begins = true;
        write(outline.of(item));
    }

    private void write(List<Piece> pieces) throws IOException {
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Title(int level, List<Run> runs) -> title(level, runs);
                case Piece.Text(Piece.Style style, List<Run> runs) -> text(style, runs);
                case Piece.Item(int depth, int number, List<Run> runs) -> item(depth, number, runs);
                case Piece.Mark mark -> mark(mark);
                case Piece.Grid grid -> grid(grid);
            }
            begins = false;
        }
    }

    private void title(int level, List<Run> runs) throws IOException {
        float size = switch (level) {
            case 1 -> 22;
            case 2 -> 15;
            case 3 -> 13;
            default -> 11.5f;
        };
        PdfLine.Faces bold = new PdfLine.Faces(serif.strong(), serif.strong(), serif.code());
        pages.space(begins ? 24 : 10);
        pages.need(size * 5);
        if (begins && level > 1) {
            pages.bookmark(Piece.plain(runs));
        }
        paragraph(new Setting(bold, size, 0, INK, ""), runs);
    }

    private void text(Piece.Style style, List<Run> runs) throws IOException {
        paragraph(
                switch (style) {
                    case BODY -> new Setting(serif, 10.5f, 0, INK, "");
                    case ABOUT -> new Setting(serif, 8.5f, 0, GREY, "");
                    case QUOTE -> new Setting(serif, 10.5f, 18, INK, "bbbbbb");
                    case COMMENT -> new Setting(serif, 10, 18, INK, "");
                    case CODE ->
                        new Setting(new PdfLine.Faces(serif.code(), serif.code(), serif.code()), 8.5f, 0, INK, "");
                },
                runs);
    }

    private void item(int depth, int number, List<Run> runs) throws IOException {
        List<Run> marked = new ArrayList<>();
        marked.add(Run.plain((number > 0 ? number + "." : "\u2022") + "\u2002"));
        marked.addAll(runs);
        paragraph(new Setting(serif, 10.5f, 10 + 14 * depth, INK, ""), marked);
    }

    private void mark(Piece.Mark mark) throws IOException {
        paragraph(
                new Setting(serif, 10.5f, 18, INK, Colors.hex(mark.color())),
                List.of(Run.plain(mark.passage().strip())));
        paragraph(
                new Setting(serif, 8.5f, 18, GREY, ""),
                List.of(new Run("\u2014 " + mark.source(), Run.Look.PLAIN, mark.link())));
    }

    /// How a paragraph is set.
    ///
    /// @param bar the colour of a bar at its side, or empty
    private record Setting(PdfLine.Faces faces, float size, float indent, String color, String bar) {}

    private void paragraph(Setting set, List<Run> runs) throws IOException {
        float leading = set.size() * LEADING;
        for (PdfLine line : PdfLine.of(runs, set.faces(), set.size(), PdfPages.MEASURE - set.indent())) {
            pages.need(leading);
            pages.advance(leading);
            if (!set.bar().isEmpty()) {
                pages.bar(PdfPages.LEFT + set.indent() - 10, leading, set.bar());
            }
            pages.line(line, PdfPages.LEFT + set.indent(), set.size(), set.color());
        }
        pages.space(4);
    }

    private void grid(Piece.Grid grid) throws IOException {
        int columns = grid.rows().stream().mapToInt(List::size).max().orElse(0);
        if (columns == 0) {
            return;
        }
        float width = PdfPages.MEASURE / columns;
        pages.space(6);
        for (int i = 0; i < grid.rows().size(); i++) {
            Run.Look look = i < grid.headerRows() ? Run.Look.STRONG : Run.Look.PLAIN;
            List<List<PdfLine>> cells = new ArrayList<>();
            for (String cell : grid.rows().get(i)) {
                cells.add(PdfLine.of(List.of(new Run(cell, look, "")), serif, 8.5f, width - 6));
            }
            row(cells, width);
        }
        pages.space(8);
    }

    private void row(List<List<PdfLine>> cells, float width) throws IOException {
        int lines = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < lines; line++) {
            pages.need(12);
            pages.advance(12);
            if (line == 0) {
                pages.rule(PdfPages.LEFT, PdfPages.MEASURE);
            }
            for (int column = 0; column < cells.size(); column++) {
                if (line < cells.get(column).size()) {
                    pages.line(cells.get(column).get(line), PdfPages.LEFT + column * width, 8.5f, INK);
                }
            }
        }
    }

    @Override
    public void end() throws IOException {
        try (pages) {
            pages.save(to);
        }
    }
}
