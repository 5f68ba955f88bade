package lithograph.library;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lithograph.article.ArticleId;
import lithograph.article.FiledArticle;
import lithograph.entity.Catalog;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import lithograph.entity.EntityKind;
import lithograph.fact.Attribute;
import lithograph.fact.Dossier;
import lithograph.fact.Matter;
import lithograph.fact.SourcedFact;
import lithograph.fact.Testimony;
import lithograph.store.AcceptedTable;
import lithograph.store.ArticleEntry;
import lithograph.store.ClaimQuery;
import lithograph.store.FactTable;
import lithograph.store.Store;
import lithograph.store.Tables;

/// What the articles of a library claim, matter by matter, and which value the user settled on where they disagree.
/// Any thread.
public final class FactBook {
    private static final int BY_ALIAS = 60;

    private final Store store;
    private final CurrentCatalog catalog;

    FactBook(Store store, CurrentCatalog catalog) {
        this.store = store;
        this.catalog = catalog;
    }

    /// Which matters are asked for.
    ///
    /// @param words a part of the name of the entity, or any of its names; empty for all entities
    /// @param most  claims that are read at most
    public record Question(Optional<EntityKind> kind, Optional<Attribute> attribute, String words, int most) {}

    /// @param cut whether there were more claims than were to be read
    public record Answer(List<FactMatter> matters, boolean cut) {
        public Answer {
            matters = List.copyOf(matters);
        }
    }

    /// The matters that are asked for, by entity and attribute.
    public Answer find(Question question) throws IOException {
        List<String> subjects = new ArrayList<>();
        if (!question.words().isBlank()) {
            new Entities(store, catalog)
                    .matching(question.words(), BY_ALIAS)
                    .forEach(entity -> subjects.add(entity.id().value()));
        }
        ClaimQuery query =
                new ClaimQuery(question.kind(), question.attribute(), question.words(), subjects, question.most());
        return store.read(tables -> {
            List<FactTable.Claimed> claims = tables.facts().matching(query);
            boolean cut = claims.size() >= question.most();
            List<FactMatter> matters = matters(tables, catalog.get(), claims);
            return new Answer(cut ? withoutTheLast(matters) : matters, cut);
        });
    }

    /// Without those of the last entity and attribute, in whatever unit: of these some claims may be missing.
    private static List<FactMatter> withoutTheLast(List<FactMatter> matters) {
        int end = matters.size();
        while (end > 0 && isOfOne(matters.get(end - 1), matters.getLast())) {
            end--;
        }
        return end == 0 ? matters : matters.subList(0, end);
    }

    private static boolean isOfOne(FactMatter one, FactMatter other) {
        Matter first = one.dossier().matter();
        Matter second = other.dossier().matter();
        return first.subject().equals(second.subject()) && first.attribute() == second.attribute();
    }

    /// What is claimed of one entity, or of all.
    public List<FactMatter> of(Optional<EntityId> subject) throws IOException {
        return store.read(tables -> of(tables, catalog.get(), subject));
    }

    static List<FactMatter> of(Tables tables, Catalog now, Optional<EntityId> subject) throws IOException {
        return matters(tables, now, tables.facts().all(subject));
    }

    /// The same with the sentences of all its claims.
    public FactMatter withSentences(FactMatter matter) throws IOException {
        Dossier dossier = matter.dossier();
        return store.read(tables -> {
            Map<ArticleId, String> texts = new HashMap<>();
            return new FactMatter(
                    matter.entity(),
                    new Dossier(
                            dossier.matter(),
                            dossier.subjectName(),
                            told(tables, dossier.clear(), texts),
                            told(tables, dossier.doubtful(), texts),
                            dossier.accepted()),
                    matter.sources());
        });
    }

    /// Settles on a value, or leaves the matter open again; returns what was settled before.
    public Optional<String> accept(Matter matter, Optional<String> value) throws IOException {
        Catalog now = catalog.get();
        return store.write(tables -> {
            Optional<String> before = Optional.empty();
            for (AcceptedTable.Accepted it : tables.accepted().all()) {
                if (present(now, it.matter()).equals(matter)) {
                    before = Optional.of(it.value());
                    tables.accepted().put(it.matter(), Optional.empty(), 0);
                }
            }
            tables.accepted().put(matter, value, Instant.now().toEpochMilli());
            return before;
        });
    }

