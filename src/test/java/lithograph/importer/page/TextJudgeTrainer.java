package lithograph.importer.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Trains the judge of text, `article-text.trees`, on labelled pages. For each page `NAME.html` or `NAME.html.gz` of
/// the
/// first folder the second holds `NAME.txt`, the article's text in UTF-8 (title left out or in, as it should be taken).
///
///     java ... lithograph.importer.page.TextJudgeTrainer PAGES TEXTS OUT.trees
///
/// Prints what the judge is worth on pages of sites that it was not trained on (five folds by site), then trains on all
/// and writes. The same pages give the same file. Some 240,000 runs take 2 GB of heap.
final class TextJudgeTrainer {
    static final int FOLDS = 5;

    private TextJudgeTrainer() {}

    public static void main(String[] args) throws IOException {
        List<LabelledPage> pages = read(Path.of(args[0]), Path.of(args[1]));
        System.out.printf(
                "%d pages, F1 over left-out sites %.4f%n",
                pages.size(), crossValidated(pages, Boosting.Settings.SHIPPED));
        byte[] trees = train(pages, Boosting.Settings.SHIPPED);
        Files.write(Path.of(args[2]), trees);
        System.out.printf(
                "F1 over the pages themselves %.4f, %d bytes%n", mean(pages, Boosting.judge(trees)), trees.length);
    }

    static List<LabelledPage> read(Path pages, Path texts) throws IOException {
        List<LabelledPage> read = new ArrayList<>();
        try (var files = Files.list(pages)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replaceFirst("\\.html?(\\.gz)?$", "");
                Path text = texts.resolve(name + ".txt");
                if (Files.exists(text)) {
                    read.add(LabelledPage.of(file, text));
                }
            }
        }
        return read;
    }

    /// The mean over pages, each judged by trees that saw no page of its site.
    static double crossValidated(List<LabelledPage> pages, Boosting.Settings settings) throws IOException {
        double sum = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            BoostedTrees judge = Boosting.judge(
                    train(pages.stream().filter(page -> fold(page) != out).toList(), settings));
            List<LabelledPage> left =
                    pages.stream().filter(page -> fold(page) == out).toList();
            sum += left.isEmpty() ? 0 : left.size() * mean(left, judge);
        }
        return sum / pages.size();
    }

    static byte[] train(List<LabelledPage> pages, Boosting.Settings settings) throws IOException {
        List<float[]> rows = new ArrayList<>();
        pages.forEach(page -> rows.addAll(List.of(page.rows())));
        float[] labels = new float[rows.size()];
        float[] weights = new float[rows.size()];
        double all = 0;
        int at = 0;
        for (LabelledPage page : pages) {
            for (int run = 0; run < page.rows().length; run++, at++) {
                labels[at] = page.labels()[run];
                weights[at] = page.weight(run);
                all += weights[at];
            }
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= (float) (weights.length / all);
        }
        return Boosting.train(rows, labels, weights, settings);
    }

    private static int fold(LabelledPage page) {
        return Math.floorMod(page.site().hashCode() * 0x9E3779B9 >> 8, FOLDS);
    }

    private static double mean(List<LabelledPage> pages, BoostedTrees judge) {
        return pages.stream().mapToDouble(page -> page.score(judge)).average().orElse(0);
    }
}
