package lithograph.story;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What grouping costs an article, in CPU time of the one thread, as the library grows to 200,000 articles of some 400
/// words, of which one in ten is a copy of another. `java ... lithograph.story.StoryCost`
final class StoryCost {
    private StoryCost() {}

    public static void main(String[] arguments) {
        List<String> texts = GeneratedTexts.of(4000, new Random(1));
        Random random = new Random(2);
        Candidates candidates = new Candidates();
        List<Sketch> sketches = new ArrayList<>();
        long sketching = 0;
        long looking = 0;
        long found = 0;
        for (int key = 0; key < 200_000; key++) {
            boolean copy = key % 10 == 9;
            // Two texts interleaved word by word are a third one that shares no run with either.
            String text = interleaved(texts.get(random.nextInt(4000)), texts.get(random.nextInt(4000)));
            long start = cpu();
            Sketch sketch = copy ? sketches.get(random.nextInt(sketches.size())) : Sketch.of(text);
            long middle = cpu();
            for (int candidate : candidates.of(sketch)) {
                found += sketches.get(candidate).with(sketch).isSameStory() ? 1 : 0;
            }
            candidates.add(key, sketch);
            looking += cpu() - middle;
            sketching += copy ? 0 : middle - start;
            sketches.add(sketch);
            if ((key + 1) % 25_000 == 0 || key == 999) {
                int since = key == 999 ? 1000 : key == 24_999 ? 24_000 : 25_000;
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                System.out.printf(
                        "%,d articles: sketch %.1f us, look-up and filing %.1f us an article; %d pairs found; heap %d MB%n",
                        key + 1,
                        sketching / 1e3 / (since * 0.9),
                        looking / 1e3 / since,
                        found,
                        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
                sketching = 0;
                looking = 0;
                found = 0;
            }
        }
    }

    private static String interleaved(String one, String other) {
        String[] left = one.split(" ", -1);
        String[] right = other.split(" ", -1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(200, Math.min(left.length, right.length)); i++) {
            text.append(left[i]).append(' ').append(right[i]).append(' ');
        }
        return text.toString();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
