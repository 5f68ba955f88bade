package lithograph.entity;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// A CSV table read as catalogue rows. Its columns may be called as they are: `columns` says which one is the `name`,
/// the `aliases` (parted by `;`), the `maker` (the first of several parted by `,` or `;`), the `family`, the date
/// `released`, whether the name is also a word (`ambiguous`), and `status` and `since` of the aliases.
record CatalogTable(EntityKind kind, Map<String, String> columns) {
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    CatalogTable {
        columns = Map.copyOf(columns);
    }

    /// Reads `name=Model,maker=Organization`; an empty text means that the columns are called by their fields.
    static CatalogTable of(EntityKind kind, String mapping) {
        Map<String, String> columns = new HashMap<>();
        for (String pair : mapping.isEmpty() ? new String[0] : mapping.split(",")) {
            String[] sides = pair.split("=", 2);
            if (sides.length < 2) {
                throw new IllegalArgumentException("'" + pair + "' is not field=column");
            }
            columns.put(sides[0].strip(), sides[1].strip());
        }
        return new CatalogTable(kind, columns);
    }

    /// @throws IOException naming the file
    List<CatalogRow> read(Path file) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .get();
        List<CatalogRow> rows = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser parser = format.parse(reader)) {
            for (CSVRecord record : parser) {
                if (!Names.isBlank(field(record, "name"))) {
                    rows.add(row(record));
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " is not such a table: " + e.getMessage(), e);
        }
        return rows;
    }

    private CatalogRow row(CSVRecord record) {
        String released = field(record, "released");
        String status = field(record, "status");
        return new CatalogRow(
                kind,
                field(record, "name"),
                Arrays.stream(field(record, "aliases").split(";"))
                        .map(String::strip)
                        .filter(alias -> !alias.isEmpty())
                        .toList(),
                field(record, "maker").split("[,;]", 2)[0].strip(),
                field(record, "family"),
                DATE.matcher(released).matches() ? released : "",
                usage(field(record, "ambiguous")),
                status.isEmpty() ? AliasStatus.CURRENT : AliasStatus.valueOf(status.toUpperCase(Locale.ROOT)),
                field(record, "since"));
    }

    private static Optional<CatalogEntry.Usage> usage(String ambiguous) {
        return switch (ambiguous.toLowerCase(Locale.ROOT)) {
            case "" -> Optional.empty();
            case "false" -> Optional.of(CatalogEntry.Usage.NAME);
            default -> Optional.of(CatalogEntry.Usage.WORD);
        };
    }

    private String field(CSVRecord record, String name) {
        String column = columns.getOrDefault(name, name);
        return record.isMapped(column) && record.isSet(column) ? record.get(column) : "";
    }
}
