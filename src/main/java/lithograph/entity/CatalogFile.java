package lithograph.entity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A catalogue file: a JSON array with one entity a line, by id, so that people can edit it and compare versions.
final class CatalogFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CatalogFile() {}

    /// @param name what messages call the file
    /// @throws IOException naming the file and the entry that is wrong
    static List<CatalogEntry> read(String name, InputStream in) throws IOException {
        JsonNode root;
        try {
            root = JSON.readTree(in);
        } catch (JacksonException e) {
            throw new IOException(name + " is not JSON: " + e.getOriginalMessage(), e);
        }
        List<CatalogEntry> entries = new ArrayList<>();
        for (JsonNode node : root) {
            try {
                entries.add(entry(node));
            } catch (IllegalArgumentException | JacksonException e) {
                throw new IOException(
                        name + ", " + node.path("id").asString("an entry without id") + ": " + e.getMessage(), e);
            }
        }
        return entries;
    }

    /// The file stands whole or as it was.
    static void write(Path file, List<CatalogEntry> entries) throws IOException {
        StringBuilder text = new StringBuilder("[\n");
        String separator = "";
        for (CatalogEntry entry : entries.stream()
                .sorted((a, b) -> a.entity().id().compareTo(b.entity().id()))
                .toList()) {
            text.append(separator).append(JSON.writeValueAsString(node(entry)));
            separator = ",\n";
        }
        Path beside = file.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            Files.writeString(beside, text.append("\n]\n"), StandardCharsets.UTF_8);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static CatalogEntry entry(JsonNode node) {
        EntityId id = new EntityId(node.path("id").asString(""));
        String name = node.path("name").asString("");
        if (name.isBlank()) {
            throw new IllegalArgumentException("it has no name");
        }
        Map<String, CatalogEntry.Usage> usages = new HashMap<>();
        usage(node).ifPresent(usage -> usages.put(name, usage));
        List<Alias> aliases = new ArrayList<>();
        for (JsonNode alias : node.path("aliases")) {
            String text =
                    alias.isString() ? alias.asString() : alias.path("text").asString("");
            aliases.add(new Alias(text, status(alias), alias.path("since").asString("")));
            usage(alias).ifPresent(usage -> usages.put(text, usage));
        }
        return new CatalogEntry(
                new Entity(
                        id,
                        name,
                        aliases,
                        reference(node, "maker"),
                        reference(node, "family"),
                        node.path("released").asString(""),
                        true),
                usages);
    }

    private static Optional<EntityId> reference(JsonNode node, String field) {
        String id = node.path(field).asString("");
        return id.isEmpty() ? Optional.empty() : Optional.of(new EntityId(id));
    }

    private static AliasStatus status(JsonNode alias) {
        String status = alias.path("status").asString("current");
        return AliasStatus.valueOf(status.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Optional<CatalogEntry.Usage> usage(JsonNode node) {
        if (!node.has("ambiguous")) {
            return Optional.empty();
        }
        return Optional.of(node.path("ambiguous").asBoolean() ? CatalogEntry.Usage.WORD : CatalogEntry.Usage.NAME);
    }

    private static ObjectNode node(CatalogEntry entry) {
        Entity entity = entry.entity();
        ObjectNode node = JSON.createObjectNode();
        node.put("id", entity.id().value());
        node.put("name", entity.name());
        if (!entity.aliases().isEmpty()) {
            ArrayNode aliases = node.putArray("aliases");
            for (Alias alias : entity.aliases()) {
                put(aliases, alias, entry.usage(alias.text()));
            }
        }
        entity.maker().ifPresent(maker -> node.put("maker", maker.value()));
        entity.family().ifPresent(family -> node.put("family", family.value()));
        if (!entity.released().isEmpty()) {
            node.put("released", entity.released());
        }
        entry.usage(entity.name()).ifPresent(usage -> node.put("ambiguous", usage == CatalogEntry.Usage.WORD));
        return node;
    }

    private static void put(ArrayNode aliases, Alias alias, Optional<CatalogEntry.Usage> usage) {
        if (alias.status() == AliasStatus.CURRENT && alias.since().isEmpty() && usage.isEmpty()) {
            aliases.add(alias.text());
            return;
        }
        ObjectNode node = aliases.addObject();
        node.put("text", alias.text());
        if (alias.status() != AliasStatus.CURRENT) {
            node.put("status", alias.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        if (!alias.since().isEmpty()) {
            node.put("since", alias.since());
        }
        usage.ifPresent(it -> node.put("ambiguous", it == CatalogEntry.Usage.WORD));
    }
}
