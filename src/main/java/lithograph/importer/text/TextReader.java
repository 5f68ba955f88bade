package lithograph.importer.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lithograph.article.Article;
import lithograph.importer.reading.Binary;
import lithograph.importer.reading.Draft;
import lithograph.importer.reading.Findings;
import lithograph.importer.reading.Input;
import lithograph.importer.reading.TextDecoding;
import lithograph.importer.reading.UnreadableException;

/// Text files to articles: Markdown, or text pasted from a page. A file too long for one article becomes several, so
/// that no file needs more memory than a part of it does.
public final class TextReader {
    private static final int LONGEST = 8 * 1024 * 1024;
    private static final int MOST_PARTS = 32;

    private TextReader() {}

    public static void read(Input input, Markup markup, Findings findings) throws IOException {
        boolean wide = Binary.isWide(input.head());
        byte[] rest = new byte[0];
        for (int part = 1; ; part++) {
            byte[] read = input.stream().readNBytes(LONGEST - rest.length);
            byte[] bytes = Arrays.copyOf(rest, rest.length + read.length);
            System.arraycopy(read, 0, bytes, rest.length, read.length);
            boolean last = bytes.length < LONGEST;
            if (bytes.length == 0) {
                return;
            }
            if (part > MOST_PARTS) {
                throw new UnreadableException("Only its first " + MOST_PARTS * (LONGEST / (1024 * 1024))
                        + " MB were read: a text so long is not an article.");
            }
            int end = last ? bytes.length : cut(bytes, wide);
            rest = Arrays.copyOfRange(bytes, end, bytes.length);
            String text = TextDecoding.text(Arrays.copyOf(bytes, end));
            if (part == 1 && last) {
                findings.article(draft(input, text, markup));
                return;
            }
            if (!text.isBlank()) {
                article(input, text, markup, part, findings);
            }
            if (last) {
                return;
            }
        }
    }

    /// Behind the last line that ends within the bytes.
    private static int cut(byte[] bytes, boolean wide) {
        for (int i = bytes.length - 2; i > bytes.length / 2; i--) {
            if (bytes[i] == '\n' && (!wide || (i % 2 == 0 && bytes[i + 1] == 0))) {
                return wide ? i + 2 : i + 1;
            }
        }
        return bytes.length;
    }

    private static Draft draft(Input input, String text, Markup markup) throws UnreadableException {
        TextArticle read = TextArticle.of(text, input.stem(), markup);
        if (read.article().blocks().isEmpty() && text.isBlank()) {
            throw new UnreadableException("The file holds nothing but white space.");
        }
        return new Draft(
                input.origin(),
                Optional.empty(),
                read.article(),
                read.tags(),
                read.saved(),
                "",
                read.highlights(),
                List.of());
    }

    private static void article(Input input, String text, Markup markup, int part, Findings findings) {
        String name = input.stem() + " (part " + part + ")";
        Article article =
                part == 1 ? TextArticle.of(text, name, markup).article() : TextArticle.body(text, name, markup);
        if (!article.blocks().isEmpty()) {
            findings.article(new Draft(input.origin() + "#part" + part, Optional.empty(), article, List.of()));
        }
    }
}
