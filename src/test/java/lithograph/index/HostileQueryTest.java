package lithograph.index;

import static lithograph.index.Articles.article;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileQueryTest {
    private static final long SECOND = 1_000_000_000;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    @TempDir
    static Path folder;

    private static ArticleIndex index;

    @BeforeAll
    static void fill() throws IOException {
        index = ArticleIndex.open(folder, Articles.CATALOG);
        for (int i = 0; i < 2000; i++) {
            StringBuilder body = new StringBuilder("the a of ");
            for (int j = 0; j < 40; j++) {
                body.append(Integer.toString(i * 31 + j * j * 977, 36)).append("word ");
            }
            index.put(article("a" + i).title("芯片 " + i).body(body.toString()).indexed());
        }
        index.refresh();
        index.search(SearchRequest.of("warm"));
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    static Stream<String> queries() {
        return Stream.of(
                "x".repeat(100_000),
                "word ".repeat(20_000),
                "芯".repeat(100_000),
                "芯片很贵".repeat(25_000),
                "a1-".repeat(33_000),
                Stream.iterate(0, i -> i + 1)
                        .limit(10_000)
                        .map(i -> "w" + i)
                        .reduce("", (all, one) -> all + " OR " + one),
                "(".repeat(50_000),
                "(a ".repeat(20_000) + ")".repeat(20_000),
                "NOT ".repeat(20_000) + "a",
                "-".repeat(100_000),
                "\"".repeat(99_999),
                "\"a b c\"~99999",
                "*",
                "***",
                "?*?",
                "a* b* c*",
                "*a* *b* *c*",
                "*".repeat(1000) + "a",
                "a*".repeat(1000),
                "?".repeat(1000) + "a",
                "word~2 wrd~2 wort~2",
                "~".repeat(1000),
                "the of a",
                "/(((((.*)*)*)*)*)*x/",
                "/(a|b)*a(a|b){20}/",
                "/.{1,1000}/",
                "\u202e\u200f word \u202c",
                "🦩🦩🦩 *🦩*",
                "\ud800 \udc00 a\ud800b \ud83e*",
                "title:".repeat(10_000),
                "title:(body:(note:(a)))",
                "company:".repeat(20) + "a",
                "published:[* TO *] published:[2026 TO 2020]",
                "parameters:>1e999",
                "model:*",
                "tag:* AND id:*",
                "a near/999999 b near/5 c",
                "=\"\" = ==a",
                "\u0000\u0001\u0001word",
                ": : :a :",
                "-word ".repeat(10_000),
                "\"some words\" ".repeat(7_000),
                Stream.iterate(0, i -> i + 1)
                        .limit(10_000)
                        .map(i -> "(w" + i)
                        .reduce("", (all, one) -> all + " AND " + one),
                "\u200e\u200f\u202b\u202c",
                "\u202etitle:(\"芯片",
                "title:\ud83e OR \"\udd14 a\"~2",
                "🦩👩‍👩‍👧‍👦 OR =🏳️‍🌈",
                "the of and 的 了",
                "/(.*a){25}/ /(x+x+)+y/");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void anyQueryIsAnsweredWithinASecond(String query) throws IOException {
        // the time of this thread alone: whatever else the machine does is not the query's fault
        long started = CLOCK.getCurrentThreadCpuTime();
        SearchResults results = index.search(SearchRequest.of(query));
        index.marks(query, "some words of a text, 芯片");
        index.suggest(query, 10);
        long took = CLOCK.getCurrentThreadCpuTime() - started;
        assertTrue(results.total() >= 0);
        assertTrue(took < SECOND, "took " + took / 1_000_000 + " ms");
    }
}
