package lithograph.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UnifiedTest {
    private static final String HALL = "The hall in Orrel holds 12,000 cards. It draws 14 MW from the river plant.";
    private static final String PRICE = "An hour on a rented card costs about two dollars. Nobody pays the list price.";
    private static final Set<Unified.Fate> BEFORE =
            EnumSet.of(Unified.Fate.STAYED, Unified.Fate.GONE, Unified.Fate.MOVED_AWAY);
    private static final Set<Unified.Fate> AFTER =
            EnumSet.of(Unified.Fate.STAYED, Unified.Fate.CAME, Unified.Fate.MOVED_HERE);

    @ParameterizedTest
    @CsvSource({
        "'It draws 14 MW at night.','It draws 16 MW at night.','It draws [-14-] {+16+} MW at night.'",
        "'The old hall is full.','The hall is full.','The [-old-] hall is full.'",
        "'The hall is full.','The old hall is full.','The {+old +}hall is full.'",
        "'Now the hall is full.','The hall is full.','[-Now the-] {+The+} hall is full.'",
        "'园区用电十四兆瓦。','园区用电十六兆瓦。','园区用电十[-四-]{+六+}兆瓦。'",
    })
    void changedWordsStandBesideEachOther(String before, String after, String unified) {
        List<String> lines = lines(Articles.of(HALL, before, PRICE), Articles.of(HALL, after, PRICE));

        assertEquals(List.of(HALL, unified.replace("{+old +}", "{+old+} "), PRICE), lines);
    }

    @Test
    void aSentenceThatCameOrWentStandsInItsParagraph() {
        String gone = HALL + " Neighbours complain about the hum at night.";
        String came = "A second hall is planned for the spring. " + PRICE;

        assertEquals(
                List.of(
                        HALL + " [-Neighbours complain about the hum at night.-]",
                        "{+A second hall is planned for the spring.+} " + PRICE),
                lines(Articles.of(gone, PRICE), Articles.of(HALL, came)));
    }

    @Test
    void aPassageThatStandsElsewhereIsToldInBothPlaces() {
        String last = "The operator will not say who paid for the third transformer.";

        assertEquals(
                List.of("{>" + last + "<}", HALL, PRICE, "[>" + last + "<]"),
                lines(Articles.of(HALL, PRICE, last), Articles.of(last, HALL, PRICE)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void bothTextsCanBeReadOutOfTheOne(int seed) {
        Random random = new Random(seed);
        List<String> sentences =
                IntStream.range(0, 60).mapToObj(_ -> sentence(random)).collect(Collectors.toCollection(ArrayList::new));
        List<String> edited = new ArrayList<>(sentences);
        Collections.rotate(edited.subList(10, 25), 4);
        edited.removeIf(_ -> random.nextInt(9) == 0);
        edited.replaceAll(each -> random.nextInt(4) == 0 ? each.replaceFirst("\\w+ \\w+", "edited") : each);
        edited.add(random.nextInt(edited.size()), sentence(random));
        PiecedText left = paragraphs(sentences);
        PiecedText right = paragraphs(edited);
        Unified unified = Unified.of(Alignment.of(left, right, () -> false), () -> false);

        assertEquals(bare(left.text()), read(unified, BEFORE));
        assertEquals(bare(right.text()), read(unified, AFTER));
    }

    @Test
    void bothListingsCanBeReadOutOfTheOne() {
        PiecedText left = Articles.code(HALL, "int a = 1;\nint b = 2;\nint c = 3;");
        PiecedText right = Articles.code(HALL, "int a = 1;\nint c = 3;\nint d = 4;");
        Unified unified = Unified.of(Alignment.of(left, right, () -> false), () -> false);

        assertEquals(bare(left.text()), read(unified, BEFORE));
        assertEquals(bare(right.text()), read(unified, AFTER));
        assertEquals(
                "int a = 1;\n[-int b = 2;-]\nint c = 3;\n{+int d = 4;+}",
                lines(left, right).getLast());
    }

    private static List<String> lines(PiecedText left, PiecedText right) {
        return Unified.of(Alignment.of(left, right, () -> false), () -> false).paragraphs().stream()
                .map(paragraph ->
                        paragraph.runs().stream().map(UnifiedTest::shown).collect(Collectors.joining()))
                .toList();
    }

    private static String shown(Unified.Run run) {
        return switch (run.fate()) {
            case STAYED -> run.words();
            case GONE -> "[-" + run.words() + "-]";
            case CAME -> "{+" + run.words() + "+}";
            case MOVED_AWAY -> "[>" + run.words() + "<]";
            case MOVED_HERE -> "{>" + run.words() + "<}";
        };
    }

    private static String read(Unified unified, Set<Unified.Fate> fates) {
        return bare(unified.paragraphs().stream()
                .flatMap(paragraph -> paragraph.runs().stream())
                .filter(run -> fates.contains(run.fate()))
                .map(Unified.Run::words)
                .collect(Collectors.joining()));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    private static PiecedText paragraphs(List<String> sentences) {
        return Articles.of(IntStream.range(0, (sentences.size() + 2) / 3)
                .mapToObj(i -> String.join(" ", sentences.subList(i * 3, Math.min(sentences.size(), i * 3 + 3))))
                .toArray(String[]::new));
    }

    private static String sentence(Random random) {
        return IntStream.range(0, 12)
                .mapToObj(_ -> "w"
                        + Integer.toString((int) Math.pow(3000, random.nextDouble()), 26)
                                .replaceAll("\\d", "q"))
                .collect(Collectors.joining(" ", "The ", "."));
    }
}
