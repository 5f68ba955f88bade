package lithograph.index;

import static lithograph.index.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lithograph.article.ArticleId;
import lithograph.article.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a search finds and counts by short cuts, against counting article by article.
class FacetTallyTest {
    private static final int COUNT = 9_000;

    @TempDir
    static Path folder;

    private static ArticleIndex index;
    private static final List<Made> MADE = new ArrayList<>();

    private record Made(String id, String source, String language, String month, long story, Set<String> words) {}

    @BeforeAll
    static void fill() throws IOException {
        index = ArticleIndex.open(folder, Articles.CATALOG);
        Random random = new Random(7);
        for (int i = 0; i < COUNT; i++) {
            Set<String> words = new HashSet<>();
            words.add("common");
            words.add(random.nextInt(3) == 0 ? "seldom" : "often");
            words.add(random.nextInt(400) == 0 ? "rarely" : "daily");
            Made made = new Made(
                    "a" + i,
                    "Source " + random.nextInt(5),
                    random.nextInt(3) == 0 ? "zh" : "en",
                    "2026-0" + (1 + random.nextInt(9)),
                    random.nextInt(4) == 0 ? 1 + random.nextInt(COUNT / 10) : 0,
                    words);
            index.put(article(made.id)
                    .title("x")
                    .site(made.source)
                    .language(made.language)
                    .published(made.month + "-01")
                    .body(String.join(" ", words) + (i % 7 == 0 ? " Northwind Heron 2.0" : ""))
                    .tells(made.story)
                    .indexed());
            if (i % 11 == 5) {
                index.remove(new ArticleId(made.id));
            } else {
                MADE.add(made);
            }
            if (i % 2_500 == 0) {
                index.refresh();
                assertTrue(index.search(SearchRequest.of("")).total() > 0);
            }
        }
        index.refresh();
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "common, NONE, RELEVANCE",
        "common, STORY, RELEVANCE",
        "often, NONE, NEWEST",
        "often, STORY, RELEVANCE",
        "seldom, STORY, OLDEST",
        "rarely, STORY, RELEVANCE",
        "rarely OR seldom, NONE, TITLE",
        "common -often, STORY, RELEVANCE",
        "'\"common often\" OR common', STORY, NEWEST",
        "'', STORY, NEWEST"
    })
    void countsAreThoseOfEveryArticleLookedAt(String query, Grouping grouping, Sort sort) throws IOException {
        for (List<Filter> filters : List.<List<Filter>>of(
                List.of(),
                List.of(new Filter.OfSource("Source 1")),
                List.of(new Filter.OfLanguage(Language.of("en")), new Filter.OfSource("Source 2")),
                List.of(new Filter.Not(new Filter.OfSource("Source 3"))))) {
            SearchResults found =
                    index.search(new SearchRequest(query, filters, sort, 0, 30, FacetScope.ALL, grouping));
            assertEquals(expected(query, filters, grouping, FacetKind.SOURCE), counts(found, FacetKind.SOURCE));
            assertEquals(expected(query, filters, grouping, FacetKind.LANGUAGE), counts(found, FacetKind.LANGUAGE));
            assertEquals(expected(query, filters, grouping, FacetKind.MONTH), counts(found, FacetKind.MONTH));
            List<Made> all = matching(query, filters, FacetKind.TAG);
            Set<Object> told = all.stream().map(made -> told(made, grouping)).collect(Collectors.toSet());
            assertEquals(told.size(), found.total());
            assertEquals(all.size() - told.size(), found.copies());
            assertEquals(Math.min(30, told.size()), found.hits().size());
        }
    }

    private static Object told(Made made, Grouping grouping) {
        return grouping == Grouping.STORY && made.story > 0 ? made.story : made.id;
    }

    private static List<Made> matching(String query, List<Filter> filters, FacetKind aside) {
        return MADE.stream()
                .filter(made -> matches(query, made))
                .filter(made -> filters.stream().allMatch(filter -> lets(filter, made, aside)))
                .toList();
    }

    private static boolean matches(String query, Made made) {
        return switch (query) {
            case "rarely OR seldom" -> made.words.contains("rarely") || made.words.contains("seldom");
            case "common -often" -> !made.words.contains("often");
            case "\"common often\" OR common", "" -> true;
            default -> made.words.contains(query);
        };
    }

    private static boolean lets(Filter filter, Made made, FacetKind aside) {
        return switch (filter) {
            case Filter.OfSource(String source) -> aside == FacetKind.SOURCE || made.source.equals(source);
            case Filter.OfLanguage(Language language) ->
                aside == FacetKind.LANGUAGE || made.language.equals(language.code());
            case Filter.Not(Filter not) -> !lets(not, made, FacetKind.TAG);
            case Filter other -> throw new IllegalArgumentException(other.toString());
        };
    }

    private static Map<String, Integer> expected(
            String query, List<Filter> filters, Grouping grouping, FacetKind kind) {
        Map<String, Set<Object>> told = new HashMap<>();
        for (Made made : matching(query, filters, kind)) {
            String value = switch (kind) {
                case SOURCE -> made.source;
                case LANGUAGE -> made.language;
                default -> made.month;
            };
            told.computeIfAbsent(value, any -> new HashSet<>()).add(told(made, grouping));
        }
        Map<String, Integer> counts = new TreeMap<>();
        told.forEach((value, stories) -> counts.put(value, stories.size()));
        return counts;
    }

    private static Map<String, Integer> counts(SearchResults found, FacetKind kind) {
        return new TreeMap<>(found.facets().getOrDefault(kind, List.of()).stream()
                .collect(Collectors.toMap(FacetCount::value, FacetCount::count)));
    }
}
