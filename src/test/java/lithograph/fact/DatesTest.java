package lithograph.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import lithograph.article.PublishedDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    private static final Optional<PublishedDate> SECOND_OF_JULY = Optional.of(PublishedDate.parse("2026-07-02"));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            [c:Acme] released [m:Foo 2] on April 28.                | 2026-04-28
            [c:Acme] released [m:Foo 2] on Apr 28.                  | 2026-04-28
            [c:Acme] released [m:Foo 2] on 28 April.                | 2026-04-28
            [c:Acme] released [m:Foo 2] on July 3.                  | 2026-07-03
            [c:Acme] released [m:Foo 2] on December 12.             | 2025-12-12
            [c:Acme] will release [m:Foo 2] on December 12.         | 2026-12-12
            [m:Foo 2] is due to launch on March 3.                  | 2027-03-03
            [m:Foo 2] launches on August 5, later this year.        | 2026-08-05
            [c:Acme] released [m:Foo 2] last April.                 | 2026-04
            [c:Acme] released [m:Foo 2] in November.                | 2025-11
            [c:Acme] released [m:Foo 2] this month.                 | 2026-07
            [c:Acme] released [m:Foo 2] last month.                 | 2026-06
            [c:Acme] will release [m:Foo 2] next month.             | 2026-08
            [c:Acme] released [m:Foo 2] in November 2024.           | 2024-11
            [c:\u661f\u6cb3]\u4e8e4\u670828\u65e5\u53d1\u5e03[m:\u609f\u7a7a 3]\u3002 | 2026-04-28
            [c:\u661f\u6cb3]\u53bb\u5e749\u6708\u53d1\u5e03\u4e86[m:\u609f\u7a7a 3]\u3002 | 2025-09
            [c:\u661f\u6cb3]\u5c06\u4e8e9\u6708\u53d1\u5e03[m:\u609f\u7a7a 3]\u3002 | 2026-09
            [c:\u661f\u6cb3]\u4eca\u5e743\u67085\u65e5\u53d1\u5e03[m:\u609f\u7a7a 3]\u3002 | 2026-03-05
            [c:\u661f\u6cb3]\u672c\u6708\u53d1\u5e03\u4e86[m:\u609f\u7a7a 3]\u3002 | 2026-07
            [c:\u661f\u6cb3]\u4e0a\u4e2a\u6708\u53d1\u5e03\u4e86[m:\u609f\u7a7a 3]\u3002 | 2026-06
            [c:\u661f\u6cb3]12\u6708\u53d1\u5e03\u4e86[m:\u609f\u7a7a 3]\u3002 | 2025-12
            """)
    void aDateWithoutAYearIsTheNearestPastUnlessTheSentenceSpeaksOfTheFuture(String sentence, String date) {
        assertEquals(date, released(sentence, SECOND_OF_JULY));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Written on 2024-11-20.  [c:Acme] released [m:Foo 2] on December 3.      | 2024-12-03
            Written on 2024-11-20.  [c:Acme] released [m:Foo 2] on January 4.       | 2025-01-04
            Written on May 6, 2024. [c:Acme] released [m:Foo 2] on April 28.        | 2024-04-28
            [c:Acme] released [m:Foo 2] on April 28.                                | -
            Written on 2024-11-20.  [c:Acme] released [m:Foo 2] this month.         | -
            Written on 2024-11-20.  [c:Acme] released [m:Foo 2] on February 30.     | -
            """)
    void withoutADayOfPublicationTheDatesInTheTextTell(String text, String date) {
        assertEquals(date, released(text, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2026-04-28", "2026-01-02, 2025-04-28"})
    void aYearAloneSaysNothingOfTheDay(String published, String date) {
        assertEquals(
                date,
                released("[c:Acme] released [m:Foo 2] on April 28.", Optional.of(PublishedDate.parse(published))));
    }

    private static String released(String text, Optional<PublishedDate> published) {
        return Found.in(text, published).facts().stream()
                .filter(fact -> fact.attribute() == Attribute.RELEASE_DATE)
                .map(Fact::value)
                .findFirst()
                .orElse("-");
    }
}
