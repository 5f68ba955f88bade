package lithograph.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lithograph.article.FiledArticle;
import lithograph.article.Span;
import lithograph.entity.Alias;
import lithograph.entity.Catalog;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import lithograph.entity.EntityKind;
import lithograph.fact.Fact;
import lithograph.store.AppearanceTable.Appearance;
import lithograph.store.AppearanceTable.Count;
import lithograph.store.Store;
import lithograph.store.Tables;

/// The entities that the articles of a library mention: each by itself, all of a kind, and the names that nobody has
/// listed yet. Any thread.
public final class Entities {
    private static final int BESIDE = 60;
    private static final int READ = 40;
    private static final int SENTENCES = 8;

    private final Store store;
    private final CurrentCatalog catalog;

    Entities(Store store, CurrentCatalog catalog) {
        this.store = store;
        this.catalog = catalog;
    }

    /// What the library knows of the entity; empty where neither the catalogue nor an article has it.
    public Optional<EntitySummary> summary(EntityId id) throws IOException {
        Catalog now = catalog.get();
        return store.read(tables -> {
            Optional<Entity> found = now.find(id);
            if (found.isEmpty()) {
                found = tables.mentions().entity(id);
            }
            return found.isPresent() ? Optional.of(summary(tables, now, found.get())) : Optional.empty();
        });
    }

    /// The names that articles have and the catalogue has not, in most articles first.
    public List<Companion> unknown(int limit) throws IOException {
        Catalog now = catalog.get();
        // Some have been accepted or dismissed since, and articles still to be tagged anew have them.
        return store.read(tables -> tables.appearances().discovered(limit * 3 + 100)).stream()
                .filter(count -> now.find(count.entity().id()).isEmpty()
                        && !now.refuses(count.entity().name()))
                .limit(limit)
                .map(Entities::companion)
                .toList();
    }

    /// All of a kind that articles mention, in most articles first.
    public List<Companion> all(EntityKind kind, int limit) throws IOException {
        return named(store.read(tables -> tables.appearances().ofKind(kind, limit)));
    }

    /// All that articles mention, in most articles first. A name that the user refused is left out.
    public List<Presence> present() throws IOException {
        Catalog now = catalog.get();
        return store.read(tables -> tables.appearances().all()).stream()
                .map(it -> new Presence(
                        now.find(it.count().entity().id()).orElse(it.count().entity()),
                        it.count().articles(),
                        it.count().mentions(),
                        it.first(),
                        it.last()))
                .filter(it -> !it.isUnknown() || !now.refuses(it.entity().name()))
                .toList();
    }

    /// The entities that go by `name`, or have it as their id, whether an article mentions them or not.
    public List<Presence> goingBy(String name) throws IOException {
        Catalog now = catalog.get();
        List<Entity> listed = new ArrayList<>(now.named(name));
        EntityId.parse(name)
                .flatMap(now::find)
                .filter(it -> !listed.contains(it))
                .ifPresent(listed::add);
        List<Presence> named = new ArrayList<>(present());
        named.removeIf(it -> !it.entity().name().equalsIgnoreCase(name)
                && !it.entity().id().value().equals(name)
                && !listed.contains(it.entity()));
        listed.stream()
                .filter(entity ->
                        named.stream().noneMatch(it -> it.entity().id().equals(entity.id())))
                .map(Presence::none)
                .forEach(named::add);
        return named;
    }

    /// Sentences that name it, the best of each article, best first.
    public List<KeySentence> sentences(EntityId id, int limit) throws IOException {
        return store.read(tables -> sentences(tables, id, tables.appearances().of(id), limit));
    }

    /// Entities of the catalogue one of whose names has what is typed: whole names before beginnings, these before the
    /// rest.
    public List<Entity> matching(String typed, int limit) {
        String words = typed.strip().toLowerCase(Locale.ROOT);
        record Match(Entity entity, int rank) {}
        List<Match> matches = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            for (Entity entity : catalog.get().all(kind)) {
                int rank = rank(entity.name(), words);
                for (Alias alias : entity.aliases()) {
                    rank = Math.min(rank, rank(alias.text(), words) + 1);
                }
                if (rank < 9 && !words.isEmpty()) {
                    matches.add(new Match(entity, rank));
                }
            }
        }
        matches.sort(Comparator.comparingInt(Match::rank)
                .thenComparingInt(match -> match.entity().name().length())
                .thenComparing(match -> match.entity().name()));
        return matches.stream().limit(limit).map(Match::entity).toList();
    }

    private static int rank(String name, String words) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals(words)) {
            return 0;
        }
        return lower.startsWith(words) ? 2 : lower.contains(words) ? 5 : 9;
    }

    private EntitySummary summary(Tables tables, Catalog now, Entity entity) throws IOException {
        List<Appearance> appearances = tables.appearances().of(entity.id());
        List<Entity> members = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            for (Entity other : now.all(kind)) {
                if (other.family().filter(entity.id()::equals).isPresent()
                        || other.maker().filter(entity.id()::equals).isPresent()
                                && other.family().isEmpty()) {
                    members.add(other);
                }
            }
        }
        members.sort(Comparator.comparing(Entity::kind).thenComparing(Entity::name));
        List<EntityArticle> articles = new ArrayList<>();
        List<NoteEntry> notes = new ArrayList<>();
        for (Appearance it : appearances) {
            articles.add(new EntityArticle(
                    it.id(),
                    it.title(),
                    it.source(),
                    it.published(),
                    it.spans().size(),
                    it.spans().getFirst().start()));
            if (tables.notes().of(it.key()).isPresent()
                    || !tables.highlights().of(it.key()).isEmpty()) {
                Assembly.noteEntry(tables, it.key()).ifPresent(notes::add);
            }
        }
        return new EntitySummary(
                entity,
                entity.maker().flatMap(now::find),
                entity.family().flatMap(now::find),
                members,
                articles,
                named(tables.appearances().beside(entity.id(), BESIDE)),
                sentences(tables, entity.id(), appearances, SENTENCES),
                FactBook.of(tables, now, Optional.of(entity.id())),
                notes);
    }

    private static List<KeySentence> sentences(Tables tables, EntityId id, List<Appearance> appearances, int limit)
            throws IOException {
        List<SentenceSearch.Scored> best = new ArrayList<>();
        for (Appearance appearance : appearances.subList(0, Math.min(READ, appearances.size()))) {
            Optional<FiledArticle> filed = tables.articles().filed(appearance.key());
            if (filed.isPresent()) {
                List<Fact> facts = tables.facts().of(appearance.key()).stream()
                        .filter(fact -> fact.subject().equals(id))
                        .toList();
                List<Span> spans = appearance.spans().stream().sorted().toList();
                SentenceSearch.best(filed.get(), filed.get().article().text(), spans, facts)
                        .ifPresent(best::add);
            }
        }
        return best.stream()
                .sorted(Comparator.comparingInt(SentenceSearch.Scored::points).reversed())
                .limit(limit)
                .map(SentenceSearch.Scored::sentence)
                .toList();
    }

    private List<Companion> named(List<Count> counts) {
        Catalog now = catalog.get();
        return counts.stream()
                .map(count -> new Companion(
                        now.find(count.entity().id()).orElse(count.entity()), count.articles(), count.mentions()))
                .toList();
    }

    private static Companion companion(Count count) {
        return new Companion(count.entity(), count.articles(), count.mentions());
    }
}
