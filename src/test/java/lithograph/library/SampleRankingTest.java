package lithograph.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lithograph.importer.Progress;
import lithograph.index.FacetScope;
import lithograph.index.Hit;
import lithograph.index.SearchRequest;
import lithograph.index.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What analysts would type over the sample, judged by hand: 3 is about just that, 2 is much about it, 1 touches it. An
/// article goes by its file's name, or by its id where a file holds several. Words alone, so that it is the same
/// anywhere.
class SampleRankingTest {
    private static final int DEPTH = 10;
    private static final double FLOOR = 0.9;

    @TempDir
    private Path home;

    private record Judged(String query, Map<String, Integer> grades) {}

    @Test
    void theOrderOfHitsIsAsGoodAsItWas() throws IOException {
        List<Judged> judged = judged();
        assertTrue(judged.size() >= 60, judged.size() + " queries");
        List<String> worst = new ArrayList<>();
        double sum = 0;
        try (Library library = Library.open(home)) {
            library.importFrom(List.of(Path.of("data", "sample").toAbsolutePath()), Progress.NONE);
            for (Judged query : judged) {
                assertEquals(
                        query.grades().keySet().stream().sorted().toList(),
                        known(library, query.grades()),
                        "judged articles that the sample has");
                double gain = gain(query, library);
                sum += gain;
                if (gain < 0.8) {
                    worst.add(String.format("%.2f %s", gain, query.query()));
                }
            }
        }
        double mean = sum / judged.size();
        assertTrue(mean >= FLOOR, () -> String.format("nDCG@10 is %.4f; worst: %s", mean, worst));
    }

    private static List<String> known(Library library, Map<String, Integer> grades) throws IOException {
        SearchRequest all = new SearchRequest("", List.of(), Sort.NEWEST, 0, 1000, FacetScope.NONE);
        return library.search(all).hits().stream()
                .map(SampleRankingTest::key)
                .filter(grades::containsKey)
                .sorted()
                .toList();
    }

    private static double gain(Judged judged, Library library) throws IOException {
        SearchRequest request = new SearchRequest(judged.query(), List.of(), Sort.RELEVANCE, 0, DEPTH, FacetScope.NONE);
        double gain = 0;
        int place = 0;
        for (Hit hit : library.search(request).hits()) {
            gain += discounted(judged.grades().getOrDefault(key(hit), 0), place++);
        }
        double best = 0;
        place = 0;
        for (int grade : judged.grades().values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(DEPTH)
                .toList()) {
            best += discounted(grade, place++);
        }
        return gain / best;
    }

    private static double discounted(int grade, int place) {
        return (Math.pow(2, grade) - 1) / (Math.log(place + 2) / Math.log(2));
    }

    private static String key(Hit hit) {
        String name = hit.origin().substring(hit.origin().lastIndexOf('/') + 1);
        int part = name.indexOf('#');
        return part >= 0 ? name.substring(part + 1) : name.substring(0, name.lastIndexOf('.'));
    }

    private static List<Judged> judged() throws IOException {
        try (var stream = Optional.ofNullable(
                        SampleRankingTest.class.getResourceAsStream("/lithograph/library/sample-judgements.tsv"))
                .orElseThrow()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(SampleRankingTest::judged)
                    .toList();
        }
    }

    private static Judged judged(String line) {
        String[] parts = line.split("\t", 2);
        Map<String, Integer> grades = new HashMap<>();
        for (String grade : parts[1].split(" ", -1)) {
            int colon = grade.lastIndexOf(':');
            grades.put(grade.substring(0, colon), Integer.valueOf(grade.substring(colon + 1)));
        }
        return new Judged(parts[0], grades);
    }
}
