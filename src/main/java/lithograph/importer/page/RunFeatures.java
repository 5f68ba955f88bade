package lithograph.importer.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lithograph.importer.html.HtmlTags;
import lithograph.importer.html.PageOutline;
import lithograph.importer.html.TextRun;
import lithograph.importer.metadata.PageHints;
import org.jsoup.nodes.Element;

/// What the first judge knows of each run of text on a page: itself, its neighbours, the regions around it, its twins
/// of
/// the same structure, and where it stands.
final class RunFeatures {
    private static final int MOST_WORDS = 8000;
    private static final int MOST_RUNS = 1000;
    private static final int MOST_APART = 150;
    private static final int NOWHERE = 999;
    private static final Map<String, Integer> TAGS = Map.ofEntries(
            Map.entry("p", 1),
            Map.entry("li", 2),
            Map.entry("h1", 3),
            Map.entry("h2", 4),
            Map.entry("h3", 5),
            Map.entry("h4", 6),
            Map.entry("h5", 6),
            Map.entry("h6", 6),
            Map.entry("blockquote", 7),
            Map.entry("pre", 8),
            Map.entry("table", 9),
            Map.entry("figure", 10),
            Map.entry("figcaption", 11),
            Map.entry("td", 12),
            Map.entry("th", 12),
            Map.entry("dt", 13),
            Map.entry("dd", 14),
            Map.entry("summary", 15),
            Map.entry("section", 16),
            Map.entry("article", 17));

    static int tag(Element element) {
        return TAGS.getOrDefault(element.normalName(), 0);
    }

    private final PageOutline outline;
    private final List<TextRun> runs;
    private final RegionCounts regions;
    private final float total;
    private final RunShapes shapes;
    private final RunRegions around;
    private final int[] cues;
    private final String[] letters;
    private final Map<String, Integer> copies = new HashMap<>();
    private final String bodyLetters;
    private final String titleLetters;
    private final String summaryLetters;
    private final Set<String> titleWords;
    private int headline = -1;
    private int firstProse = -1;
    private int lastProse = -1;
    private float articles;

    RunFeatures(PageOutline outline, RegionCounts regions, PageHints hints) {
        this.outline = outline;
        this.runs = outline.runs;
        this.regions = regions;
        total = Math.max(1, RegionCounts.words(runs));
        shapes = new RunShapes(outline);
        around = new RunRegions(outline, regions, total);
        cues = new int[runs.size()];
        letters = new String[runs.size()];
        bodyLetters = PageHints.letters(hints.body());
        titleLetters = PageHints.letters(hints.title());
        summaryLetters = PageHints.letters(hints.summary());
        titleWords = PageHints.words(hints.title());
        survey();
    }

    private void survey() {
        for (int i = 0; i < runs.size(); i++) {
            TextRun run = runs.get(i);
            cues[i] = Cues.in(run.text.toString(), run.words);
            letters[i] = PageHints.letters(run.text);
            copies.merge(letters[i], 1, Integer::sum);
            if (headline < 0 && run.holder.normalName().equals("h1")) {
                headline = i;
            }
            if (run.isProse() && around.inside(run.element, regions.best)) {
                firstProse = firstProse < 0 ? i : firstProse;
                lastProse = i;
            }
        }
        for (int i = 0; i < runs.size() && !titleLetters.isEmpty(); i++) {
            boolean same = letters[i].equals(titleLetters);
            if (same && (headline < 0 || !letters[headline].equals(titleLetters))) {
                headline = i;
            }
        }
        for (int i = 0; i < outline.count; i++) {
            articles += outline.elements[i].normalName().equals("article") ? 1 : 0;
        }
    }

