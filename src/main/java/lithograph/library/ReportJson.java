package lithograph.library;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lithograph.importer.ImportReport;
import lithograph.importer.reading.Failure;
import tools.jackson.databind.JsonNode;
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
        json.put("more_duplicates", report.moreDuplicates());
        json.put("more_failures", report.moreFailures());
        ArrayNode duplicates = json.putArray("duplicates");
        report.duplicates().forEach(duplicates::add);
        ArrayNode failures = json.putArray("failures");
        report.failures()
                .forEach(failure ->
                        failures.addObject().put("origin", failure.origin()).put("reason", failure.reason()));
        return MAPPER.writeValueAsString(json);
    }

    /// Reads what [#write] wrote, in this version or an earlier one.
    static ImportReport report(JsonNode json) {
        List<String> duplicates = new ArrayList<>();
        json.path("duplicates").forEach(origin -> duplicates.add(origin.asString("")));
        List<Failure> failures = new ArrayList<>();
        json.path("failures")
                .forEach(failure -> failures.add(new Failure(
                        failure.path("origin").asString(""),
                        failure.path("reason").asString(""))));
        return new ImportReport(
                json.path("added").asInt(0),
                json.path("updated").asInt(0),
                json.path("unchanged").asInt(0),
                duplicates,
                failures,
                json.path("cancelled").asBoolean(false),
                Duration.ofMillis(json.path("milliseconds").asLong(0)),
                json.path("more_duplicates").asInt(0),
                json.path("more_failures").asInt(0));
    }

    static List<Path> paths(JsonNode json) {
        List<Path> paths = new ArrayList<>();
        json.path("paths").forEach(path -> paths.add(Path.of(path.asString(""))));
        return paths;
    }

    /// An empty object where there is no report.
    static JsonNode parse(String report) {
        return report.isEmpty() ? MAPPER.createObjectNode() : MAPPER.readTree(report);
    }
}
