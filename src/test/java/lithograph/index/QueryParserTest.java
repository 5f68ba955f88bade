package lithograph.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import lithograph.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            chip                          | chip
            new chip                      | AND(new, chip)
            new AND chip                  | AND(new, chip)
            new && chip                   | AND(new, chip)
            new OR chip                   | OR(new, chip)
            a b OR c d                    | OR(AND(a, b), AND(c, d))
            or and not                    | AND(or, and, not)
            NOT chip                      | NOT(chip)
            new -chip                     | AND(new, NOT(chip))
            new NOT NOT chip              | AND(new, chip)
            new-chip                      | new-chip
            (new OR old) chip             | AND(OR(new, old), chip)
            ((chip))                      | chip
            "new chip"                    | "new chip"
            "new chip"~3                  | "new chip"~3
            “new chip”                    | "new chip"
            「新芯片」                     | "新芯片"
            ="new chips"                  | ="new chips"
            =chips                        | =chips
            acceler*                      | pattern(acceler*)
            *core                         | pattern(*core)
            gr?y                          | pattern(gr?y)
            what is a chip?               | AND(what, is, a, chip)
            *                             | *
            inferense~                    | inferense~2
            chp~                          | chp~1
            inferense~1                   | inferense~1
            /h[12]00/                     | /h[12]00/
            and/or                        | and/or
            title:chip                    | title:chip
            title:(new OR old)            | title:OR(new, old)
            title:"new chip"              | title:"new chip"
            title: chip                   | title:chip
            标题:芯片                      | title:芯片
            标题：芯片                     | title:芯片
            text:chip                     | body:chip
            company:"Harbor AI"           | company:"Harbor AI"
            -company:Northwind            | NOT(company:Northwind)
            kind:tables                   | kind:=table
            类型:分析                      | kind:=analysis
            kind:tab                      | *
            chip sort:date                | chip
            sort:title (new OR old)       | OR(new, old)
            sort:                         | *
            sort:ol                       | *
            tag:todo has:note             | AND(tag:todo, has:note)
            published:2026                | published:2026-01-01..2026-12-31
            published:2026-02             | published:2026-02-01..2026-02-28
            published:2026-02-03          | published:2026-02-03..2026-02-03
            published:2026/2/3            | published:2026-02-03..2026-02-03
            published:>=2026-03           | published:2026-03-01..*
            published:>2026-03            | published:2026-04-01..*
            published:<2026-03            | published:*..2026-02-28
            published:<=2026-03           | published:*..2026-03-31
            published:[2026-01 TO 2026-06]| published:2026-01-01..2026-06-30
            published:[2026-01 TO *]      | published:2026-01-01..*
            published:【2026-01 TO 2026-06】| published:2026-01-01..2026-06-30
            parameters:>=1T               | parameters:1.0E12..Infinity
            context:[10k TO 1M]           | context_window:10000.0..1000000.0
            chip near/5 price             | NEAR/5(chip, price)
            10:30 talk                    | AND(10:30, talk)
            https://a.example/b?c=d       | https://a.example/b?c=d
            Update: new chip              | AND(Update, new, chip)
            Model: the new one            | AND(Model, the, new, one)
            C++ code                      | AND(C++, code)
            it costs $5, or less!         | AND(it, costs, $5, or, less)
            """)
    void isReadAs(String query, String form) throws QuerySyntaxException {
        assertEquals(form, QueryParser.parse(query).toString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "new chip                     | "new chip"
            new AND                       | new
            new OR                        | new
            new NOT                       | new
            new -                         | new
            OR new                        | new
            AND                           | *
            (new                          | new
            new)                          | new
            (                             | *
            )                             | *
            "                             | *
            ""                            | *
            new ()                        | new
            company:                      | *
            new company:                  | new
            company:"                     | *
            company:(                     | *
            published:                    | *
            published:2                   | *
            published:202                 | *
            published:2026-               | published:2026-01-01..2026-12-31
            published:2026-0              | published:2026-01-01..2026-12-31
            published:2026-01-            | published:2026-01-01..2026-01-31
            published:>                   | *
            published:>=                  | *
            published:[                   | *
            published:[2026               | published:2026-01-01..*
            published:[2026-01 TO         | published:2026-01-01..*
            published:[2026-01 TO 20      | published:2026-01-01..*
            parameters:>                  | *
            has:no                        | *
            new ~                         | new
            =                             | *
            /h[12                         | /h[12
            chip near/                    | chip
            """)
    void isReadWhileItIsStillBeingTyped(String query, String form) throws QuerySyntaxException {
        assertEquals(form, QueryParser.parse(query).toString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            published:2026-13       | 10 | 17 | “2026-13” is not a date: write 2026, 2026-03 or 2026-03-15.
            chip published:soon     | 15 | 19 | “soon” is not a date: write 2026, 2026-03 or 2026-03-15.
            titel:chip              | 0  | 5  | There is no field “titel”. Did you mean “title:”?
            a has:legs b            | 6  | 10 | “has:” knows note, tag, fact, date, author, source, company, chip, model, not “legs”.
            parameters:many         | 11 | 15 | “many” is not a quantity: write parameters:>1T, parameters:>=500B or parameters:[10k TO *].
            /h(/                    | 0  | 4  | The regular expression is not complete or not correct.
            """)
    void isRefusedWithASentenceAndAPlace(String query, int start, int end, String sentence) {
        QuerySyntaxException problem = assertThrows(QuerySyntaxException.class, () -> QueryParser.parse(query));
        assertEquals(sentence, problem.getMessage());
        assertEquals(new Span(start, end), problem.place());
    }

    @ParameterizedTest
    @ValueSource(strings = {"((a{1000}){1000}){1000}", "(((((.*)*)*)*)*)*b", "[^", "a{2,1}", "(a|b)*a(a|b){30}"})
    void aRegularExpressionNeverRunsAway(String regex) {
        long started = System.nanoTime();
        try {
            QueryParser.parse("/" + regex + "/");
        } catch (QuerySyntaxException e) {
            assertEquals(new Span(0, regex.length() + 2), e.place());
        }
        assertEquals(0, (System.nanoTime() - started) / 1_000_000_000);
    }

    @Test
    void anythingCanBeReadAsPlainWords() {
        assertEquals(
                "AND(title:a, b, c)",
                QueryParser.plainWords("(title:a OR) \"b c").toString().replace("OR, ", ""));
    }
}
