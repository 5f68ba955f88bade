package lithograph.ui.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lithograph.article.Article;
import lithograph.article.ArticleId;
import lithograph.article.Block;
import lithograph.article.FiledArticle;
import lithograph.article.Inline;
import lithograph.article.Language;
import lithograph.article.PublishedDate;
import lithograph.article.Span;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import lithograph.entity.Mention;
import lithograph.library.OpenArticle;
import lithograph.notes.Note;

/// Articles written for these tests.
final class Samples {
    static final Entity HALDEN = entity("company/halden-compute", "Halden Compute");
    static final Entity H100 = entity("chip/h100", "H100");
    static final Entity ASCEND = entity("chip/ascend-910b", "Ascend 910B");
    static final Entity ORREL = entity("model/orrel-3", "Orrel 3");
    static final Entity MEITUAN = entity("company/meituan", "美团");

    private Samples() {}

    static Entity entity(String id, String name) {
        return new Entity(new EntityId(id), name, List.of(), Optional.empty(), Optional.empty(), "", true);
    }

    static OpenArticle english() {
        String intro =
                "Halden Compute said on Tuesday that Orrel 3 was trained on 12,000 H100 cards in a hall that used to "
                        + "store apples. The company gave no price, but two people who have seen the contract put it below the "
                        + "figure that rivals pay, and the terms are said to include a share of what the model earns.";
        String second =
                "“Nobody asks how quiet a machine room is until they have to work beside one,” the site’s manager "
                        + "said. The hall draws 14 MW when all racks are busy, and the warm water goes to the greenhouses next door. "
                        + "For comparison, a cluster of Ascend 910B cards of the same size would need about 9 MW, by the maker’s own "
                        + "account, at a somewhat lower speed for each card.";
        return open(
                "orrel",
                new Article(
                        "Orrel 3 was trained where apples used to be stored",
                        "A mid-sized lab rents an old fruit hall, fills it with 12,000 accelerators and publishes the bill; the "
                                + "heat goes to the greenhouses next door.",
                        "Mara Lindqvist, Tom Ebers",
                        "The Machine Room",
                        "https://machineroom.example/orrel-3",
                        Optional.of(PublishedDate.parse("2026-07-01")),
                        Language.ENGLISH,
                        List.of(
                                new Block.Takeaways(
                                        "Key takeaways",
                                        List.of(
                                                "Orrel 3 has 412 billion parameters, of which 31 billion work on each token.",
                                                "Training took 61 days on 12,000 H100 cards rented by Halden Compute from the owner of the hall.",
                                                "The lab plans to publish the weights in the autumn.")),
                                new Block.Paragraph(
                                        intro,
                                        List.of(
                                                new Inline.Link(
                                                        at(intro, "the contract"),
                                                        "https://machineroom.example/contract"),
                                                new Inline.Strong(at(intro, "12,000 H100 cards")))),
                                new Block.Heading(2, "What the hall costs to run"),
                                new Block.Paragraph(
                                        second, List.of(new Inline.Emphasis(at(second, "by the maker’s own account")))),
                                new Block.Table(
                                        List.of(
                                                List.of("System", "Cards", "Power", "Rent a month", "Notes"),
                                                List.of(
                                                        "Orrel 3 hall",
                                                        "12,000",
                                                        "14 MW",
                                                        "$9.1M",
                                                        "Heat is sold to two greenhouses"),
                                                List.of(
                                                        "Ascend 910B row",
                                                        "4,096",
                                                        "3.2 MW",
                                                        "$1.7M",
                                                        "Not yet in use"),
                                                List.of("Old H100 row", "512", "0.5 MW", "$0.4M", "Kept for tests")),
                                        1,
                                        "Three machine rooms compared, June 2026"),
                                new Block.Heading(3, "Why not the cloud"),
                                new Block.ListItem(
                                        0,
                                        0,
                                        "Renting the same cards by the hour would have cost 2.4 times as much over two years.",
                                        List.of()),
                                new Block.ListItem(0, 0, "The lab wanted to choose its own network:", List.of()),
                                new Block.ListItem(1, 1, "400 Gb/s to each card, without oversubscription;", List.of()),
                                new Block.ListItem(1, 2, "a second, slow network for storage.", List.of()),
                                new Block.Quote(
                                        "We do not want to be a cloud. We want to know which screw is loose.",
                                        List.of()),
                                new Block.Code(
                                        "hall:\n  cards: 12000   # H100, 80 GB\n  power_mw: 14\n  cooling: warm water",
                                        "yaml"),
                                new Block.Figure(
                                        "hall.jpg",
                                        "Rows of racks under wooden beams.",
                                        "The hall in May, before the last 2,000 cards arrived."),
                                new Block.Analysis(
                                        "What it means",
                                        List.of(
                                                "The bill matters more than the model. For the first time a lab of this size has shown what its cards cost to keep, and others will be asked to do the same."),
                                        "Mara Lindqvist, editor"))),
                List.of(HALDEN, H100, ORREL, ASCEND));
    }

