package lithograph.entity;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Tags the texts of a folder and prints one JSON object a line, for scorers. Arguments: the folder, and optionally a
/// date: entities released on it or later are then left out of the catalogue.
final class TagScores {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TagScores() {}

    public static void main(String[] arguments) throws IOException {
        Catalog catalog = Catalog.shipped();
        if (arguments.length > 1) {
            catalog = before(catalog, arguments[1]);
        }
        EntityFinder finder = new EntityFinder(catalog);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        List<Path> files;
        try (Stream<Path> listed = Files.list(Path.of(arguments[0]))) {
            files = listed.sorted(Comparator.naturalOrder()).toList();
        }
        for (Path file : files) {
            out.println(tagged(file, finder.find(Files.readString(file))));
        }
        out.flush();
    }

    private static Catalog before(Catalog catalog, String date) {
        return new Catalog(catalog.entries().stream()
                .filter(entry -> entry.entity().released().compareTo(date) < 0)
                .toList());
    }

    private static String tagged(Path file, List<Mention> mentions) {
        Map<Entity, Set<String>> surfaces = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            surfaces.computeIfAbsent(mention.entity(), entity -> new LinkedHashSet<>())
                    .add(mention.surface());
        }
        ObjectNode line = JSON.createObjectNode();
        line.put("path", file.toString());
        for (EntityKind kind : EntityKind.values()) {
            ArrayNode entities = line.putArray(
                    switch (kind) {
                        case COMPANY -> "companies";
                        case CHIP -> "chips";
                        case MODEL -> "models";
                    });
            surfaces.forEach((entity, names) -> {
                if (entity.kind() == kind) {
                    ObjectNode node = entities.addObject();
                    node.put("name", entity.name());
                    names.forEach(node.putArray("surfaces")::add);
                }
            });
        }
        line.putArray("facts");
        return JSON.writeValueAsString(line);
    }
}
