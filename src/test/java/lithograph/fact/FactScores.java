package lithograph.fact;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lithograph.entity.Catalog;
import lithograph.entity.Entity;
import lithograph.entity.EntityFinder;
import lithograph.entity.EntityKind;
import lithograph.entity.Mention;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Tags the texts of a folder, facts and all, and prints one JSON object a line, for scorers. Arguments: the folder,
/// and
/// optionally a word: `sentences` prints every fact with its sentence for reading instead, `speed` how fast facts are
/// found.
final class FactScores {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FactScores() {}

    public static void main(String[] arguments) throws IOException {
        EntityFinder entities = new EntityFinder(Catalog.shipped());
        FactFinder finder = new FactFinder();
        String wanted = arguments.length > 1 ? arguments[1] : "json";
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        List<Path> files;
        try (Stream<Path> listed = Files.list(Path.of(arguments[0]))) {
            files = listed.sorted(Comparator.naturalOrder()).toList();
        }
        Map<String, List<Mention>> mentions = new LinkedHashMap<>();
        for (Path file : files) {
            String text = Files.readString(file);
            List<Mention> found = entities.find(text);
            mentions.put(text, found);
            switch (wanted) {
                case "json" -> out.println(line(file, found, finder.find(text, found, Optional.empty())));
                case "sentences" -> sentences(out, file, text, finder.find(text, found, Optional.empty()));
                default -> {}
            }
        }
        if (wanted.equals("speed")) {
            speed(out, finder, mentions);
        }
        out.flush();
    }

    private static void sentences(PrintStream out, Path file, String text, List<Fact> facts) {
        for (Fact fact : facts) {
            out.printf(
                    "%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s%n",
                    file.getFileName(),
                    fact.prominent() ? "+" : "-",
                    fact.subjectName(),
                    fact.attribute().id(),
                    fact.value(),
                    fact.unit(),
                    fact.status(),
                    fact.quote(),
                    fact.sentence().of(text).replace('\n', ' '));
        }
    }

    private static void speed(PrintStream out, FactFinder finder, Map<String, List<Mention>> texts) {
        for (int round = 0; round < 6; round++) {
            long start = System.nanoTime();
            long bytes = 0;
            long facts = 0;
            for (Map.Entry<String, List<Mention>> text : texts.entrySet()) {
                facts += finder.find(text.getKey(), text.getValue(), Optional.empty())
                        .size();
                bytes += text.getKey().getBytes(StandardCharsets.UTF_8).length;
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            out.printf("%.1f MB/s, %d facts%n", bytes / 1e6 / seconds, facts);
        }
    }

    private static String line(Path file, List<Mention> mentions, List<Fact> facts) {
        Map<Entity, Set<String>> surfaces = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            surfaces.computeIfAbsent(mention.entity(), _ -> new LinkedHashSet<>())
                    .add(mention.surface());
        }
        ObjectNode line = JSON.createObjectNode().put("path", file.toString());
        for (EntityKind kind : EntityKind.values()) {
            ArrayNode named = line.putArray(
                    switch (kind) {
                        case COMPANY -> "companies";
                        case CHIP -> "chips";
                        case MODEL -> "models";
                    });
            surfaces.forEach((entity, names) -> {
                if (entity.kind() == kind) {
                    ObjectNode node = named.addObject().put("name", entity.name());
                    names.forEach(node.putArray("surfaces")::add);
                }
            });
        }
        ArrayNode claims = line.putArray("facts");
        facts.stream().filter(Fact::prominent).forEach(fact -> put(claims.addObject(), fact));
        return JSON.writeValueAsString(line);
    }

    private static void put(ObjectNode node, Fact fact) {
        node.put("subject", fact.subjectName())
                .put("attribute", fact.attribute().id());
        if (fact.number().isPresent()) {
            node.put("value", new BigDecimal(fact.value()));
        } else {
            node.put("value", fact.value());
        }
        node.put("unit", fact.unit()).put("quote", fact.quote());
    }
}
