package lithograph.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lithograph.article.Span;
import lithograph.entity.Alias;
import lithograph.entity.AliasStatus;
import lithograph.entity.Catalog;
import lithograph.entity.Entity;
import lithograph.index.QueryNode.All;
import lithograph.index.QueryNode.Named;
import lithograph.index.QueryNode.Phrase;
import lithograph.index.QueryNode.Word;
import lithograph.index.QueryNode.Wording;

/// Finds the names of entities among the words of a query, so that one name finds all of them.
record Names(Catalog catalog) {
    private static final int LONGEST = 6;
    /// A name that more share is no name.
    private static final int MOST_SHARED = 3;

    private static final int MOST_ALIASES = 12;

    /// The query with what is a name marked as such; exact words and fields are left alone.
    QueryNode mark(QueryNode query) {
        return switch (query) {
            case Word word when word.wording() == Wording.STEMMED -> named(word.text(), word, word.place());
            case Phrase phrase
            when phrase.wording() == Wording.STEMMED && phrase.slop() == 0 ->
                named(phrase.text(), phrase, phrase.place());
            case All(List<QueryNode> nodes) -> QueryNode.all(markRuns(nodes)).orElse(query);
            case QueryNode.Any(List<QueryNode> nodes) ->
                new QueryNode.Any(nodes.stream().map(this::mark).toList());
            case QueryNode.Not(QueryNode node) -> new QueryNode.Not(mark(node));
            case QueryNode other -> other;
        };
    }

    /// Longest names first, from the left.
    private List<QueryNode> markRuns(List<QueryNode> nodes) {
        List<QueryNode> marked = new ArrayList<>();
        int at = 0;
        while (at < nodes.size()) {
            Optional<Named> run = Optional.empty();
            int length = Math.min(LONGEST, plainWords(nodes, at));
            for (; length > 1 && run.isEmpty(); length--) {
                run = run(nodes.subList(at, at + length));
            }
            if (run.isPresent()) {
                marked.add(run.get());
                at += length + 1;
            } else {
                marked.add(mark(nodes.get(at)));
                at++;
            }
        }
        return marked;
    }

    private static int plainWords(List<QueryNode> nodes, int from) {
        int to = from;
        while (to < nodes.size() && nodes.get(to) instanceof Word word && word.wording() == Wording.STEMMED) {
            to++;
        }
        return to - from;
    }

    private Optional<Named> run(List<QueryNode> words) {
        StringBuilder name = new StringBuilder();
        Span place = new Span(0, 0);
        for (QueryNode node : words) {
            if (node instanceof Word word) {
                place = name.isEmpty()
                        ? word.place()
                        : new Span(place.start(), word.place().end());
                name.append(name.isEmpty() ? "" : " ").append(word.text());
            }
        }
        return named(name.toString(), new All(List.copyOf(words)), place) instanceof Named named
                ? Optional.of(named)
                : Optional.empty();
    }

    private QueryNode named(String name, QueryNode written, Span place) {
        if (name.length() > 100) {
            return written;
        }
        List<Entity> entities = Lettering.meant(catalog.named(name), name);
        return entities.isEmpty() || entities.size() > MOST_SHARED ? written : new Named(written, place, entities);
    }

    /// The names that `entity` goes by other than `typed`, its spellings told apart by more than case and hyphens; only
    /// those that are its own.
    List<String> others(Entity entity, String typed) {
        Set<String> seen = new LinkedHashSet<>(List.of(Keys.plain(typed)));
        List<String> others = new ArrayList<>();
        if (seen.add(Keys.plain(entity.name()))) {
            others.add(entity.name());
        }
        for (Alias alias : entity.aliases()) {
            String key = Keys.plain(alias.text());
            boolean telling = key.codePoints().anyMatch(Letters::isCjk) ? key.length() > 1 : key.length() > 2;
            if (telling
                    && alias.status() != AliasStatus.RUMOURED
                    && others.size() < MOST_ALIASES
                    && catalog.named(alias.text()).size() == 1
                    && seen.add(key)) {
                others.add(alias.text());
            }
        }
        return others;
    }

    /// The names in a query, as [#mark] found them.
    static List<Named> in(QueryNode query) {
        return switch (query) {
            case Named named -> List.of(named);
            case All(List<QueryNode> nodes) ->
                nodes.stream().flatMap(node -> in(node).stream()).toList();
            case QueryNode.Any(List<QueryNode> nodes) ->
                nodes.stream().flatMap(node -> in(node).stream()).toList();
            case QueryNode other -> List.of();
        };
    }
}
