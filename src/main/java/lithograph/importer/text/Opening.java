package lithograph.importer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lithograph.article.Block;
import lithograph.article.PublishedDate;
import lithograph.importer.block.Furniture;
import lithograph.importer.metadata.AboutLine;

/// The head of an article whose parts nobody labelled: which of its first lines are title, summary, byline and date.
///
/// @param title empty where no line stands out
/// @param rest  the body
record Opening(
        String title,
        String summary,
        String byline,
        String site,
        String url,
        Optional<PublishedDate> published,
        List<Block> rest) {
    private static final Set<String> SUMMARY_LABELS =
            Furniture.phrases("summary, abstract, in short, 摘要, 导读, 导语, 内容提要, 核心提示");
    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_SUMMARY = 500;
    /// So many blocks below the title may be about the article rather than part of it.
    private static final int ABOUT = 8;

    Opening {
        rest = List.copyOf(rest);
    }

    static Opening of(List<Block> blocks) {
        List<Block> rest = new ArrayList<>(blocks);
        AboutLine about = AboutLine.NONE;
        while (rest.size() > 1 && AboutLine.of(rest.getFirst().text()).isPresent()) {
            about = about.and(AboutLine.of(rest.removeFirst().text()).orElse(AboutLine.NONE));
        }
        String title = about.title().isEmpty() ? title(rest) : about.title();
        if (!rest.isEmpty() && rest.getFirst().text().equals(title)) {
            rest.removeFirst();
        } else if (about.title().isEmpty() && !title.isEmpty()) {
            rest.removeFirst();
        }
        int above = -1;
        for (int i = 0; i < Math.min(ABOUT, rest.size() - 1); i++) {
            int end = i;
            AboutLine run = AboutLine.NONE;
            boolean told = false;
            while (end < rest.size() - 1 && end < i + ABOUT && isLine(rest.get(end))) {
                Optional<AboutLine> line = AboutLine.of(rest.get(end).text());
                if (line.isEmpty() && !AboutLine.isNames(rest.get(end).text(), run)) {
                    break;
                }
                told |= line.isPresent();
                run = run.and(line.orElse(AboutLine.NONE));
                end++;
            }
            if (told) {
                for (Block block : rest.subList(i, end)) {
                    about = about.and(AboutLine.of(block.text()).orElse(AboutLine.NONE));
                }
                for (Block block : rest.subList(i, end)) {
                    about = about.and(AboutLine.names(block.text()));
                }
                rest.subList(i, end).clear();
                above = above < 0 ? i : above;
            }
        }
        String summary = about.summary();
        if (rest.size() > 2
                && SUMMARY_LABELS.contains(Furniture.words(rest.getFirst().text()))) {
            rest.removeFirst();
            summary = rest.removeFirst().text();
        }
        if (summary.isEmpty() && isSummary(rest, above)) {
            summary = rest.removeFirst().text();
            dropDescription(rest);
        }
        return new Opening(title, summary, about.byline(), about.site(), about.url(), about.published(), rest);
    }

    private static String title(List<Block> blocks) {
        if (blocks.size() < 2) {
            return "";
        }
        return switch (blocks.getFirst()) {
            case Block.Heading heading -> isOnlyOne(heading, blocks) ? heading.text() : "";
            case Block.Paragraph paragraph -> isTitle(paragraph.text()) ? paragraph.text() : "";
            case Block.ListItem item ->
                isTitle(item.text()) && item.number() > 0 && !goesOn(item, blocks.get(1)) ? item.text() : "";
            case Block.Quote quote -> "";
            case Block.Code code -> "";
            case Block.Table table -> "";
            case Block.Figure figure -> "";
            case Block.Takeaways takeaways -> "";
            case Block.Analysis analysis -> "";
        };
    }

    /// A first heading among others of its level is a section's, unless it is of the highest.
    private static boolean isOnlyOne(Block.Heading first, List<Block> blocks) {
        return first.level() == 1
                || blocks.stream()
                        .skip(1)
                        .noneMatch(block -> block instanceof Block.Heading next && next.level() <= first.level());
    }

    private static boolean goesOn(Block.ListItem item, Block next) {
        return next instanceof Block.ListItem other
                && other.depth() == item.depth()
                && other.number() == item.number() + 1;
    }

    private static boolean isTitle(String line) {
        return line.length() <= LONGEST_TITLE && !line.matches("(?s).*[.!?。！？]\\s+\\S.*|.*[,，;；:：、]");
    }

    private static boolean isLine(Block block) {
        return block instanceof Block.Heading || block instanceof Block.Paragraph || block instanceof Block.Quote;
    }

    /// The paragraph below the title is a summary where something other than the body follows: key points, or the
    /// byline.
    private static boolean isSummary(List<Block> rest, int above) {
        if (rest.size() < 2
                || !(rest.getFirst() instanceof Block.Paragraph first)
                || first.text().length() > LONGEST_SUMMARY) {
            return false;
        }
        boolean boxed = rest.get(1) instanceof Block.Takeaways
                || (rest.size() > 2 && isDescription(rest.get(1)) && rest.get(2) instanceof Block.Takeaways);
        return boxed || above == 1 || (above == 2 && rest.get(1) instanceof Block.Figure);
    }

    /// What a picture's description looks like among the lines of a copied page: one sentence, nobody named, no figure.
    private static boolean isDescription(Block block) {
        return block instanceof Block.Paragraph paragraph
                && paragraph.text().length() <= 200
                && paragraph.text().matches("[^.!?。！？]+[.。]?")
                && paragraph.text().substring(1).codePoints().noneMatch(Character::isUpperCase)
                && paragraph.text().codePoints().noneMatch(Character::isDigit);
    }

    private static void dropDescription(List<Block> rest) {
        if (rest.size() > 1 && isDescription(rest.getFirst()) && rest.get(1) instanceof Block.Takeaways) {
            rest.set(0, new Block.Figure("", rest.getFirst().text(), ""));
        }
    }
}
