package lithograph.cli;

import lithograph.notes.Jotting;
import lithograph.notes.JottingSubject;
import tools.jackson.databind.node.ObjectNode;

/// A note that hangs on no article as JSON.
final class JottingJson {
    private JottingJson() {}

    static ObjectNode object(Jotting jotting) {
        ObjectNode object = ArticleJson.JSON.createObjectNode().put("id", jotting.id());
        switch (jotting.subject()) {
            case JottingSubject.Free _ -> object.put("kind", "free");
            case JottingSubject.OfEntity of -> {
                object.put("kind", "entity");
                object.putObject("about").put("entity", of.entity()).put("name", of.name());
            }
            case JottingSubject.OfFact of -> {
                object.put("kind", "fact");
                object.putObject("about")
                        .put("article", of.article().value())
                        .put("claim", of.claim())
                        .put("quote", of.quote());
            }
        }
        object.put("title", jotting.title()).put("note", jotting.text());
        ArticleJson.strings(object.putArray("tags"), jotting.tags());
        return object.put("created", jotting.created().toString())
                .put("changed", jotting.changed().toString());
    }
}
