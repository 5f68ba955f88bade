package lithograph.export;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A line of glyphs that fits its measure.
record PdfLine(List<Glyph> glyphs) {
    /// @param width in points
    record Glyph(PdfFont font, int glyph, float width, boolean isSlanted, String link, boolean isSpace) {}

    /// The fonts that a text is set in.
    record Faces(PdfFont plain, PdfFont strong, PdfFont code) {
        PdfFont of(Run.Look look) {
            return switch (look) {
                case PLAIN, EMPHASIS -> plain;
                case STRONG -> strong;
                case CODE -> code;
            };
        }
    }

    /// Breaks where the Unicode rules let a line break, Chinese punctuation never at a line's beginning; a word that
    /// is
    /// longer than the line wherever it must.
    ///
    /// @param measure in points
    static List<PdfLine> of(List<Run> runs, Faces faces, float size, float measure) throws IOException {
        String text = Piece.plain(runs).replace("\r\n", "\n").replace("\t", "    ");
        List<Glyph> glyphs = new ArrayList<>(text.length());
        List<Integer> places = new ArrayList<>(text.length());
        int at = 0;
        for (Run run : runs) {
            String words = run.text().replace("\r\n", "\n").replace("\t", "    ");
            for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
                glyphs.add(glyph(words.codePointAt(i), run, faces, size));
                places.add(at + i);
            }
            at += words.length();
        }
        return broken(text, glyphs, places, measure);
    }

    private static Glyph glyph(int c, Run run, Faces faces, float size) throws IOException {
        PdfFont wanted = faces.of(run.look());
        PdfFont font = wanted.has(c) ? wanted : faces.plain();
        int glyph = c < ' ' ? font.glyph(' ') : font.glyph(c);
        return new Glyph(
                font,
                glyph,
                c == '\n' ? 0 : font.width(glyph) * size / 1000,
                run.look() == Run.Look.EMPHASIS,
                run.link(),
                Character.isWhitespace(c));
    }

    private static List<PdfLine> broken(String text, List<Glyph> glyphs, List<Integer> places, float measure) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        List<PdfLine> lines = new ArrayList<>();
        int start = 0;
        int possible = 0;
        float width = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            if (i > start && breaks.isBoundary(places.get(i))) {
                possible = i;
            }
            boolean forced = i > start && text.charAt(places.get(i - 1)) == '\n';
            if (forced
                    || (!glyphs.get(i).isSpace()
                            && i > start
                            && width + glyphs.get(i).width() > measure)) {
                int end = forced || possible <= start ? i : possible;
                lines.add(new PdfLine(glyphs.subList(start, end)));
                start = end;
                width = 0;
                for (int k = start; k < i; k++) {
                    width += glyphs.get(k).width();
                }
            }
            width += glyphs.get(i).width();
        }
        if (start < glyphs.size()) {
            lines.add(new PdfLine(glyphs.subList(start, glyphs.size())));
        }
        return lines;
    }
}
