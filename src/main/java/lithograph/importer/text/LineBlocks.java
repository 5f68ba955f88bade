package lithograph.importer.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import lithograph.article.Block;
import lithograph.importer.block.LineWrap;
import lithograph.importer.block.ListMark;
import lithograph.importer.metadata.AboutLine;

/// Plain text to blocks: lines broken by a margin are joined again, short lines that stand alone above a text become
/// headings, bullets and numbers become lists. No word is lost.
final class LineBlocks {
    private static final int LONGEST_HEADING = 90;
    private static final String ENDINGS = ".。!！,，;；:：…、”\"";

    private final List<Line> lines = new ArrayList<>();

    private LineBlocks(List<List<String>> groups) {
        LineWrap wrap = LineWrap.of(groups);
        for (List<String> group : groups) {
            List<Line> joined = join(group, wrap);
            for (Line line : joined) {
                lines.add(line.in(joined.size()));
            }
        }
    }

    static List<Block> of(String text) {
        return new LineBlocks(groups(text)).blocks();
    }

    private static List<List<String>> groups(String text) {
        List<List<String>> groups = new ArrayList<>();
        List<String> group = new ArrayList<>();
        text.lines().map(String::stripTrailing).forEach(line -> {
            if (!line.isBlank()) {
                group.add(line);
            } else if (!group.isEmpty()) {
                groups.add(List.copyOf(group));
                group.clear();
            }
        });
        if (!group.isEmpty()) {
            groups.add(group);
        }
        return groups;
    }

    private static List<Line> join(List<String> group, LineWrap wrap) {
        List<Line> joined = new ArrayList<>();
        String previous = "";
        for (String raw : group) {
            Optional<ListMark> mark = ListMark.of(raw);
            boolean continues = mark.isEmpty() && !joined.isEmpty() && wrap.broke(previous, raw.strip());
            if (continues) {
                Line last = joined.removeLast();
                joined.add(new Line(LineWrap.join(last.text(), raw.strip()), last.mark(), 1));
            } else {
                joined.add(new Line(mark.map(ListMark::rest).orElse(raw.strip()), mark, 1));
            }
            previous = raw;
        }
        return joined;
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(lines.size());
        Deque<Integer> indents = new ArrayDeque<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.mark().isPresent()) {
                ListMark mark = line.mark().get();
                while (!indents.isEmpty() && indents.peek() > mark.indent()) {
                    indents.pop();
                }
                if (indents.isEmpty() || indents.peek() < mark.indent()) {
                    indents.push(mark.indent());
                }
                blocks.add(new Block.ListItem(indents.size() - 1, mark.number(), line.text(), List.of()));
            } else {
                indents.clear();
                blocks.add(
                        isHeading(i)
                                ? new Block.Heading(blocks.isEmpty() ? 1 : 2, line.text())
                                : new Block.Paragraph(line.text()));
            }
        }
        return blocks;
    }

    /// A short line on its own, without an end like a sentence's, above something longer or a list.
    private boolean isHeading(int at) {
        Line line = lines.get(at);
        if (line.groupSize() != 1
                || at + 1 == lines.size()
                || !isShort(line.text())
                || line.text().contains(". ")
                || "-–—©".indexOf(line.text().charAt(0)) >= 0
                || AboutLine.of(line.text()).isPresent()
                || ENDINGS.indexOf(line.text().charAt(line.text().length() - 1)) >= 0
                || line.text().codePoints().noneMatch(Character::isLetter)) {
            return false;
        }
        Line next = lines.get(at + 1);
        return next.mark().isPresent()
                || (next.text().length() > 1.5 * line.text().length() && !isShort(next.text()));
    }

    private static boolean isShort(String text) {
        long wide = text.codePoints().filter(LineWrap::isWide).count();
        return text.length() + 2 * wide <= LONGEST_HEADING;
    }

    private record Line(String text, Optional<ListMark> mark, int groupSize) {
        Line in(int size) {
            return new Line(text, mark, size);
        }
    }
}
