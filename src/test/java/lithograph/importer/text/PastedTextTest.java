package lithograph.importer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lithograph.article.Article;
import lithograph.article.Block;
import lithograph.article.Language;
import org.junit.jupiter.api.Test;

final class PastedTextTest {
    private static final String PAGE = """
            Harbour Labs Opens Its Largest Model: Tern 3 Arrives

            Harbour Labs has released Tern 3, a model of 900 billion parameters, trained on a cluster of its own.

            A gull sits on a rusty crane above an empty quay.

            Key Takeaways

              • 1Tern 3 is the first model that the lab trained without rented machines.
              • 22026 is the year in which its cluster reached 20,000 cards.
              • 3The weights are free to download.

            Editor's
            Desk

            Strategic Analysis

            The release matters less for its size than for what it says about the supply of chips outside of the large clouds. It will not be the last.

            Quay Review Editorial
            Strategic Insight
            Quay Review

            The lab said on Monday that training took four months, and that the loss of cards was lower than planned for at the outset.

            Rivals were quick to answer, and two of them cut their prices within the day, as they had done a year before.

            Share Article

            Related Articles

            📰
            No related articles found
            """;

    @Test
    void aPastedPageKeepsItsPartsApart() {
        Article article = read(PAGE);

        assertEquals("Harbour Labs Opens Its Largest Model: Tern 3 Arrives", article.title());
        assertTrue(article.summary().startsWith("Harbour Labs has released Tern 3"));
        assertEquals("Quay Review", article.site());
        assertEquals(Language.ENGLISH, article.language());
        assertEquals(5, article.blocks().size());
        assertEquals(
                new Block.Takeaways(
                        "Key Takeaways",
                        List.of(
                                "Tern 3 is the first model that the lab trained without rented machines.",
                                "2026 is the year in which its cluster reached 20,000 cards.",
                                "The weights are free to download.")),
                article.blocks().get(1));
        Block.Analysis analysis =
                assertInstanceOf(Block.Analysis.class, article.blocks().get(2));
        assertEquals("Strategic Analysis", analysis.title());
        assertEquals("Quay Review Editorial", analysis.byline());
        assertEquals(1, analysis.paragraphs().size());
        assertTrue(article.blocks().get(4).text().endsWith("as they had done a year before."));
    }

    @Test
    void whatStandsAroundThePageIsGone() {
        String text = read(PAGE).text();

        for (String furniture : List.of("Share Article", "Related", "📰", "No related", "Strategic Insight", "gull")) {
            assertFalse(text.contains(furniture), furniture);
        }
    }

    @Test
    void linesThatAMarginBrokeAreJoined() {
        Article article = read("""
                Notes on a cluster

                The cluster in the old cable works was switched on in March, and it took the
                engineers the whole of April to find out why a tenth of the cards dropped out
                whenever the ferry passed. The reason was the ferry's radar.

                Since then the cards have stayed up, and the works are quiet but for the fans,
                which can be heard across the water.
                """);

        assertEquals(2, article.blocks().size());
        assertTrue(article.blocks().get(0).text().contains("it took the engineers the whole"));
        assertTrue(article.blocks().get(1).text().contains("the fans, which can be heard"));
    }

    @Test
    void linesThatTheWriterEndedStayApart() {
        Article article = read("""
                Prices this week

                Small card, 16 GB
                Large card, 80 GB
                A rack of eight large cards, with its switch
                """);

        assertEquals(3, article.blocks().size());
    }

    @Test
    void chineseLinesAreJoinedWithoutSpaces() {
        Article article = read("""
                港湾实验室发布新模型

                港湾实验室周一宣布其自建集群已经完成第一次完整训练整个过程历时四个月期间
                损失的加速卡比原计划少得多工程师认为这主要归功于新的调度系统以及更好的散
                热设计这也是该实验室首次不租用任何云端机器。
                """);

        assertEquals(1, article.blocks().size());
        assertTrue(article.blocks().getFirst().text().contains("期间损失的加速卡"));
        assertEquals(Language.CHINESE, article.language());
    }

    @Test
    void aChinesePageKeepsItsPartsApart() {
        Article article = read("""
                港湾实验室开放最大模型

                来源：码头评论　　作者：林一、陈二　　2026年7月1日 10:20

                核心要点

                • 1该模型拥有九千亿参数。
                • 2训练历时四个月。

                编者按：本文根据实验室的公告整理。

                实验室周一表示，训练过程比预期顺利，损失的加速卡也比计划少。

                分享到

                相关阅读

                另一家实验室下调价格
                """);

        assertEquals("港湾实验室开放最大模型", article.title());
        assertEquals("码头评论", article.site());
        assertEquals("林一, 陈二", article.byline());
        assertEquals("2026-07-01", article.published().orElseThrow().toString());
        assertEquals(
                List.of(
                        new Block.Takeaways("核心要点", List.of("该模型拥有九千亿参数。", "训练历时四个月。")),
                        new Block.Analysis("编者按", List.of("本文根据实验室的公告整理。"), ""),
                        new Block.Paragraph("实验室周一表示，训练过程比预期顺利，损失的加速卡也比计划少。")),
                article.blocks());
    }

    @Test
    void bylineAndDateBelowTheTitleAreTakenFromTheBody() {
        Article article = read("""
                A quiet week for chips

                By Ada Lin and Bo Berg | July 1, 2026 | 5 min read

                Nothing much was announced, and nobody minded. The shops were full all the same, and so were the trains.
                """);

        assertEquals("Ada Lin, Bo Berg", article.byline());
        assertEquals("2026-07-01", article.published().orElseThrow().toString());
        assertEquals(1, article.blocks().size());
    }

    @Test
    void aSentenceThatHoldsADateStaysInTheBody() {
        Article article = read("""
                A quiet week for chips

                On July 1, 2026 the shops were full, and so were the trains.

                Nothing else happened, and nobody minded that at all.
                """);

        assertEquals(2, article.blocks().size());
        assertTrue(article.published().isEmpty());
    }

    @Test
    void sectionsThatHoldSentencesAreNotFurniture() {
        Article article = read("""
                A digest

                The first part tells of a model that nobody has seen, and of the price that nobody will pay.

                Related articles

                The second part was written by hand. It is as long as the first, and it has verbs.
                """);

        assertTrue(article.text().contains("Related articles"));
        assertTrue(article.text().contains("it has verbs"));
    }

    @Test
    void listsKeepTheirDepthAndNumbers() {
        List<Block> blocks = LineBlocks.of("""
                • outer
                    ◦ inner
                • again
                2) second
                """);

        assertEquals(
                List.of(
                        new Block.ListItem(0, 0, "outer", List.of()),
                        new Block.ListItem(1, 0, "inner", List.of()),
                        new Block.ListItem(0, 0, "again", List.of()),
                        new Block.ListItem(0, 2, "second", List.of())),
                blocks);
    }

    @Test
    void aFigureAtTheStartOfALineIsNoListNumber() {
        assertEquals(
                List.of(new Block.Paragraph("1.6 trillion parameters are a lot.")),
                LineBlocks.of("1.6 trillion parameters are a lot."));
    }

    private static Article read(String text) {
        return TextArticle.of(text, "pasted", Markup.UNKNOWN).article();
    }
}
