package lithograph.importer.page;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import lithograph.importer.html.PageOutline;
import lithograph.importer.html.TextRun;
import lithograph.importer.metadata.Metadata;
import lithograph.importer.reading.TextDecoding;
import org.jsoup.Jsoup;

/// A page whose article is known.
///
/// @param site   the host that it says it comes from, else its file's name
/// @param known  the article's words
/// @param labels see [RunLabels]
record LabelledPage(
        String site, PageOutline outline, RegionCounts regions, float[][] rows, List<String> known, float[] labels) {
    private static final double LENGTH = 0.7;
    private static final int SHORT = 100;

    /// @param page the HTML, `.gz` or not
    /// @param text the article's text in UTF-8
    static LabelledPage of(Path page, Path text) throws IOException {
        var dom = Jsoup.parse(TextDecoding.html(bytes(page)));
        PageOutline outline = PageOutline.of(dom.body());
        Metadata metadata = Metadata.of(dom, outline);
        RegionCounts regions = new RegionCounts(outline);
        float[][] rows = new RunFeatures(outline, regions, metadata.hints()).rows();
        String known = Files.readString(text);
        List<String> runs =
                outline.runs.stream().map(run -> run.text.toString()).toList();
        String host = metadata.url().isEmpty()
                ? ""
                : URI.create(metadata.url().replaceAll("[^!-~]", "")).getHost();
        return new LabelledPage(
                host == null || host.isEmpty() ? page.getFileName().toString() : host,
                outline,
                regions,
                rows,
                RunLabels.words(known),
                RunLabels.of(runs, known));
    }

    static byte[] bytes(Path file) throws IOException {
        try (InputStream in = file.toString().endsWith(".gz")
                ? new GZIPInputStream(Files.newInputStream(file))
                : Files.newInputStream(file)) {
            return in.readAllBytes();
        }
    }

    /// Runs weigh by their length, relative to that of their article.
    float weight(int run) {
        double words = Math.max(1, outline.runs.get(run).words);
        return (float) (10 * Math.pow(words, LENGTH) / Math.pow(Math.max(SHORT, known.size()), LENGTH));
    }

    /// The harmonic mean of precision and recall, in words, of what a judge takes.
    double score(BoostedTrees judge) {
        boolean[] taken = MainContent.taken(outline, regions, MainContent.judged(rows, judge));
        List<String> words = new ArrayList<>();
        List<TextRun> runs = outline.runs;
        for (int i = 0; i < taken.length; i++) {
            if (taken[i]) {
                words.addAll(RunLabels.words(runs.get(i).text.toString()));
            }
        }
        Map<String, Integer> left = new HashMap<>();
        known.forEach(word -> left.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : words) {
            common += left.merge(word, -1, Integer::sum) >= 0 ? 1 : 0;
        }
        return known.isEmpty() && words.isEmpty() ? 1 : 2.0 * common / Math.max(1, words.size() + known.size());
    }
}
