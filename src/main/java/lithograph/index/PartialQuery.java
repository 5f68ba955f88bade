package lithograph.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lithograph.index.QueryNode.Wording;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/// The articles that have some of a query's words where few have all: what makes a question or a pasted sentence find
/// its articles. Fields and exclusions hold as they are.
record PartialQuery(QueryPlanner planner) {
    /// Fewer words than this are all wanted.
    private static final int FEWEST = 3;

    /// Empty where the query is too short, or not of words.
    Optional<Query> of(QueryNode query) {
        if (query instanceof QueryNode.Named) {
            // One thing, of which there are no parts to be had.
            return Optional.empty();
        }
        List<QueryNode> nodes = query instanceof QueryNode.All(List<QueryNode> all) ? all : List.of(query);
        BooleanQuery.Builder partial = new BooleanQuery.Builder();
        List<Query> words = new ArrayList<>();
        for (QueryNode node : nodes) {
            switch (node) {
                case QueryNode.Word word when StopWords.isStop(word) -> {}
                case QueryNode.Word word when word.wording() == Wording.STEMMED -> words(word, partial, words);
                case QueryNode.Named _, QueryNode.Phrase _ -> words.add(planner.plan(node));
                case QueryNode.Not(QueryNode excluded) -> partial.add(planner.plan(excluded), Occur.MUST_NOT);
                case QueryNode other -> partial.add(planner.plan(other), Occur.FILTER);
            }
        }
        if (words.size() + inNames(nodes) < FEWEST && !asks(nodes) || words.isEmpty()) {
            return Optional.empty();
        }
        QueryPlanner.neighbours(nodes, TextQueries.EVERYWHERE)
                .forEach(neighbours -> partial.add(neighbours, Occur.SHOULD));
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        words.forEach(word -> some.add(word, Occur.SHOULD));
        some.setMinimumNumberShouldMatch(1);
        return Optional.of(partial.add(some.build(), Occur.MUST).build());
    }

    /// The words of names beyond the first of each: a name is one thing, but not one word.
    private static int inNames(List<QueryNode> nodes) {
        return nodes.stream()
                .mapToInt(node -> node instanceof QueryNode.Named named
                        ? QueryPlanner.typed(named.written()).split(" ").length - 1
                        : 0)
                .sum();
    }

    /// True for a question, of which few words may be left that say what it is about.
    private static boolean asks(List<QueryNode> nodes) {
        return nodes.stream()
                .anyMatch(node -> node instanceof QueryNode.Word word
                        && word.text()
                                .codePoints()
                                .anyMatch(c -> Letters.isCjk(c) && StopWords.isAsking(Character.toString(c))));
    }

    private static void words(QueryNode.Word word, BooleanQuery.Builder partial, List<Query> words) {
        for (Piece piece : Piece.of(word.text())) {
            if (piece instanceof Piece.Run(List<String> characters, List<String> pairs) && !pairs.isEmpty()) {
                pairs.stream()
                        .distinct()
                        .filter(pair -> !StopWords.isAsking(pair))
                        .forEach(pair -> words.add(TextQueries.EVERYWHERE.term(pair, Wording.EXACT)));
                characters.stream()
                        .distinct()
                        .filter(c -> !StopWords.isAsking(c))
                        .forEach(c -> partial.add(
                                new BoostQuery(TextQueries.EVERYWHERE.term(c, Wording.EXACT), Ranking.CHARACTER),
                                Occur.SHOULD));
            } else {
                Query query = TextQueries.EVERYWHERE.piece(piece, Wording.STEMMED);
                boolean amongCharacters = word.text().codePoints().anyMatch(Letters::isCjk);
                words.add(amongCharacters ? new BoostQuery(query, Ranking.AMONG_CHARACTERS) : query);
            }
        }
    }
}
