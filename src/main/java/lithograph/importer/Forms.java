package lithograph.importer;

import java.io.IOException;
import java.util.zip.GZIPInputStream;
import lithograph.importer.archive.ArchiveReader;
import lithograph.importer.archive.MailReader;
import lithograph.importer.archive.WarcFile;
import lithograph.importer.entry.BibtexReader;
import lithograph.importer.entry.BookmarkReader;
import lithograph.importer.entry.JsonLinesReader;
import lithograph.importer.entry.JsonReader;
import lithograph.importer.entry.RisReader;
import lithograph.importer.entry.TableReader;
import lithograph.importer.entry.XmlReader;
import lithograph.importer.office.DocxReader;
import lithograph.importer.office.EpubReader;
import lithograph.importer.office.OdtReader;
import lithograph.importer.office.PdfReader;
import lithograph.importer.office.RtfReader;
import lithograph.importer.page.SavedPage;
import lithograph.importer.reading.Binary;
import lithograph.importer.reading.Findings;
import lithograph.importer.reading.Input;
import lithograph.importer.reading.UnreadableException;
import lithograph.importer.text.Markup;
import lithograph.importer.text.TextReader;

/// Hands each form to its reader.
final class Forms {
    private static final int DEEPEST = 4;
    private static final int LARGEST_PAGE = 64 * 1024 * 1024;

    private Forms() {}

    /// Reads what the input holds.
    ///
    /// @throws IOException with a sentence for the user where it is [UnreadableException]
    static void read(Input input, Findings findings) throws IOException {
        if (input.depth() > DEEPEST) {
            throw new UnreadableException("It is packed into other archives more than " + DEEPEST + " times.");
        }
        byte[] head = input.head();
        switch (Form.of(head, input.name())) {
            case EMPTY -> throw new UnreadableException("The file is empty.");
            case BINARY -> throw new UnreadableException(binary(head));
            case GZIP -> {
                read(input.unpacked(new GZIPInputStream(input.stream(), Input.HEAD)), findings);
            }
            case HTML -> findings.article(SavedPage.read(input.bytes(LARGEST_PAGE), input));
            case JSON -> JsonReader.read(input, findings);
            case JSON_LINES -> JsonLinesReader.read(input, findings);
            case MAIL -> MailReader.read(input, findings);
            case BIBTEX -> BibtexReader.read(input, findings);
            case RIS -> RisReader.read(input, findings);
            case BOOKMARKS -> BookmarkReader.read(input, findings);
            case TABLE -> TableReader.read(input, findings);
            case EPUB -> EpubReader.read(input, findings);
            case ODT -> OdtReader.read(input, findings);
            case OFFICE -> DocxReader.read(input, findings);
            case RTF -> RtfReader.read(input, findings);
            case TAR -> ArchiveReader.tar(input, findings);
            case WARC -> WarcFile.read(input, findings);
            case ZIP -> ArchiveReader.zip(input, findings);
            case PDF -> PdfReader.read(input, findings);
            case MARKDOWN -> TextReader.read(input, Markup.MARKDOWN, findings);
            case TEXT -> TextReader.read(input, Markup.UNKNOWN, findings);
            case XML -> XmlReader.read(input, findings);
        }
    }

    private static String binary(byte[] head) {
        String kind = Binary.kind(head);
        return kind.isEmpty() ? "It holds bytes that are not text." : "It is " + kind + ", not an article.";
    }
}
