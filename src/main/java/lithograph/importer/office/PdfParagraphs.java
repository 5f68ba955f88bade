package lithograph.importer.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lithograph.article.Block;
import lithograph.importer.block.LineWrap;
import lithograph.importer.block.ListMark;

/// Lines in reading order to blocks, each with its page. A paragraph ends where the white, the indent or the letter
/// changes; words that were broken at a line's end are whole again.
final class PdfParagraphs {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    private final List<PdfLine> open = new ArrayList<>();
    private final float bodySize;
    private int page;
    private int openPage;

    /// @param bodySize the size of most of the document's letters
    PdfParagraphs(float bodySize) {
        this.bodySize = bodySize;
    }

    List<Block> blocks() {
        close();
        return blocks;
    }

    /// The page of each block.
    List<Integer> pages() {
        return pages;
    }

    void add(List<PdfLine> region, int onPage) {
        page = onPage;
        float left = (float) region.stream().mapToDouble(PdfLine::left).min().orElse(0);
        float right = (float) region.stream().mapToDouble(PdfLine::right).max().orElse(0);
        for (int i = 0; i < region.size(); i++) {
            PdfLine line = region.get(i);
            if (!open.isEmpty() && (i == 0 ? !goesOn(line) : ends(open.getLast(), line, left, right))) {
                close();
            }
            if (open.isEmpty()) {
                openPage = page;
            }
            open.add(line);
        }
    }

    /// A paragraph goes on in the next column where it stops within a sentence.
    private boolean goesOn(PdfLine next) {
        PdfLine last = open.getLast();
        String text = last.text();
        int first = next.text().codePointAt(0);
        return sameLetter(last, next)
                && !isHeading(last)
                && !text.matches("(?s).*[.!?。！？:：]['\"”’)\\]]?")
                && (Character.isLowerCase(first) || LineWrap.isWide(first) || text.endsWith(",") || text.endsWith("-"));
    }

    private static boolean ends(PdfLine last, PdfLine next, float left, float right) {
        float leading = next.y() - last.y();
        boolean white = leading > 1.75 * Math.max(last.size(), next.size());
        boolean indent = next.left() > left + 0.8 * next.size()
                && next.left() < left + 4 * next.size()
                && last.left() < left + 0.5 * last.size();
        boolean shortEnd = last.right() < right - 0.2 * (right - left)
                && last.text().matches("(?s).*[.!?。！？:：]['\"”’)\\]]?")
                && !Character.isLowerCase(next.text().codePointAt(0));
        return white
                || indent
                || shortEnd
                || !sameLetter(last, next)
                || ListMark.of(next.text()).isPresent();
    }

    private static boolean sameLetter(PdfLine last, PdfLine next) {
        return Math.abs(last.size() - next.size()) < 0.12 * last.size() && last.bold() == next.bold();
    }

    private boolean isHeading(PdfLine line) {
        return line.size() > 1.12 * bodySize || (line.bold() && line.text().length() < 100);
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (PdfLine line : open) {
            join(text, line.text());
        }
        PdfLine first = open.getFirst();
        Optional<ListMark> mark = ListMark.of(text.toString());
        boolean heading = open.size() <= 4
                && text.length() < 200
                && isHeading(first)
                && !text.toString().endsWith(".");
        Block block = heading
                ? new Block.Heading(level(first.size()), text.toString())
                : mark.isPresent()
                        ? new Block.ListItem(0, mark.get().number(), mark.get().rest(), List.of())
                        : new Block.Paragraph(text.toString());
        blocks.add(block);
        pages.add(openPage);
        open.clear();
    }

    private int level(float size) {
        return size > 1.6 * bodySize ? 1 : size > 1.25 * bodySize ? 2 : 3;
    }

    /// A hyphen at a line's end goes where a word goes on in small letters, unless the word has another one.
    private static void join(StringBuilder text, String line) {
        int hyphen = text.length() - 1;
        boolean broken = hyphen > 0
                && text.charAt(hyphen) == '-'
                && Character.isLetter(text.charAt(hyphen - 1))
                && Character.isLowerCase(line.codePointAt(0));
        if (broken) {
            int word = text.lastIndexOf(" ") + 1;
            if (text.substring(word, hyphen).indexOf('-') < 0) {
                text.setLength(hyphen);
            }
            text.append(line);
        } else {
            String joined = LineWrap.join(text.toString(), line);
            text.setLength(0);
            text.append(joined);
        }
    }

    /// The size of most letters.
    static float bodySize(List<List<PdfLine>> document) {
        Map<Integer, Integer> letters = new HashMap<>();
        for (List<PdfLine> lines : document) {
            for (PdfLine line : lines) {
                letters.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum);
            }
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey() / 2f)
                .orElse(10f);
    }
}
