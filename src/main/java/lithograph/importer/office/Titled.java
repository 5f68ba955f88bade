package lithograph.importer.office;

import java.util.List;
import java.util.stream.Collectors;
import lithograph.article.Block;

/// The title of a written document: the heading it opens with, else what its properties say.
final class Titled {
    private static final int LONGEST = 200;

    private Titled() {}

    /// Returns the title and takes it from the blocks where it opens them; empty where there is none.
    static String take(String property, List<Block> blocks) {
        Block first = blocks.getFirst();
        String opening = first.text();
        if (first instanceof Block.Heading && !opening.isEmpty() && opening.length() <= LONGEST) {
            boolean only = property.isEmpty()
                    || property.equalsIgnoreCase(opening)
                    || (first instanceof Block.Heading heading && heading.level() == 1);
            if (only) {
                blocks.removeFirst();
                return opening;
            }
        }
        if (opening.equalsIgnoreCase(property)) {
            blocks.removeFirst();
        }
        return property;
    }

    static String sample(List<Block> blocks) {
        return blocks.stream().limit(80).map(Block::text).collect(Collectors.joining("\n"));
    }
}
