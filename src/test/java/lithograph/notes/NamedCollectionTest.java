package lithograph.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import lithograph.article.ArticleId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamedCollectionTest {
    /// Small letters are articles, capitals headings.
    @ParameterizedTest(name = "{0} to {1}, done to {2}: {3}")
    @CsvSource({
        "abc, acb, abc, acb",
        "abc, acb, abcd, acbd",
        "abc, cab, dabc, dcab",
        "abc, ac, adbc, adc",
        "abc, acb, ab, ab",
        "abc, aHbc, abcd, aHbdc",
        "abc, '', abcd, d",
        "HaH, aHH, HaHb, aHHb",
        "abc, cba, '', ''"
    })
    void aChangeIsDoneToWhatIsThereNow(String before, String after, String now, String expected) {
        NamedCollection collection = new NamedCollection("1", "Pipes", items(now));
        assertEquals(
                items(expected), collection.with(items(before), items(after)).items());
    }

    private static List<CollectionItem> items(String letters) {
        return letters.chars()
                .mapToObj(Character::toString)
                .flatMap(letter -> Stream.<CollectionItem>of(
                        Character.isUpperCase(letter.charAt(0))
                                ? new CollectionItem.OfHeading(letter)
                                : new CollectionItem.OfArticle(new ArticleId(letter), letter)))
                .toList();
    }
}
