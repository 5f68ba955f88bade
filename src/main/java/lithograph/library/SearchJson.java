package lithograph.library;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lithograph.article.Language;
import lithograph.article.PublishedDate;
import lithograph.entity.EntityId;
import lithograph.index.Filter;
import lithograph.index.Sort;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A search as JSON: `{"query": "...", "sort": "NEWEST", "looked": "2026-07-01T08:00:00Z", "filters": [{"entity":
/// "chip/h100", "not": true}, ...]}`.
final class SearchJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private SearchJson() {}

    static String write(SavedSearch search) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("query", search.query());
        json.put("sort", search.sort().name());
        json.put("looked", search.looked().toString());
        ArrayNode filters = json.putArray("filters");
        search.filters().forEach(filter -> write(filter, filters.addObject()));
        return MAPPER.writeValueAsString(json);
    }

    private static void write(Filter filter, ObjectNode json) {
        switch (filter) {
            case Filter.OfEntity(EntityId entity) -> json.put("entity", entity.value());
            case Filter.OfSource(String source) -> json.put("source", source);
            case Filter.OfLanguage(Language language) -> json.put("language", language.code());
            case Filter.OfYear year -> json.put("year", year.year());
            case Filter.Published(Optional<PublishedDate> from, Optional<PublishedDate> to) -> {
                json.put("from", from.map(PublishedDate::toString).orElse(""));
                json.put("to", to.map(PublishedDate::toString).orElse(""));
            }
            case Filter.Tagged(String tag) -> json.put("tag", tag);
            case Filter.Not(Filter excluded) -> {
                write(excluded, json);
                json.put("not", true);
            }
        }
    }

    static SavedSearch read(String name, String text) throws IOException {
        try {
            JsonNode json = MAPPER.readTree(text);
            List<Filter> filters = new ArrayList<>();
            for (JsonNode filter : json.path("filters")) {
                Filter read = filter(filter);
                filters.add(filter.path("not").asBoolean(false) ? new Filter.Not(read) : read);
            }
            return new SavedSearch(
                    name,
                    json.path("query").asString(""),
                    filters,
                    Sort.valueOf(json.path("sort").asString(Sort.RELEVANCE.name())),
                    Instant.parse(json.path("looked").asString(Instant.EPOCH.toString())));
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            throw new IOException("The saved search '" + name + "' cannot be read: " + e.getMessage(), e);
        }
    }

    private static Filter filter(JsonNode json) {
        if (json.has("entity")) {
            return new Filter.OfEntity(new EntityId(json.path("entity").asString("")));
        }
        if (json.has("source")) {
            return new Filter.OfSource(json.path("source").asString(""));
        }
        if (json.has("language")) {
            return new Filter.OfLanguage(new Language(json.path("language").asString("")));
        }
        if (json.has("year")) {
            return new Filter.OfYear(json.path("year").asInt());
        }
        if (json.has("tag")) {
            return new Filter.Tagged(json.path("tag").asString(""));
        }
        if (json.has("from")) {
            return new Filter.Published(day(json.path("from")), day(json.path("to")));
        }
        throw new IllegalArgumentException("unknown filter " + json);
    }

    private static Optional<PublishedDate> day(JsonNode json) {
        String day = json.asString("");
        return day.isEmpty() ? Optional.empty() : Optional.of(PublishedDate.parse(day));
    }
}