    private static List<Testimony> told(Tables tables, List<Testimony> testimonies, Map<ArticleId, String> texts)
            throws IOException {
        List<Testimony> told = new ArrayList<>();
        for (Testimony testimony : testimonies) {
            SourcedFact claim = testimony.claim();
            String text = texts.get(claim.article());
            if (text == null) {
                Optional<ArticleEntry> entry = tables.articles().present(claim.article());
                text = entry.isPresent() ? text(tables, entry.get().key()) : "";
                texts.put(claim.article(), text);
            }
            told.add(new Testimony(with(claim, text), testimony.folded(), testimony.concord()));
        }
        return told;
    }

    private static List<FactMatter> matters(Tables tables, Catalog now, List<FactTable.Claimed> claims)
            throws IOException {
        FactSources sources = new FactSources(tables);
        Set<Matter> disputed = disputed(claims);
        Map<Long, String> texts = new HashMap<>();
        List<SourcedFact> facts = new ArrayList<>();
        for (FactTable.Claimed claim : claims) {
            Optional<SourcedFact> sourced = sources.of(claim);
            if (sourced.isPresent()) {
                SourcedFact fact = sourced.get();
                // Reading a text takes longer than all the rest: only where its words can matter.
                if (disputed.contains(Matter.of(fact.fact()))) {
                    String text = texts.get(claim.article());
                    if (text == null) {
                        text = text(tables, claim.article());
                        texts.put(claim.article(), text);
                    }
                    fact = with(fact, text);
                }
                facts.add(fact);
            }
        }
        Map<Matter, String> accepted = new HashMap<>();
        tables.accepted().all().forEach(it -> accepted.put(present(now, it.matter()), it.value()));
        List<FactMatter> matters = new ArrayList<>();
        for (Dossier dossier : Dossier.of(facts, accepted)) {
            matters.add(new FactMatter(entity(tables, now, dossier), dossier, sources.of(dossier)));
        }
        return matters;
    }

    /// The matters of which more than one value is claimed, and where the words around these can tell why.
    private static Set<Matter> disputed(List<FactTable.Claimed> claims) {
        Map<Matter, String> first = new HashMap<>();
        Set<Matter> disputed = new HashSet<>();
        for (FactTable.Claimed claim : claims) {
            Matter matter = Matter.of(claim.fact());
            String value = first.computeIfAbsent(matter, _ -> claim.fact().value());
            if (!value.equals(claim.fact().value()) && matter.dependsOnWords()) {
                disputed.add(matter);
            }
        }
        return disputed;
    }

    private static String text(Tables tables, long key) throws IOException {
        return tables.articles()
                .filed(key)
                .map(FiledArticle::article)
                .map(it -> it.text())
                .orElse("");
    }

    private static SourcedFact with(SourcedFact claim, String text) {
        String sentence = claim.fact().sentence().end() <= text.length()
                ? claim.fact().sentence().of(text)
                : claim.fact().quote();
        return new SourcedFact(claim.fact(), claim.article(), claim.story(), claim.published(), sentence);
    }

    private static Entity entity(Tables tables, Catalog now, Dossier dossier) throws IOException {
        EntityId id = dossier.matter().subject();
        Optional<Entity> known = now.find(id);
        if (known.isEmpty()) {
            known = tables.mentions().entity(id);
        }
        return known.orElseGet(
                () -> new Entity(id, dossier.subjectName(), List.of(), Optional.empty(), Optional.empty(), "", false));
    }

    /// The matter of an entity that was joined with another since is that of the other.
    private static Matter present(Catalog now, Matter matter) {
        return now.find(matter.subject())
                .map(entity -> new Matter(entity.id(), matter.attribute(), matter.unit()))
                .orElse(matter);
    }
}
