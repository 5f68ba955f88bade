package lithograph.story;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lithograph.article.Article;
import lithograph.article.Block;
import lithograph.importer.ArticleReader;
import lithograph.importer.FolderWalk;

/// How well stories are found in the articles of any folder: each is planted once more after every kind of edit, all
/// come in in a random order, and every pair that was put into one story is held against what was planted.
/// `java ... lithograph.story.StoryScores FOLDER`
final class StoryScores {
    record Text(int family, String kind, String body) {}

    /// @param found    planted pairs, by the kind of edit, that are in one story
    /// @param mistaken pairs of different articles that are in one story
    record Scores(Map<String, int[]> kinds, long planted, long found, long mistaken, Set<String> mistakes) {
        double precision() {
            return found / (double) Math.max(1, found + mistaken);
        }

        double recall() {
            return found / (double) planted;
        }
    }

    private StoryScores() {}

    public static void main(String[] arguments) {
        List<String> bodies = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        ArticleReader reader = new ArticleReader();
        try (Stream<Path> files = FolderWalk.files(List.of(Path.of(arguments[0])), failure -> {})) {
            files.sorted()
                    .forEach(file -> reader.read(
                            file,
                            draft -> {
                                String body = body(draft.article());
                                if (Sketch.of(body).isTelling()) {
                                    bodies.add(body);
                                    titles.add(file.getFileName() + " "
                                            + draft.article().title());
                                }
                            },
                            failure -> {}));
        }
        long started = System.nanoTime();
        Scores scores = of(bodies, new Random(1));
        System.out.printf(
                "%d articles, precision %.4f, recall %.4f, %d pairs mistaken, %.2f s in all%n",
                bodies.size(),
                scores.precision(),
                scores.recall(),
                scores.mistaken(),
                (System.nanoTime() - started) / 1e9);
        scores.kinds().forEach((kind, counts) -> System.out.printf("  %-12s %d of %d%n", kind, counts[0], counts[1]));
        scores.mistakes().forEach(pair -> {
            String[] two = pair.split(" ", -1);
            System.out.println("  mistaken: " + titles.get(Integer.parseInt(two[0])) + " | "
                    + titles.get(Integer.parseInt(two[1])));
        });
    }

    static Scores of(List<String> bodies, Random random) {
        List<Text> texts = new ArrayList<>();
        for (int family = 0; family < bodies.size(); family++) {
            texts.add(new Text(family, "", bodies.get(family)));
            for (PlantedEdits edit : PlantedEdits.values()) {
                texts.add(new Text(family, edit.name(), edit.of(bodies.get(family), random)));
            }
        }
        Collections.shuffle(texts, random);
        return judge(texts, stories(texts));
    }

    private static int[] stories(List<Text> texts) {
        int[] stories = new int[texts.size()];
        List<Sketch> sketches = new ArrayList<>();
        Candidates candidates = new Candidates();
        for (int key = 0; key < texts.size(); key++) {
            Sketch sketch = Sketch.of(texts.get(key).body());
            List<Story> near = new ArrayList<>();
            for (int candidate : candidates.of(sketch)) {
                near.add(new Story(stories[candidate], sketch.with(sketches.get(candidate))));
            }
            Set<Long> met = Story.of(near);
            stories[key] = met.isEmpty() ? key : met.iterator().next().intValue();
            for (int other = 0; other < key; other++) {
                stories[other] = met.contains((long) stories[other]) ? stories[key] : stories[other];
            }
            sketches.add(sketch);
            candidates.add(key, sketch);
        }
        return stories;
    }

    private static Scores judge(List<Text> texts, int[] stories) {
        Map<String, int[]> kinds = new HashMap<>();
        Map<Integer, List<Integer>> families = new HashMap<>();
        Map<Integer, List<Integer>> groups = new HashMap<>();
        for (int i = 0; i < stories.length; i++) {
            families.computeIfAbsent(texts.get(i).family(), family -> new ArrayList<>())
                    .add(i);
            groups.computeIfAbsent(stories[i], story -> new ArrayList<>()).add(i);
        }
        long planted = 0;
        long found = 0;
        for (List<Integer> family : families.values()) {
            for (int one : family) {
                for (int other : family) {
                    if (one < other) {
                        planted++;
                        found += stories[one] == stories[other] ? 1 : 0;
                    }
                    if (texts.get(one).kind().isEmpty() && one != other) {
                        int[] counts = kinds.computeIfAbsent(texts.get(other).kind(), kind -> new int[2]);
                        counts[0] += stories[one] == stories[other] ? 1 : 0;
                        counts[1]++;
                    }
                }
            }
        }
        long grouped = groups.values().stream()
                .mapToLong(group -> group.size() * (group.size() - 1L) / 2)
                .sum();
        Set<String> mistakes = new HashSet<>();
        for (List<Integer> group : groups.values()) {
            List<Integer> inGroup = group.stream()
                    .map(i -> texts.get(i).family())
                    .distinct()
                    .sorted()
                    .collect(Collectors.toList());
            for (int i = 1; i < inGroup.size(); i++) {
                mistakes.add(inGroup.getFirst() + " " + inGroup.get(i));
            }
        }
        return new Scores(kinds, planted, found, grouped - found, mistakes);
    }

    static String body(Article article) {
        return article.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
    }
}
