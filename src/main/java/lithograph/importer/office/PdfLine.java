package lithograph.importer.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Words on one baseline of a page, or of a column of it. Points, from the page's top left; `y` is the baseline.
///
/// @param size the height of most of its letters
record PdfLine(String text, float left, float right, float y, float size, boolean bold) {
    float top() {
        return y - size;
    }

    /// The lines of a page's glyphs, cut where a gap is wide enough to part columns.
    static List<PdfLine> of(List<PdfGlyph> glyphs) {
        List<PdfGlyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(PdfGlyph::y));
        List<PdfLine> lines = new ArrayList<>();
        List<PdfGlyph> row = new ArrayList<>();
        float y = 0;
        for (PdfGlyph glyph : sorted) {
            if (!row.isEmpty()
                    && glyph.y() - y
                            > 0.45 * Math.max(glyph.size(), row.getFirst().size())) {
                cut(row, lines);
                row.clear();
            }
            if (row.isEmpty() || glyph.size() > row.getFirst().size()) {
                y = glyph.y();
            }
            row.add(glyph);
        }
        cut(row, lines);
        return lines;
    }

    private static void cut(List<PdfGlyph> row, List<PdfLine> lines) {
        row.sort(Comparator.comparingDouble(PdfGlyph::x));
        int start = 0;
        for (int i = 1; i <= row.size(); i++) {
            boolean apart = i < row.size()
                    && row.get(i).x() - row.get(i - 1).right()
                            > 1.2 * row.get(i).size();
            if (i == row.size() || apart) {
                line(row.subList(start, i)).ifText(lines);
                start = i;
            }
        }
    }

    private void ifText(List<PdfLine> lines) {
        if (!text.isBlank()) {
            lines.add(this);
        }
    }

    private static PdfLine line(List<PdfGlyph> glyphs) {
        StringBuilder text = new StringBuilder();
        float right = 0;
        float y = 0;
        float size = 0;
        int bold = 0;
        for (PdfGlyph glyph : glyphs) {
            boolean gap = !text.isEmpty() && glyph.x() - right > 0.17 * glyph.size();
            if (gap
                    && !Character.isWhitespace(text.charAt(text.length() - 1))
                    && !glyph.text().isBlank()) {
                text.append(' ');
            }
            text.append(glyph.text());
            right = Math.max(right, glyph.right());
            if (glyph.size() >= size) {
                size = glyph.size();
                y = glyph.y();
            }
            bold += glyph.bold() ? 1 : -1;
        }
        float left = glyphs.isEmpty() ? 0 : glyphs.getFirst().x();
        return new PdfLine(text.toString().strip().replaceAll("\\s+", " "), left, right, y, size, bold > 0);
    }

    /// This and another line of the same baseline, further right.
    PdfLine and(PdfLine next) {
        return new PdfLine(
                text + " " + next.text,
                left,
                Math.max(right, next.right),
                y,
                Math.max(size, next.size),
                bold && next.bold);
    }
}
