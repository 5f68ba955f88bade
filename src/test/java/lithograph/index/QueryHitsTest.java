package lithograph.index;

import static lithograph.index.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lithograph.article.Article;
import lithograph.article.ArticleId;
import lithograph.article.Block;
import lithograph.article.FiledArticle;
import lithograph.article.Language;
import lithograph.article.Span;
import lithograph.entity.Catalog;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import lithograph.fact.Attribute;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryHitsTest {
    @TempDir
    static Path folder;

    private static ArticleIndex index;

    @BeforeAll
    static void fill() throws IOException {
        index = ArticleIndex.open(folder, Articles.CATALOG);
        index.put(article("en1")
                .title("Northwind trains Heron 2.0")
                .summary("A larger cluster than before")
                .body("The training ran on 50,000 K7 cards. Its tokens were counted twice. GPT-5.2 came later.")
                .by("Ann Larsen, Bo Chen")
                .site("Daily Wire")
                .published("2026-03-04")
                .notes("check the price of power")
                .tags("Todo", "power")
                .claims(Attribute.PARAMETERS, "1600000000000")
                .indexed());
        index.put(article("en2")
                .title("A quiet release")
                .body("Quiet Lake appeared without a word about its maker. C++ and pre-training, says nobody's manual.")
                .by("Cy Young")
                .site("Harbor Post")
                .published("2025-11-30")
                .claims(Attribute.PARAMETERS, "500000000000")
                .indexed());
        index.put(article("zh1")
                .title("北风科技发布苍鹭2.0")
                .body("该公司使用国产芯片完成训练，上下文长度达到一百万。")
                .site("晨报")
                .language("zh")
                .published("2026-03-05")
                .indexed());
        index.put(article("zh2")
                .title("晶片廠商的訓練成本")
                .body("臺灣的伺服器與記憶體價格上漲，龍頭企業受益。")
                .site("晨報")
                .language("zh")
                .indexed());
        index.put(article("en3")
                .title("H100/H200 and MI300X prices")
                .body("The gpt 5.2 model, modelled on others, was trained on MI-300X. Naïve café talk about models.")
                .site("Daily Wire")
                .published("2026-06-30")
                .indexed());
        IndexedArticle table = article("en4").title("Prices").indexed();
        Article priced = new Article(
                "Prices",
                "",
                "",
                "",
                "",
                Optional.empty(),
                Language.of("en"),
                List.of(new Block.Table(List.of(List.of("one", "two")), 0, "")));
        FiledArticle filed = new FiledArticle(
                table.filed().id(),
                priced,
                List.of(),
                table.filed().added(),
                table.filed().added());
        index.put(new IndexedArticle(filed, List.of(), List.of(), "", List.of(), 1));
        index.refresh();
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    private static String found(String query) throws IOException {
        return index.search(SearchRequest.of(query)).hits().stream()
                .filter(hit -> hit.fit() == Hit.Fit.ALL_WORDS)
                .map(hit -> hit.id().value())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', nullValues = "-", textBlock = """
            training cluster              | en1
            cluster gpt                   | en1
            release OR cluster            | en1 en2
            release cluster               | -
            NOT release                   | en1 en3 en4 zh1 zh2
            "Heron 2.0" -price            | en2 zh1
            =heron -price                 | -
            "training ran"                | en1
            "train* ran"                  | en1
            "ran train*"                  | -
            "tr?ining ran"                | en1
            "training ran?"               | en1
            "ran training"                | -
            "training cards"              | -
            "training cards"~6            | en1
            training near/5 cards         | en1
            training near/2 cards         | -
            train                         | en1 en2 en3
            =train                        | -
            =trained                      | en3
            modelling                     | en3
            model                         | en3
            ="gpt 5.2"                    | en1 en3
            GPT-5.2                       | en1 en3
            GPT5.2                        | en1 en3
            gpt 5.2                       | en1 en3
            ＧＰＴ－５．２                | en1 en3
            GPT-5                         | -
            MI300X                        | en3
            mi 300x                       | en3
            MI300                         | en3
            MI300*                        | en3
            H100                          | en3
            H200                          | en3
            H100/H200                     | en3
            C++                           | en2
            pretraining                   | en2
            pre-training                  | en2
            nobody                        | en2
            50000                         | en1
            50,000                        | en1
            cafe                          | en3
            naïve                         | en3
            clust*                        | en1
            *luster                       | en1
            cl?ster                       | en1
            clustre~                      | en1
            /clu.+r/                      | en1
            title:training                | en1
            title:cards                   | -
            title:trains                  | en1
            summary:cluster               | en1
            body:cluster                  | -
            body:cards                    | en1
            body:"came later"             | en1
            body:price                    | -
            body:card*                    | en1
            body:"train* ran"             | en1
            body:"ran train*"             | -
            body:"larger clust*"          | -
            body:"50,000 c*"              | -
            body:"counted tw?ce"          | en1
            note:price                    | en1
            note:cards                    | -
            power                         | en1
            author:chen                   | en1
            author:"Ann Larsen"           | en1
            source:wire                   | en1 en3
            source:"Daily Wire"           | en1 en3
            language:zh                   | zh1 zh2
            language:Chinese              | zh1 zh2
            tag:todo                      | en1
            tag:to*                       | en1
            has:note                      | en1
            has:date                      | en1 en2 en3 zh1
            id:en2                        | en2
            company:Northwind             | en1 zh1
            company:north                 | en1 zh1
            company:北风科技               | en1 zh1
            model:"Heron 2.0"             | en1 en2 zh1
            model:heron2.0                | en1 en2 zh1
            model:"Quiet Lake"            | en1 en2 zh1
            model:her*                    | en1 en2 zh1
            model:(GPT-5.2 OR "Quiet Lake") | en1 en2 zh1
            model:nothing                 | -
            chip:K7                       | en1
            Quiet Lake                    | en1 en2 zh1
            "Quiet Lake"                  | en1 en2 zh1
            苍鹭2.0                        | en1 en2 zh1
            ="Quiet Lake"                 | en2
            published:2026                | en1 en3 zh1
            published:2026-03             | en1 zh1
            published:[2026-03-05 TO 2026-06] | en3 zh1
            published:<2026               | en2
            kind:list                     | -
            kind:table                    | en4
            kind:tables OR kind:code      | en4
            -kind:table prices            | en1 en3
            kind:图片                      | -
            parameters:>1T                | en1
            parameters:[100B TO 1T]       | en2
            芯片                           | zh1
            国产芯片                       | zh1
            芯片国产                       | -
            国产芯片训练                   | zh1
            训                             | zh1 zh2
            训练                           | zh1 zh2
            訓練                           | zh1 zh2
            台湾                           | zh2
            内存 OR 記憶體                 | zh2
            该公司 长度                    | zh1
            """)
    void finds(String query, String ids) throws IOException {
        assertEquals(ids == null ? "" : ids, found(query));
    }

    @Test
    void aNameTellsWhatOthersItStoodFor() throws IOException {
        SearchResults results = index.search(SearchRequest.of("price quiet lake"));
        AlsoNamed also = results.also().getFirst();
        assertEquals("quiet lake", also.typed());
        assertEquals(new Span(6, 16), also.place());
        assertEquals("model/heron-2.0", also.entity().value());
        assertEquals(List.of("Heron 2.0", "苍鹭2.0"), also.names());
        assertTrue(index.search(SearchRequest.of("=\"quiet lake\"")).also().isEmpty());
    }

    @Test
    void whatCannotBeReadIsSearchedAsPlainWords() throws IOException {
        SearchResults results = index.search(SearchRequest.of("titel:cluster"));
        assertEquals(new Span(0, 5), results.problem().orElseThrow().place());
        assertEquals(0, results.total());
        assertEquals(
                1, index.search(SearchRequest.of("cluster published:2026-13")).partial());
    }

    @Test
    void aNameOfManyWordsAloneHasNoPartialMatches() throws IOException {
        EntityId id = new EntityId("company/grey-heron-labs");
        Entity labs = new Entity(id, "Grey Heron Labs", List.of(), Optional.empty(), Optional.empty(), "", true);
        try (ArticleIndex small = ArticleIndex.open(folder.resolve("names"), Catalog.of(List.of(labs)))) {
            small.put(article("one").title("Grey Heron Labs").body("x").indexed());
            small.put(article("two").title("Heron").body("grey").indexed());
            small.refresh();
            SearchResults found = small.search(SearchRequest.of("grey heron labs"));
            assertEquals(1, found.total());
            assertEquals(0, found.partial());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Which company counted the tokens of its training twice?", "哪家公司用国产的芯片完成了训练？"})
    void aQuestionFindsWhatHasMostOfIt(String question) throws IOException {
        SearchResults results = index.search(SearchRequest.of(question));
        Hit first = results.hits().getFirst();
        assertEquals(question.startsWith("W") ? "en1" : "zh1", first.id().value());
        assertEquals(results.total() + results.partial(), results.hits().size());
        assertEquals(results.total() == 0 ? Hit.Fit.SOME_WORDS : Hit.Fit.ALL_WORDS, first.fit());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', nullValues = "-", textBlock = """
            train           | We train, she trains.       | train trains
            "she trains"    | We train, she trains.       | she trains
            GPT-5.2         | GPT5.2, gpt 5.2 and GPT 4   | GPT5.2 gpt 5.2
            tr*             | a train of thought          | train
            trane~1         | a train crane trance        | trance
            quiet lake      | Heron 2.0 is 苍鹭2.0         | Heron 2.0 苍鹭2.0
            芯片            | 国产芯片和晶片               | 芯片
            訓練            | 完成训练了                   | 训练
            -train          | a train                     | -
            published:2026  | in 2026                     | -
            the train       | the train                   | train
            the             | the train                   | the
            "a b"~3         | b and a                     | b a
            model:heron2.0  | Quiet Lake                  | Quiet Lake
            """)
    void marks(String query, String text, String marked) {
        List<Span> spans = index.marks(query, text);
        assertEquals(marked == null ? "" : marked, String.join(" ", ArticleIndexTest.texts(text, spans)));
    }

    @Test
    void aHitSaysWhatOfTheQueryStandsWhere() throws IOException {
        Why why = index.why("heron trained price", new ArticleId("en1")).orElseThrow();
        assertEquals(List.of(new Why.Found("trains", 1), new Why.Found("Heron", 1)), why.title());
        assertEquals(List.of(new Why.Found("training", 1)), why.text());
        assertEquals(List.of(new Why.Found("price", 1)), why.note());
        Why named = index.why("Heron 2.0", new ArticleId("en2")).orElseThrow();
        assertEquals(List.of(new Why.Found("Quiet Lake", 1)), named.text());
        assertEquals(Optional.empty(), index.why("quiet", new ArticleId("none")));
    }

    @Test
    void suggestionsCompleteFieldsEntitiesTitlesAndValues() throws IOException {
        assertEquals("model:\"Heron 2.0\"", first("her", Suggestion.Kind.MODEL));
        assertEquals("model:\"Heron 2.0\"", first("quiet la", Suggestion.Kind.MODEL));
        assertEquals("title:", first("tit", Suggestion.Kind.FIELD));
        assertTrue(first("quiet rel", Suggestion.Kind.TITLE).startsWith("title:\""));
        assertEquals("none", first("title:20", Suggestion.Kind.VALUE));
        assertEquals("model:\"Heron 2.0\"", first("model:\"quiet la", Suggestion.Kind.VALUE));
        assertEquals("source:\"Daily Wire\"", first("price source:da", Suggestion.Kind.VALUE));
        assertEquals("tag:todo", first("tag:to", Suggestion.Kind.VALUE));
        assertEquals("training", first("trainign", Suggestion.Kind.WORD));
    }

    private static String first(String typed, Suggestion.Kind kind) throws IOException {
        return index.suggest(typed, 20).stream()
                .filter(suggestion -> suggestion.kind() == kind)
                .map(Suggestion::text)
                .findFirst()
                .orElse("none");
    }
}
