package lithograph.importer.office;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import lithograph.article.Article;
import lithograph.article.Block;
import lithograph.article.PublishedDate;
import lithograph.importer.block.Furniture;
import lithograph.importer.metadata.LanguageGuess;
import lithograph.importer.reading.Draft;
import lithograph.importer.reading.Findings;
import lithograph.importer.reading.Input;
import lithograph.importer.reading.UnreadableException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/// PDF to an article: columns in reading order, running heads left out, broken words whole, each block with its page.
public final class PdfReader {
    private static final int LARGEST = 256 * 1024 * 1024;
    private static final int MOST_PAGES = 3_000;
    private static final int FEWEST_LETTERS = 40;
    /// PDFBox logs every flaw of a file.
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private PdfReader() {}

    public static void read(Input input, Findings findings) throws IOException {
        try (PDDocument document = Loader.loadPDF(input.bytes(LARGEST))) {
            findings.article(draft(document, input));
        } catch (InvalidPasswordException e) {
            throw new UnreadableException("The PDF is encrypted and opens only with its password.");
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableException("The PDF is damaged: " + e.getMessage() + ".");
        } catch (Findings.Refused e) {
            throw e;
        } catch (RuntimeException e) {
            throw new UnreadableException("The PDF is damaged: its parts do not fit together.");
        }
    }

    private static Draft draft(PDDocument document, Input input) throws IOException {
        List<List<PdfLine>> pages = new ArrayList<>();
        List<Float> heights = new ArrayList<>();
        int total = Math.min(document.getNumberOfPages(), MOST_PAGES);
        for (int page = 1; page <= total; page++) {
            pages.add(PdfLine.of(PdfGlyphs.of(document, page)));
            PDRectangle box = document.getPage(page - 1).getCropBox();
            heights.add(Math.max(1, box.getHeight()));
        }
        long letters = pages.stream()
                .flatMap(List::stream)
                .mapToLong(line ->
                        line.text().codePoints().filter(Character::isLetter).count())
                .sum();
        if (letters < FEWEST_LETTERS) {
            throw new UnreadableException("The PDF holds no text: "
                    + (total == 1 ? "its page is" : "its " + total + " pages are") + " a scan, or empty.");
        }
        PdfHeads heads = new PdfHeads(pages, heights);
        PdfParagraphs paragraphs = new PdfParagraphs(PdfParagraphs.bodySize(pages));
        for (int i = 0; i < total; i++) {
            for (List<PdfLine> region : PdfColumns.of(heads.cut(pages.get(i), heights.get(i)))) {
                paragraphs.add(region, i + 1);
            }
        }
        return draft(document.getDocumentInformation(), paragraphs.blocks(), paragraphs.pages(), input);
    }

    private static Draft draft(PDDocumentInformation about, List<Block> blocks, List<Integer> pages, Input input) {
        int headline = headline(blocks, pages);
        String title = text(about.getTitle());
        String shown = headline < 0 ? "" : blocks.get(headline).text();
        boolean told = isTitle(title) && (shown.isEmpty() || shown.length() > 250 || contains(blocks, title));
        if (!told && headline >= 0) {
            title = shown;
        }
        List<Block> body = new ArrayList<>(blocks);
        List<Integer> bodyPages = new ArrayList<>(pages);
        if (headline >= 0 && shown.equalsIgnoreCase(title)) {
            body.remove(headline);
            bodyPages.subList(headline, headline + 1).clear();
        }
        String author = text(about.getAuthor());
        Article article = new Article(
                title.isEmpty() || (!told && headline < 0) ? input.stem() : title,
                "",
                author.matches("(?i).*(user|admin|unknown|microsoft|author).*") ? "" : author.replace(";", ","),
                "",
                "",
                published(about.getCreationDate()),
                LanguageGuess.of(blocks.stream().limit(80).map(Block::text).reduce("", (a, b) -> a + "\n" + b)),
                body);
        return new Draft(
                input.origin(), Optional.empty(), article, List.of(), Optional.empty(), "", List.of(), bodyPages);
    }

    /// The largest heading on the first page, the first of equals; -1 where there is none.
    private static int headline(List<Block> blocks, List<Integer> pages) {
        int best = -1;
        int level = 7;
        for (int i = 0; i < blocks.size() && pages.get(i) == 1; i++) {
            if (blocks.get(i) instanceof Block.Heading heading
                    && heading.level() < level
                    && heading.text().codePoints().filter(Character::isLetter).count() > 3) {
                best = i;
                level = heading.level();
            }
        }
        return best;
    }

    private static boolean isTitle(String title) {
        return title.length() > 3
                && !title.matches(
                        "(?i).*\\.(docx?|pdf|tex|indd|qxd|pages|dvi|ps)|untitled.*|microsoft word.*|.*\\\\.*|[\\d\\W]+");
    }

    private static boolean contains(List<Block> blocks, String title) {
        String words = Furniture.words(title);
        return blocks.stream()
                .limit(12)
                .anyMatch(block -> Furniture.words(block.text()).contains(words));
    }

    private static Optional<PublishedDate> published(@Nullable Calendar created) {
        if (created == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PublishedDate(LocalDate.ofInstant(created.toInstant(), ZoneId.of("UTC"))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip().replaceAll("\\s+", " ");
    }
}