    /// The features of all runs, one row each.
    float[][] rows() {
        float[][] rows = new float[runs.size()][];
        float before = 0;
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(i, before);
            before += runs.get(i).words;
        }
        return rows;
    }

    private float[] row(int index, float before) {
        FeatureRow row = new FeatureRow();
        TextRun run = runs.get(index);
        own(row, run);
        wording(row, index);
        place(row, index, before);
        for (int offset : new int[] {-2, -1, 1, 2}) {
            neighbour(row, index + offset);
        }
        around.surroundings(row, run);
        shapes.add(row, index);
        around.root(row, run.element);
        around.named(row, run.element);
        return row.toArray();
    }

    private void own(FeatureRow row, TextRun run) {
        row.add(tag(run.holder));
        row.add(parentTag(run));
        row.add(run.words);
        row.add(run.linkDensity());
        row.add(run.words == 0 ? 0 : run.boldWords / run.words);
        row.add(run.buttonWords > 0);
        row.add(run.links);
        row.add(run.breaks);
        row.add(run.pictures);
        row.add(run.whole);
        row.add(children(run.holder));
    }

    /// How many elements it holds; `childrenSize` would leave a list of them on each.
    private static int children(Element holder) {
        int children = 0;
        for (int i = 0; i < holder.childNodeSize(); i++) {
            children += holder.childNode(i) instanceof Element ? 1 : 0;
        }
        return children;
    }

    private int parentTag(TextRun run) {
        int up = outline.parent[run.element];
        return up < 0 ? -1 : tag(outline.elements[up]);
    }

    private void wording(FeatureRow row, int index) {
        TextRun run = runs.get(index);
        TextCounts counts = TextCounts.of(run.text);
        row.add(counts.sentenceEnds());
        row.add(counts.commas());
        row.add(counts.share(counts.upper()));
        row.add(counts.share(counts.digits()));
        row.add(counts.odd());
        row.add(counts.last());
        row.add(counts.first());
        row.add(run.words == 0 ? 0 : counts.letters() / run.words);
        row.add(copies.getOrDefault(letters[index], 1));
        int cue = cues[index];
        for (int i = 0; i < Cues.GROUPS; i++) {
            row.add((cue >> i & 1) != 0);
        }
        String own = letters[index];
        row.add(own.equals(titleLetters));
        row.add(titleShare(run));
        row.add((own.length() > 10 && summaryLetters.contains(own))
                || (summaryLetters.length() > 30 && own.contains(summaryLetters)));
        boolean known = own.length() > 12 || run.words > 2;
        row.add(bodyLetters.length() < 200 ? -1 : known && bodyLetters.contains(own) ? 1 : 0);
    }

    private double titleShare(TextRun run) {
        if (titleWords.isEmpty() || run.words > 60) {
            return 0;
        }
        Set<String> words = PageHints.words(run.text.toString());
        int all = words.size();
        words.retainAll(titleWords);
        return all == 0 ? 0 : words.size() / (double) all;
    }

    private void place(FeatureRow row, int index, float before) {
        row.add(before / total);
        row.add((total - before - runs.get(index).words) / total);
        row.add(index / (double) runs.size());
        row.add(Math.min(total, MOST_WORDS));
        row.add(Math.min(runs.size(), MOST_RUNS));
        row.add(apart(index, headline));
        row.add(apart(index, firstProse));
        row.add(apart(index, lastProse));
        row.add(distanceToHeading(index, -1));
        row.add(distanceToHeading(index, 1));
        row.add(distanceToProse(index, -1));
        row.add(distanceToProse(index, 1));
        row.add(articles);
    }

    /// Pages longer than those learned from look like the longest of them.
    private static int apart(int index, int from) {
        return from < 0 ? NOWHERE : Math.clamp(index - from, -MOST_APART, MOST_APART);
    }

    private int distanceToHeading(int index, int step) {
        for (int i = index + step, steps = 1; i >= 0 && i < runs.size() && steps < FARTHEST; i += step, steps++) {
            if (HtmlTags.headingLevel(runs.get(i).holder) > 0) {
                return steps;
            }
        }
        return FARTHEST;
    }

    private int distanceToProse(int index, int step) {
        for (int i = index + step, steps = 1; i >= 0 && i < runs.size() && steps < FARTHEST; i += step, steps++) {
            if (runs.get(i).isProse()) {
                return steps;
            }
        }
        return FARTHEST;
    }

    private static final int FARTHEST = 20;

    private void neighbour(FeatureRow row, int index) {
        if (index < 0 || index >= runs.size()) {
            row.add(-1);
            row.add(-1);
            row.add(-1);
            row.add(0);
            return;
        }
        TextRun run = runs.get(index);
        row.add(tag(run.holder));
        row.add(run.words);
        row.add(run.linkDensity());
        row.add(Integer.bitCount(cues[index]));
    }
}
