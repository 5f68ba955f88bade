package lithograph.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lithograph.article.Language;
import lithograph.entity.Catalog;
import lithograph.index.FacetScope;
import lithograph.index.Filter;
import lithograph.index.Grouping;
import lithograph.index.SearchRequest;
import lithograph.index.Sort;

/// What somebody types: each query letter by letter, as the window sends it, with all
/// counts, twenty hits and the copies of a story as one; every other time with filters set.
final class QueryLog {
    private static final int HITS = 20;

    private QueryLog() {}

    /// The requests of `sessions` typed queries, in order; the same for the same number.
    static List<SearchRequest> typed(Catalog catalog, int sessions) {
        Vocabulary vocabulary = new Vocabulary(42, catalog);
        List<SearchRequest> requests = new ArrayList<>();
        for (int session = 0; session < sessions; session++) {
            Random random = new Random(1_000_003L * session);
            List<Filter> filters = filters(vocabulary, random, session % 8);
            String query = query(vocabulary, random, session % 6);
            for (int end = 1; end <= query.length(); end++) {
                requests.add(new SearchRequest(
                        query.substring(0, end), filters, Sort.RELEVANCE, 0, HITS, FacetScope.ALL, Grouping.STORY));
            }
        }
        return requests;
    }

    private static List<Filter> filters(Vocabulary vocabulary, Random random, int form) {
        return switch (form) {
            case 3 -> List.of(new Filter.OfEntity(vocabulary.entity(random).id()));
            case 5 -> List.of(new Filter.OfSource("Source " + random.nextInt(40)), new Filter.OfYear(2024));
            case 7 -> List.of(new Filter.OfLanguage(Language.of("en")));
            default -> List.of();
        };
    }

    private static String query(Vocabulary vocabulary, Random random, int form) {
        return switch (form) {
            case 0 -> vocabulary.name(random);
            case 1 -> vocabulary.english(random) + " " + vocabulary.english(random);
            case 2 -> "\"" + vocabulary.english(random) + " " + vocabulary.english(random) + "\"";
            case 3 -> vocabulary.chinese(random) + vocabulary.chinese(random);
            case 4 -> vocabulary.name(random) + " " + vocabulary.english(random);
            default -> vocabulary.english(random) + " OR " + vocabulary.english(random);
        };
    }
}
