package lithograph.library;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.article.Span;
import lithograph.entity.CatalogEdit;
import lithograph.entity.EntityId;
import lithograph.entity.EntityKind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The journal of edits as a file that people can read, compare and hand on: a JSON array, one edit a line, as
/// `{"edit": "alias", "entity": "chip/h100", "name": "H100 SXM", "made": "2026-07-01T10:00:00Z"}`.
final class EditJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EditJson() {}

    static String write(List<MadeEdit> edits) {
        List<String> lines =
                edits.stream().map(made -> JSON.writeValueAsString(node(made))).toList();
        return lines.isEmpty() ? "[]\n" : "[\n" + String.join(",\n", lines) + "\n]\n";
    }

    /// @param name what messages call the file
    /// @throws IOException naming the file and the edit that cannot be read
    static List<MadeEdit> read(String name, String text) throws IOException {
        List<MadeEdit> edits = new ArrayList<>();
        try {
            JsonNode root = JSON.readTree(text);
            if (!root.isArray()) {
                throw new IOException(name + " is not a list of edits.");
            }
            for (JsonNode node : root) {
                edits.add(new MadeEdit(
                        edits.size() + 1L,
                        Instant.parse(node.path("made").asString(Instant.EPOCH.toString())),
                        edit(node)));
            }
        } catch (JacksonException e) {
            throw new IOException(name + " is not JSON: " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException(name + ", edit " + (edits.size() + 1) + ": " + e.getMessage(), e);
        }
        return edits;
    }

    private static ObjectNode node(MadeEdit made) {
        ObjectNode node = JSON.createObjectNode();
        switch (made.edit()) {
            case CatalogEdit.Rename it -> named(node, "rename", it.entity(), it.name());
            case CatalogEdit.AddAlias it -> named(node, "alias", it.entity(), it.alias());
            case CatalogEdit.RemoveAlias it -> named(node, "no-alias", it.entity(), it.alias());
            case CatalogEdit.Merge it ->
                of(node, "merge", it.entity()).put("into", it.into().value());
            case CatalogEdit.Split it -> {
                named(node, "split", it.entity(), it.alias());
                node.put("made-id", it.made().value());
            }
            case CatalogEdit.NotAName it -> node.put("edit", "no-name").put("name", it.name());
            case CatalogEdit.NotHere it -> {
                of(node, "not-here", it.entity()).put("article", it.article().value());
                it.place()
                        .ifPresent(place -> node.put("start", place.span().start())
                                .put("end", place.span().end())
                                .put("words", place.surface()));
            }
            case CatalogEdit.ChangeKind it ->
                of(node, "kind", it.entity()).put("kind", it.kind().id());
            case CatalogEdit.Add it -> {
                named(node, "add", it.entity(), it.name());
                it.aliases().forEach(node.putArray("aliases")::add);
                it.maker().ifPresent(maker -> node.put("maker", maker.value()));
            }
            case CatalogEdit.Delete it -> of(node, "delete", it.entity());
        }
        return node.put("made", made.made().toString());
    }

    private static ObjectNode of(ObjectNode node, String edit, EntityId entity) {
        return node.put("edit", edit).put("entity", entity.value());
    }

    private static void named(ObjectNode node, String edit, EntityId entity, String name) {
        of(node, edit, entity).put("name", name);
    }

    private static CatalogEdit edit(JsonNode node) {
        String edit = node.path("edit").asString("");
        return switch (edit) {
            case "rename" -> new CatalogEdit.Rename(id(node, "entity"), name(node));
            case "alias" -> new CatalogEdit.AddAlias(id(node, "entity"), name(node));
            case "no-alias" -> new CatalogEdit.RemoveAlias(id(node, "entity"), name(node));
            case "merge" -> new CatalogEdit.Merge(id(node, "entity"), id(node, "into"));
            case "split" -> new CatalogEdit.Split(id(node, "entity"), name(node), id(node, "made-id"));
            case "no-name" -> new CatalogEdit.NotAName(name(node));
            case "not-here" ->
                new CatalogEdit.NotHere(
                        id(node, "entity"), new ArticleId(node.path("article").asString("")), place(node));
            case "kind" ->
                new CatalogEdit.ChangeKind(
                        id(node, "entity"),
                        EntityKind.valueOf(node.path("kind").asString("").toUpperCase(Locale.ROOT)));
            case "add" -> {
                List<String> aliases = new ArrayList<>();
                node.path("aliases").forEach(alias -> aliases.add(alias.asString("")));
                yield new CatalogEdit.Add(
                        id(node, "entity"),
                        name(node),
                        aliases,
                        node.has("maker") ? Optional.of(id(node, "maker")) : Optional.empty());
            }
            case "delete" -> new CatalogEdit.Delete(id(node, "entity"));
            default -> throw new IllegalArgumentException("nobody knows the edit '" + edit + "'");
        };
    }

    private static Optional<CatalogEdit.Place> place(JsonNode node) {
        return node.has("start")
                ? Optional.of(new CatalogEdit.Place(
                        new Span(node.path("start").asInt(), node.path("end").asInt()),
                        node.path("words").asString("")))
                : Optional.empty();
    }

    private static EntityId id(JsonNode node, String field) {
        return new EntityId(node.path(field).asString(""));
    }

    private static String name(JsonNode node) {
        String name = node.path("name").asString("");
        if (name.isBlank()) {
            throw new IllegalArgumentException("it has no name");
        }
        return name;
    }
}
