package lithograph.library;

import java.util.List;
import lithograph.entity.Catalog;
import lithograph.entity.EntityFinder;
import lithograph.entity.Mention;
import lithograph.fact.Fact;
import lithograph.fact.FactFinder;

/// Finds what a text mentions and claims. Safe for any number of threads.
final class Tagger {
    private final EntityFinder entities;
    private final FactFinder facts = new FactFinder();

    Tagger(Catalog catalog) {
        entities = new EntityFinder(catalog);
    }

    record Tagged(List<Mention> mentions, List<Fact> facts) {}

    Tagged tag(String text) {
        List<Mention> mentions = entities.find(text);
        return new Tagged(mentions, facts.find(text, mentions));
    }
}
