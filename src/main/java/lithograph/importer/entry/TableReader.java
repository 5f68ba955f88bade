package lithograph.importer.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import lithograph.importer.reading.Findings;
import lithograph.importer.reading.Input;
import lithograph.importer.reading.TextDecoding;
import lithograph.importer.reading.UnreadableException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// CSV with a line of names at its head (Pocket, Instapaper, Readwise, Reader): one article a line. Highlights that
/// come
/// one a line are gathered under their article.
public final class TableReader {
    private static final int LARGEST = 256 * 1024 * 1024;
    private static final Pattern NAME = Pattern.compile("\"?[\\w .?/()-]{1,40}\"?");

    private TableReader() {}

    /// True for a first line that names columns, the title and the address, text or highlight among them.
    public static boolean begins(String start) {
        String first = start.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        List<String> names = List.of(first.split(",", -1));
        return names.size() > 1
                && names.stream().allMatch(name -> NAME.matcher(name).matches())
                && first.contains("title")
                && first.matches(".*\\b(url|link|text|content|highlight)\\b.*");
    }

    public static void read(Input input, Findings findings) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setAllowMissingColumnNames(true)
                .setIgnoreEmptyLines(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        Map<String, ObjectNode> books = new LinkedHashMap<>();
        int row = 1;
        try (CSVParser parser = CSVParser.parse(TextDecoding.text(input.bytes(LARGEST)), format)) {
            for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); ) {
                ObjectNode object = object(records.next());
                row++;
                if (object.has("Book Title") && object.has("Highlight")) {
                    gather(object, books);
                } else {
                    JsonArticle.read(object, input, "row" + row, "Row " + row, findings);
                }
            }
        } catch (UncheckedIOException | IllegalArgumentException e) {
            throw new UnreadableException(
                    "The table is broken behind row " + row + ": a quote is not closed, or a" + " column has no name.");
        }
        if (row == 1) {
            throw new UnreadableException("The table holds nothing but the names of its columns.");
        }
        int book = 0;
        for (ObjectNode object : books.values()) {
            JsonArticle.read(object, input, "book" + ++book, "Book " + book, findings);
        }
    }

    private static ObjectNode object(CSVRecord record) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        record.toMap().forEach(object::put);
        return object;
    }

    private static void gather(ObjectNode row, Map<String, ObjectNode> books) {
        ObjectNode book = books.computeIfAbsent(row.path("Book Title").asString(""), title -> {
            ObjectNode made = JsonNodeFactory.instance.objectNode().put("title", title);
            made.put("author", row.path("Book Author").asString(""));
            made.put("url", row.path("URL").asString(row.path("Source URL").asString("")));
            made.put("tags", row.path("Document tags").asString(""));
            made.putArray("highlights");
            return made;
        });
        ((ArrayNode) book.path("highlights"))
                .addObject()
                .put("quote", row.path("Highlight").asString(""))
                .put("note", row.path("Note").asString(""));
    }
}
