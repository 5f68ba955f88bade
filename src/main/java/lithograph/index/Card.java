package lithograph.index;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lithograph.article.Article;
import lithograph.article.ArticleId;
import lithograph.article.Language;
import lithograph.article.PublishedDate;
import lithograph.entity.EntityId;
import lithograph.entity.Mention;
import lithograph.index.Hit.HitEntity;

/// What a list shows of an article, stored with it as lines: id, source, origin, published, language, words, the
/// title's
/// and the summary's length, then an entity a line.
///
/// @param bodyStart where the body begins in the article's text
/// @param read      whether the user has read it
/// @param entities  the most mentioned first
record Card(
        ArticleId id,
        String source,
        String origin,
        Optional<PublishedDate> published,
        Language language,
        int words,
        int titleLength,
        int bodyStart,
        boolean read,
        List<HitEntity> entities) {
    Card {
        entities = List.copyOf(entities);
    }

    static Card of(IndexedArticle indexed, String text, int bodyStart) {
        Article article = indexed.filed().article();
        return new Card(
                indexed.filed().id(),
                line(article.source()),
                indexed.filed().origins().stream().findFirst().map(Card::line).orElse(""),
                article.published(),
                article.language(),
                words(text, bodyStart),
                article.title().length(),
                bodyStart,
                indexed.read(),
                entities(indexed.mentions()));
    }

    private static List<HitEntity> entities(List<Mention> mentions) {
        Map<EntityId, HitEntity> counted = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            EntityId id = mention.entity().id();
            int before = counted.containsKey(id) ? counted.get(id).count() : 0;
            counted.put(id, new HitEntity(id, line(mention.entity().name()), before + 1));
        }
        return counted.values().stream()
                .sorted((one, other) -> Integer.compare(other.count(), one.count()))
                .toList();
    }

    private static int words(String text, int bodyStart) {
        WordScanner scanner = new WordScanner(text.substring(bodyStart));
        int words = 0;
        int lastEnd = -1;
        while (scanner.next()) {
            // what is written as one counts once
            if (scanner.advance() > 0 && scanner.start() >= lastEnd) {
                words++;
                lastEnd = scanner.end();
            }
        }
        return words;
    }

    private static String line(String text) {
        return text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }

    String store() {
        return String.join(
                        "\n",
                        id.value(),
                        source,
                        origin,
                        published.map(PublishedDate::toString).orElse(""),
                        language.code(),
                        words + "\t" + titleLength + "\t" + bodyStart + "\t" + (read ? 1 : 0))
                + entities.stream()
                        .map(entity -> "\n" + entity.id() + "\t" + entity.name() + "\t" + entity.count())
                        .collect(Collectors.joining());
    }

    static Card read(String stored) {
        String[] lines = stored.split("\n", -1);
        int[] numbers =
                Arrays.stream(lines[5].split("\t")).mapToInt(Integer::parseInt).toArray();
        return new Card(
                new ArticleId(lines[0]),
                lines[1],
                lines[2],
                lines[3].isEmpty() ? Optional.empty() : Optional.of(PublishedDate.parse(lines[3])),
                Language.of(lines[4]),
                numbers[0],
                numbers[1],
                numbers[2],
                // Cards of older indexes say nothing of it.
                numbers.length > 3 && numbers[3] == 1,
                Arrays.stream(lines).skip(6).map(Card::entity).toList());
    }

    private static HitEntity entity(String line) {
        String[] parts = line.split("\t", -1);
        return new HitEntity(new EntityId(parts[0]), parts[1], Integer.parseInt(parts[2]));
    }
}