    static OpenArticle chinese() {
        return open(
                "zh",
                new Article(
                        "美团发布LongCat 2.0:1.6万亿参数模型在国产集群上完成训练",
                        "该模型采用MoE架构,上下文长度达到100万token,训练集群由5万张国产加速卡组成。",
                        "编辑部",
                        "机房周刊",
                        "",
                        Optional.empty(),
                        Language.CHINESE,
                        List.of(
                                new Block.Paragraph(
                                        "周二,美团公布了新一代大模型的训练细节。按照公司的说法,整个训练过程持续了约3个月,期间没有使用H100,而是完全依靠国产芯片。“我们花了两年时间把集群调到稳定,”一位工程师说,“最难的不是算力,而是让5万张卡同时不出错。”"),
                                new Block.Heading(2, "成本与对比"),
                                new Block.Paragraph(
                                        "与此前的版本相比,新模型每处理一个token只激活其中一小部分参数,因此推理成本下降了大约40%。在公开的调用平台上,它以“Owl Alpha”的名字匿名运行了数周,调用量一度进入全球前三。分析人士认为,这一结果说明瓶颈正在从硬件供应转向软件优化。"))),
                List.of(MEITUAN, H100));
    }

    /// An article of about `words` words.
    static OpenArticle ofWords(int words) {
        List<Block> blocks = new ArrayList<>();
        int each = 80;
        for (int i = 0; i < words / each; i++) {
            int number = i;
            blocks.add(new Block.Paragraph(String.join(
                            " ",
                            IntStream.range(0, each)
                                    .mapToObj(w -> w % 9 == 0 ? "Orrel 3" : "word" + (number * each + w))
                                    .toList())
                    + "."));
        }
        return open(
                "long",
                new Article("A long report", "", "", "", "", Optional.empty(), Language.ENGLISH, blocks),
                List.of(ORREL));
    }

    static OpenArticle open(String id, Article article, List<Entity> named) {
        Instant now = Instant.EPOCH;
        String text = article.text();
        return new OpenArticle(
                new FiledArticle(new ArticleId(id), article, List.of(), now, now),
                article.layout(),
                named.stream()
                        .flatMap(entity -> mentions(text, entity).stream())
                        .sorted((a, b) -> a.span().compareTo(b.span()))
                        .toList(),
                List.of(),
                new Note(new ArticleId(id), "", now),
                List.of(),
                List.of());
    }

    private static List<Mention> mentions(String text, Entity entity) {
        return TextSearch.find(text, entity.name()).stream()
                .map(span -> new Mention(entity, span, span.of(text)))
                .toList();
    }

    private static Span at(String text, String part) {
        int start = text.indexOf(part);
        return new Span(start, start + part.length());
    }
}
