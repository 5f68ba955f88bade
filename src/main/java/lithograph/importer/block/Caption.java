package lithograph.importer.block;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lithograph.article.Block;

/// Lines of a copied page that stood below a picture: "Photo: ...", "图：...", "... Photograph: N. N.".
public final class Caption {
    private static final int LONGEST = 240;
    private static final Pattern LABELLED = Pattern.compile(
            "(?is)(photo|photograph|image|picture|illustration|graphic|chart|credit|photo credit|image credit"
                    + "|图|图片|图源|配图|题图|图表|摄影|资料图)\\s*[:：]\\s*\\S.*");
    private static final Pattern CREDITED = Pattern.compile(
            "(?s)[^:]{10,}?\\s\\(?(Photo|Photograph|Image|Illustration|Credit|Picture)(\\s+by\\s|\\s*:)\\s*[\\p{L}\\p{N} .,/&'’-]{2,60}\\)?");

    private Caption() {}

    /// The blocks with such lines as figures.
    public static List<Block> set(List<Block> blocks) {
        return blocks.stream().map(block -> of(block).orElse(block)).toList();
    }

    private static Optional<Block> of(Block block) {
        String text = block.text();
        boolean line = block instanceof Block.Paragraph || block instanceof Block.Heading;
        boolean caption = line
                && text.length() <= LONGEST
                && (LABELLED.matcher(text).matches() || CREDITED.matcher(text).matches());
        return caption ? Optional.of(new Block.Figure("", "", text)) : Optional.empty();
    }
}
