package lithograph.importer.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lithograph.article.Block;
import lithograph.article.Inline;

/// Makes headings of the short bold paragraphs that many pages have in their place.
public final class BoldHeadings {
    private static final int LONGEST = 100;
    /// One alone may be a sentence that its author wanted to be seen.
    private static final int FEWEST = 2;
    private static final int FIRST_LEVEL = 3;
    private static final int DEEPEST = 6;
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}[.)] .*");

    private BoldHeadings() {}

    public static List<Block> set(List<Block> blocks) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < blocks.size() - 1; i++) {
            if (isBoldLine(blocks.get(i)) && isHeaded(blocks.get(i + 1))) {
                found.add(i);
            }
        }
        if (found.size() < FEWEST) {
            return blocks;
        }
        List<Block> set = new ArrayList<>(blocks);
        int level = FIRST_LEVEL;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading) {
                level = Math.min(DEEPEST, heading.level() + 1);
            } else if (found.contains(i)) {
                set.set(i, new Block.Heading(level, blocks.get(i).text()));
            }
        }
        return set;
    }

    /// A line of words that are all bold, none of them a link, and that is neither a sentence nor a figure with
    /// its label.
    private static boolean isBoldLine(Block block) {
        if (!(block instanceof Block.Paragraph paragraph) || paragraph.text().length() > LONGEST) {
            return false;
        }
        String text = paragraph.text();
        int bold = 0;
        for (Inline inline : paragraph.inlines()) {
            if (inline instanceof Inline.Link) {
                return false;
            }
            bold += inline instanceof Inline.Strong strong
                    ? strong.span().end() - strong.span().start()
                    : 0;
        }
        boolean line = text.length() > 2 && text.indexOf('\n') < 0;
        boolean sentence = text.matches(".*[.:,;。：，；]|.*[:：]\\s*[\\d$€£¥].*")
                && !NUMBERED.matcher(text).matches();
        return line && !sentence && bold >= text.strip().length() - 1;
    }

    /// What a heading may stand over.
    private static boolean isHeaded(Block block) {
        return switch (block) {
            case Block.Paragraph _ -> !isBoldLine(block);
            case Block.ListItem _, Block.Quote _, Block.Code _, Block.Table _, Block.Figure _ -> true;
            case Block.Heading _, Block.Takeaways _, Block.Analysis _ -> false;
        };
    }
}
