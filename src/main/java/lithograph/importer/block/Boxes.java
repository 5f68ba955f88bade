package lithograph.importer.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lithograph.article.Block;

/// Sets key points and the editor's analysis apart from the body, where blocks come in a row as in a copied page.
///
/// @param blocks the blocks, boxes among them
/// @param site   the publication's name where a signature tells it, or empty
public record Boxes(List<Block> blocks, String site) {
    private static final Set<String> KEY_POINTS = Furniture.phrases("""
            key takeaways, takeaways, the takeaways, main takeaways, key takeaway, key points, main points, the key points,
            key highlights, highlights, at a glance, the gist, in brief, quick take, quick takes, quick read, tl dr, tldr,
            bottom line up front, what you need to know, what to know, summary points,
            要点, 核心要点, 关键要点, 主要要点, 本文要点, 文章要点, 要点速览, 核心观点, 核心看点, 重点速览, 速览, 划重点, 关键看点, 内容要点, 要点提示
            """);
    private static final Set<String> ANALYSIS = Furniture.phrases("""
            strategic analysis, our analysis, editors analysis, editorial analysis, expert analysis, analysts take, our take,
            editors take, the editors take, editors desk, editors note, editors comment, editorial comment, from the editor,
            编者按, 编者注, 编辑按, 编者的话, 编辑点评, 编辑观点, 主编点评, 小编点评, 编辑部分析, 编辑部点评, 编辑部观点, 本刊点评, 记者点评, 战略分析, 深度分析, 编辑分析, 专家点评
            """);
    private static final Set<String> NOTES = Furniture.phrases("editors note, 编者按, 编者注, 编辑按");
    private static final int MOST_PARAGRAPHS = 5;
    private static final int LONGEST_SIGNATURE = 60;

    public Boxes {
        blocks = List.copyOf(blocks);
    }

    public static Boxes set(List<Block> blocks) {
        List<Block> set = new ArrayList<>(blocks.size());
        String site = "";
        for (int i = 0; i < blocks.size(); ) {
            Optional<Label> points = Label.at(blocks, i, KEY_POINTS);
            Optional<Label> analysis = Label.at(blocks, i, ANALYSIS);
            List<String> items = points.isPresent() ? items(blocks, points.get().end()) : List.of();
            if (points.isPresent() && !items.isEmpty()) {
                set.add(new Block.Takeaways(points.get().title(), Ordinals.cut(items)));
                i = points.get().end() + items.size();
                continue;
            }
            if (analysis.isPresent()) {
                Label label = analysis.get();
                Optional<Label> below = Label.at(blocks, label.end(), ANALYSIS);
                if (below.isPresent()) {
                    label = below.get();
                }
                Signed signed = Signed.at(blocks, label);
                if (signed.length() > 0) {
                    set.add(new Block.Analysis(label.title(), signed.paragraphs(), signed.byline()));
                    site = site.isEmpty() ? signed.site() : site;
                    i = label.end() + signed.length();
                    continue;
                }
            }
            set.add(note(blocks.get(i)).orElse(blocks.get(i)));
            i++;
        }
        return new Boxes(set, site);
    }

    private static List<String> items(List<Block> blocks, int from) {
        List<String> items = new ArrayList<>();
        for (int i = from; i < blocks.size() && blocks.get(i) instanceof Block.ListItem item; i++) {
            items.add(item.text());
        }
        if (items.isEmpty()) {
            List<String> lines = new ArrayList<>();
            for (int i = from; i < blocks.size() && blocks.get(i) instanceof Block.Paragraph line; i++) {
                if (!Ordinals.begins(line.text(), lines.size() + 1)) {
                    break;
                }
                lines.add(line.text());
            }
            return lines.size() > 1 ? lines : List.of();
        }
        return items;
    }

    /// A paragraph that begins "Editor's note: ...".
    private static Optional<Block> note(Block block) {
        if (!(block instanceof Block.Paragraph paragraph)) {
            return Optional.empty();
        }
        String text = paragraph.text();
        int colon = text.indexOf(':') < 0 ? text.indexOf('：') : text.indexOf(':');
        if (colon < 0 || colon > 30 || !ANALYSIS.contains(Furniture.words(text.substring(0, colon)))) {
            return Optional.empty();
        }
        return Optional.of(new Block.Analysis(
                text.substring(0, colon).strip(),
                List.of(text.substring(colon + 1).strip()),
                ""));
    }

    /// A heading that names a box, of one line or several short ones ("Editor's", "Desk").
    private record Label(String title, int end) {
        static Optional<Label> at(List<Block> blocks, int start, Set<String> names) {
            StringBuilder title = new StringBuilder();
            for (int i = start; i < Math.min(start + 3, blocks.size()) && isLabel(blocks.get(i)); i++) {
                title.append(title.isEmpty() ? "" : " ").append(blocks.get(i).text());
                if (names.contains(Furniture.words(title.toString()))) {
                    return Optional.of(new Label(title.toString().replaceAll("^[【\\[]|[:：】\\]]+$", ""), i + 1));
                }
            }
            return Optional.empty();
        }

        private static boolean isLabel(Block block) {
            return (block instanceof Block.Heading || block instanceof Block.Paragraph)
                    && block.text().length() <= 40;
        }
    }

    /// The paragraphs below a label down to the lines that sign them. Without a signature only a note is told from the
    /// body, and it is one paragraph.
    private record Signed(List<String> paragraphs, String byline, String site, int length) {
        static Signed at(List<Block> blocks, Label label) {
            List<String> paragraphs = new ArrayList<>();
            List<String> signature = new ArrayList<>();
            for (int i = label.end(); i < blocks.size() && paragraphs.size() <= MOST_PARAGRAPHS; i++) {
                if (!(blocks.get(i) instanceof Block.Paragraph paragraph)) {
                    break;
                }
                if (isSignature(paragraph.text()) && !paragraphs.isEmpty()) {
                    signature.add(paragraph.text().replaceAll("^[-–—]+\\s*", ""));
                } else if (signature.isEmpty()) {
                    paragraphs.add(paragraph.text());
                } else {
                    break;
                }
            }
            if (signature.isEmpty()) {
                boolean note = NOTES.contains(Furniture.words(label.title())) && !paragraphs.isEmpty();
                return note ? new Signed(paragraphs.subList(0, 1), "", "", 1) : new Signed(List.of(), "", "", 0);
            }
            String byline = signature.getFirst();
            String last = signature.getLast();
            String site = signature.size() > 1 && byline.startsWith(last) ? last : "";
            return new Signed(paragraphs, byline, site, paragraphs.size() + signature.size());
        }

        private static boolean isSignature(String line) {
            return line.length() <= LONGEST_SIGNATURE
                    && !line.matches("(?s).*[.。!！?？:：;；,，]")
                    && line.codePoints().anyMatch(Character::isLetter);
        }
    }
}
