package lithograph.importer.page;

import lithograph.importer.html.PageOutline;
import lithograph.importer.html.Semantics;
import lithograph.importer.html.TextRun;

/// What the judge knows of the regions that a run stands in: how much text they hold and of what kind, what their
/// authors call them, and how they lie towards the one that looks most like the article.
final class RunRegions {
    private static final int LEVELS = 5;
    private static final int MOST_WORDS = 8000;

    private final PageOutline outline;
    private final RegionCounts regions;
    private final float total;
    private final byte[][] distances;

    /// @param total the words of the page
    RunRegions(PageOutline outline, RegionCounts regions, float total) {
        this.outline = outline;
        this.regions = regions;
        this.total = total;
        distances = new byte[outline.count][];
    }

    void surroundings(FeatureRow row, TextRun run) {
        int at = run.element;
        for (int level = 0; level < LEVELS; level++) {
            if (at < 0) {
                for (int i = 0; i < 6; i++) {
                    row.add(-1);
                }
                continue;
            }
            float words = Math.max(1, regions.words[at]);
            row.add(Math.min(words, MOST_WORDS));
            row.add(words / total);
            row.add(regions.linkDensity(at));
            row.add(words / Math.max(1, regions.runs[at]));
            row.add(regions.proseWords[at] / words);
            row.add(RunFeatures.tag(outline.elements[at]));
            at = regions.wider[at];
        }
    }

    /// Where the run stands towards the element that looks most like the article's root.
    void root(FeatureRow row, int element) {
        int up = 0;
        int common = regions.best;
        while (common > 0 && !inside(element, common)) {
            common = outline.parent[common];
            up++;
        }
        int down = 0;
        for (int at = element; at > common; at = outline.parent[at]) {
            down++;
        }
        row.add(up);
        row.add(down);
        row.add(regions.words[regions.best] / total);
        row.add(regions.words[Math.max(0, common)] / total);
        row.add(regions.proseWords[regions.best] / Math.max(1, regions.proseWords[0]));
        row.add(element < regions.best ? -1 : 1);
    }

    boolean inside(int element, int root) {
        int at = element;
        while (at > root) {
            at = outline.parent[at];
        }
        return at == root;
    }

    /// For each group of names, how far up it is and how much of the page it covers there.
    void named(FeatureRow row, int element) {
        byte[] far = distances(element);
        for (int group = 0; group < Semantics.GROUPS; group++) {
            row.add(far[group]);
        }
        float[] share = new float[Semantics.GROUPS];
        for (int at = element; at >= 0; at = outline.parent[at]) {
            long groups = outline.groups[at];
            while (groups != 0) {
                int group = Long.numberOfTrailingZeros(groups);
                groups &= groups - 1;
                share[group] = share[group] == 0 ? regions.words[at] / total : share[group];
            }
        }
        for (float each : share) {
            row.add(each);
        }
    }

    private byte[] distances(int element) {
        byte[] known = distances[element];
        if (known == null) {
            known = new byte[Semantics.GROUPS];
            for (int group = 0; group < known.length; group++) {
                known[group] = (byte) PageOutline.FARTHEST;
            }
            int steps = 0;
            for (int at = element; at >= 0 && steps < PageOutline.FARTHEST; at = outline.parent[at], steps++) {
                long groups = outline.groups[at];
                while (groups != 0) {
                    int group = Long.numberOfTrailingZeros(groups);
                    groups &= groups - 1;
                    known[group] = (byte) Math.min(known[group], steps);
                }
            }
            distances[element] = known;
        }
        return known;
    }
}
