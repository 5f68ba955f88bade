package lithograph.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Alignments against what a reader judged. The floors are a little below what was measured; the measure is printed.
final class JudgedAlignmentTest {
    private static final Pattern PAIR = Pattern.compile("(tuned|held) (\\S+) \\[(\\d+)] (\\S+) \\[(\\d+)]");

    /// @param right found and judged so, `found` found, `judged` judged
    private record Tally(int right, int found, int judged) {
        Tally plus(Tally other) {
            return new Tally(right + other.right, found + other.found, judged + other.judged);
        }

        double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        double recall() {
            return judged == 0 ? 1 : (double) right / judged;
        }
    }

    @Test
    void whatBothSayIsFoundAsAReaderFindsIt() throws IOException {
        Tally tuned = tally("tuned");
        Tally held = tally("held");

        assertTrue(tuned.precision() >= 0.8, "tuned: precision " + tuned.precision());
        assertTrue(tuned.recall() >= 0.62, "tuned: recall " + tuned.recall());
        assertTrue(held.precision() >= 0.65, "held: precision " + held.precision());
        assertTrue(held.recall() >= 0.36, "held: recall " + held.recall());
    }

    private static Tally tally(String kind) throws IOException {
        List<String> lines;
        try (InputStream in = JudgedAlignmentTest.class.getResourceAsStream("judged.txt")) {
            lines = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
        Tally all = new Tally(0, 0, 0);
        for (int i = 0; i < lines.size(); i += 2) {
            Matcher pair = PAIR.matcher(lines.get(i));
            assertTrue(pair.matches(), lines.get(i));
            if (!pair.group(1).equals(kind)) {
                continue;
            }
            PiecedText left = Articles.sample(pair.group(2));
            PiecedText right = Articles.sample(pair.group(4));
            assertEquals(Integer.parseInt(pair.group(3)), left.pieces().size(), pair.group(2));
            assertEquals(Integer.parseInt(pair.group(5)), right.pieces().size(), pair.group(4));
            Set<String> judged = Arrays.stream(lines.get(i + 1).split(" ")).collect(Collectors.toSet());
            Set<String> found = Alignment.of(left, right, () -> false).matches().stream()
                    .map(match -> match.left() + "-" + match.right())
                    .collect(Collectors.toSet());
            Set<String> agreed = new HashSet<>(found);
            agreed.retainAll(judged);
            Tally one = new Tally(agreed.size(), found.size(), judged.size());
            System.out.printf(
                    "%s %s, %s: precision %.2f, recall %.2f of %d%n",
                    kind, pair.group(2), pair.group(4), one.precision(), one.recall(), one.judged());
            all = all.plus(one);
        }
        System.out.printf("%s: precision %.3f, recall %.3f of %d%n", kind, all.precision(), all.recall(), all.judged());
        return all;
    }
}
