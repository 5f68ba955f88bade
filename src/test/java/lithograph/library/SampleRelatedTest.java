package lithograph.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lithograph.article.ArticleId;
import lithograph.importer.Progress;
import lithograph.index.FacetScope;
import lithograph.index.Hit;
import lithograph.index.Related;
import lithograph.index.SearchRequest;
import lithograph.index.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The articles of the sample that are on the same matter, judged by hand: 2 is the same event or thing, 1 is close to
/// it. Words and entities alone, so that it is the same anywhere.
class SampleRelatedTest {
    private static final int DEPTH = 5;
    private static final double FLOOR = 0.83;

    @TempDir
    private Path home;

    @Test
    void relatedArticlesAreOnTheSameMatter() throws IOException {
        try (Library library = Library.open(home)) {
            library.importFrom(List.of(Path.of("data", "sample").toAbsolutePath()), Progress.NONE);
            Map<String, ArticleId> ids = ids(library);
            Map<String, Double> gains = new TreeMap<>();
            for (String line : judgements()) {
                String[] parts = line.split("\t", 2);
                Map<String, Integer> grades = grades(parts[1]);
                assertTrue(ids.keySet().containsAll(grades.keySet()), line);
                ArticleId id = Optional.ofNullable(ids.get(parts[0])).orElseThrow();
                gains.put(parts[0], gain(library.related(id, DEPTH), grades));
            }
            assertEquals(43, gains.size());
            double mean = gains.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .average()
                    .orElse(0);
            gains.values().removeIf(gain -> gain >= 0.7);
            assertTrue(mean >= FLOOR, () -> String.format("nDCG@5 is %.4f; worst: %s", mean, gains));
        }
    }

    private static Map<String, ArticleId> ids(Library library) throws IOException {
        SearchRequest all = new SearchRequest("", List.of(), Sort.NEWEST, 0, 1000, FacetScope.NONE);
        Map<String, ArticleId> ids = new HashMap<>();
        library.search(all).hits().forEach(hit -> ids.put(key(hit), hit.id()));
        return ids;
    }

    private static double gain(List<Related> related, Map<String, Integer> grades) {
        List<Integer> found = related.stream()
                .map(one -> grades.getOrDefault(key(one.hit()), 0))
                .toList();
        List<Integer> best =
                grades.values().stream().sorted(Comparator.reverseOrder()).toList();
        return discounted(found) / discounted(best.subList(0, Math.min(DEPTH, best.size())));
    }

    private static double discounted(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < grades.size(); i++) {
            sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return sum;
    }

    private static Map<String, Integer> grades(String judged) {
        Map<String, Integer> grades = new HashMap<>();
        for (String grade : judged.split(" ", -1)) {
            int colon = grade.lastIndexOf(':');
            grades.put(grade.substring(0, colon), Integer.valueOf(grade.substring(colon + 1)));
        }
        return grades;
    }

    private static String key(Hit hit) {
        String name = hit.origin().substring(hit.origin().lastIndexOf('/') + 1);
        int part = name.indexOf('#');
        return part >= 0 ? name.substring(part + 1) : name.substring(0, name.lastIndexOf('.'));
    }

    private static List<String> judgements() throws IOException {
        try (var stream = Optional.ofNullable(
                        SampleRelatedTest.class.getResourceAsStream("/lithograph/library/sample-related.tsv"))
                .orElseThrow()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
