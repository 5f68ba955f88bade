package lithograph.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lithograph.article.ArticleText;
import lithograph.article.Span;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import lithograph.entity.EntityKind;
import lithograph.entity.Mention;
import lithograph.fact.Attribute;
import lithograph.fact.Fact;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Mentions and facts as the JSON that `tag` prints. Offsets count in the body, the `text` of `extract`; what stands in
/// the title or the summary has its surfaces and quotes, and no offsets.
final class TagJson {
    private TagJson() {}

    static void put(ObjectNode object, ArticleText text, List<Mention> mentions, List<Fact> facts) {
        putEntities(object.putArray("companies"), EntityKind.COMPANY, text, mentions);
        putEntities(object.putArray("chips"), EntityKind.CHIP, text, mentions);
        putEntities(object.putArray("models"), EntityKind.MODEL, text, mentions);
        ArrayNode array = object.putArray("facts");
        facts.forEach(fact -> putFact(array.addObject(), text.bodyStart(), fact));
    }

    private static void putEntities(ArrayNode array, EntityKind kind, ArticleText text, List<Mention> mentions) {
        Map<EntityId, List<Mention>> byEntity = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            if (mention.entity().kind() == kind) {
                byEntity.computeIfAbsent(mention.entity().id(), _ -> new ArrayList<>())
                        .add(mention);
            }
        }
        for (List<Mention> same : byEntity.values()) {
            Entity entity = same.getFirst().entity();
            ObjectNode node = array.addObject()
                    .put("id", entity.id().value())
                    .put("name", entity.name())
                    .put("known", entity.known());
            LinkedHashSet<String> surfaces = new LinkedHashSet<>();
            same.forEach(mention -> surfaces.add(mention.surface()));
            ArticleJson.strings(node.putArray("surfaces"), List.copyOf(surfaces));
            ArrayNode places = node.putArray("mentions");
            for (Mention mention : same) {
                if (mention.span().start() >= text.bodyStart()) {
                    putSpan(places.addObject(), mention.span().moved(-text.bodyStart()));
                }
            }
        }
    }

    static void putFact(ObjectNode node, int bodyStart, Fact fact) {
        node.put("subject", fact.subjectName())
                .put("subject_id", fact.subject().value())
                .put("attribute", fact.attribute().id());
        if (fact.attribute() == Attribute.RELEASE_DATE) {
            node.put("value", fact.value());
        } else {
            node.put("value", new BigDecimal(fact.value()));
        }
        node.put("unit", fact.unit()).put("quote", fact.quote());
        if (fact.span().start() >= bodyStart) {
            putSpan(node, fact.span().moved(-bodyStart));
        } else {
            node.putNull("start").putNull("end");
        }
        node.put("status", fact.status().name().toLowerCase(Locale.ROOT))
                .put("certainty", fact.certainty().name().toLowerCase(Locale.ROOT));
    }

    private static void putSpan(ObjectNode node, Span span) {
        node.put("start", span.start()).put("end", span.end());
    }
}
