package lithograph.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import lithograph.article.Article;
import lithograph.article.ArticleId;
import lithograph.article.Block;
import lithograph.article.FiledArticle;
import lithograph.article.Language;
import lithograph.article.PublishedDate;
import lithograph.article.Span;
import lithograph.entity.Entity;
import lithograph.entity.Mention;
import lithograph.index.IndexedArticle;

/// Articles as the index gets them from an import, without the reading and tagging: what is named in them is known. Two
/// thirds English, one third Chinese, 400 words with a name in forty, forty sources, four years; two of ten tell the
/// same story. The same for the same number.
final class MadeArticles {
    private static final int WORDS = 400;
    private static final int PARAGRAPHS = 8;
    private static final int DIMENSIONS = 384;

    private final Vocabulary vocabulary;

    MadeArticles(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Whether an article has a vector.
    enum Meant {
        YES,
        NO
    }

    IndexedArticle article(int number, Meant meant) {
        Random random = new Random(number);
        boolean english = number % 3 != 2;
        LocalDate day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1_400));
        String site = "Source " + random.nextInt(40);
        List<Mention> mentions = new ArrayList<>();
        String title = words(random, english, 8, 0, mentions);
        int at = title.length() + Article.BREAK.length();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < PARAGRAPHS; i++) {
            String paragraph = words(random, english, WORDS / PARAGRAPHS, at, mentions);
            blocks.add(new Block.Paragraph(paragraph));
            at += paragraph.length() + Article.BREAK.length();
        }
        Article article = new Article(
                title,
                "",
                "",
                site,
                "",
                Optional.of(new PublishedDate(day)),
                Language.of(english ? "en" : "zh"),
                blocks);
        FiledArticle filed = new FiledArticle(
                new ArticleId("a" + number), article, List.of("a" + number), Instant.EPOCH, Instant.EPOCH);
        long story = number % 10 == 9 ? number : number + 1L;
        return new IndexedArticle(
                filed, mentions, List.of(), "", List.of(), vector(random, meant), number + 1L, story, false, false);
    }

    private static Optional<float[]> vector(Random random, Meant meant) {
        return switch (meant) {
            case YES -> Optional.of(vector(random));
            case NO -> Optional.empty();
        };
    }

    /// A direction that means nothing: comparing costs the same.
    static float[] vector(Random random) {
        float[] vector = new float[DIMENSIONS];
        double sum = 0;
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] = (float) random.nextGaussian();
            sum += vector[i] * vector[i];
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] /= (float) Math.sqrt(sum);
        }
        return vector;
    }

    private String words(Random random, boolean english, int count, int place, List<Mention> mentions) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            boolean named = random.nextInt(40) == 0;
            if (!text.isEmpty() && (english || named)) {
                text.append(' ');
            }
            if (named) {
                Entity entity = vocabulary.entity(random);
                int start = place + text.length();
                mentions.add(new Mention(
                        entity, new Span(start, start + entity.name().length()), entity.name()));
                text.append(entity.name());
            } else {
                text.append(english ? vocabulary.english(random) : vocabulary.chinese(random));
            }
            if (random.nextInt(18) == 0) {
                text.append(english ? "." : "。");
            }
        }
        return text.append(english ? "." : "。").toString();
    }
}
