package lithograph.importer.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lithograph.article.Article;
import lithograph.article.Block;
import lithograph.importer.metadata.LanguageGuess;
import lithograph.importer.reading.Draft;
import lithograph.importer.reading.Findings;
import lithograph.importer.reading.Input;
import lithograph.importer.reading.UnreadableException;

/// Rich Text Format.
public final class RtfReader {
    private static final int LARGEST = 64 * 1024 * 1024;

    private RtfReader() {}

    public static void read(Input input, Findings findings) throws IOException {
        RtfText text = RtfText.of(input.bytes(LARGEST));
        List<Block> blocks = new ArrayList<>(text.blocks());
        if (blocks.isEmpty()) {
            throw new UnreadableException("The document holds no text.");
        }
        String title = Titled.take(text.property("title"), blocks);
        Article article = new Article(
                title.isEmpty() ? input.stem() : title,
                "",
                text.property("author"),
                "",
                "",
                Optional.empty(),
                LanguageGuess.of(Titled.sample(blocks)),
                blocks);
        findings.article(new Draft(input.origin(), Optional.empty(), article, List.of()));
    }
}
