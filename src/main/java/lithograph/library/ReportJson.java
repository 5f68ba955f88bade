package lithograph.library;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import lithograph.importer.ImportReport;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The report of an import as the library keeps it.
final class ReportJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private ReportJson() {}

    static String write(Instant started, List<Path> paths, ImportReport report) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("started", started.toString());
        json.put("milliseconds", report.took().toMillis());
        ArrayNode from = json.putArray("paths");
        paths.forEach(path -> from.add(path.toAbsolutePath().normalize().toString()));
        json.put("added", report.added());
        json.put("updated", report.updated());
        json.put("unchanged", report.unchanged());
        json.put("cancelled", report.cancelled());
        ArrayNode duplicates = json.putArray("duplicates");
        report.duplicates().forEach(duplicates::add);
        ArrayNode failures = json.putArray("failures");
        report.failures()
                .forEach(failure ->
                        failures.addObject().put("origin", failure.origin()).put("reason", failure.reason()));
        ArrayNode unplaced = json.putArray("unplaced");
        report.unplaced()
                .forEach(highlight ->
                        unplaced.addObject().put("title", highlight.title()).put("passage", highlight.passage()));
        return MAPPER.writeValueAsString(json);
    }
}
