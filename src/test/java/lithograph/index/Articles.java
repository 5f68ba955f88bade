package lithograph.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lithograph.article.Article;
import lithograph.article.ArticleId;
import lithograph.article.Block;
import lithograph.article.FiledArticle;
import lithograph.article.Language;
import lithograph.article.PublishedDate;
import lithograph.article.Span;
import lithograph.entity.Alias;
import lithograph.entity.AliasStatus;
import lithograph.entity.Catalog;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import lithograph.entity.Mention;
import lithograph.fact.Attribute;
import lithograph.fact.Certainty;
import lithograph.fact.Fact;
import lithograph.fact.FactStatus;

/// Builds articles for the tests, with the mentions a small catalogue finds in them by plain search.
final class Articles {
    static final List<Entity> ENTITIES = List.of(
            entity("company/northwind", "Northwind", "北风科技"),
            entity("company/harbor-ai", "Harbor AI"),
            entity("chip/k7", "K7"),
            entity("model/heron-2.0", "Heron 2.0", "苍鹭2.0", "Quiet Lake"),
            entity("model/gpt-5.2", "GPT-5.2"));

    static final Catalog CATALOG = Catalog.of(ENTITIES);

    private String id = "a";
    private String title = "";
    private String summary = "";
    private String byline = "";
    private String site = "";
    private String published = "";
    private String language = "en";
    private long story;
    private String body = "";
    private String notes = "";
    private List<String> tags = List.of();
    private final List<Fact> facts = new ArrayList<>();

    static Articles article(String id) {
        Articles articles = new Articles();
        articles.id = id;
        return articles;
    }

    private static Entity entity(String id, String name, String... aliases) {
        Collection<Alias> others = Arrays.stream(aliases)
                .map(alias -> new Alias(alias, AliasStatus.CURRENT, ""))
                .toList();
        return new Entity(new EntityId(id), name, List.copyOf(others), Optional.empty(), Optional.empty(), "", true);
    }

    Articles title(String text) {
        title = text;
        return this;
    }

    Articles summary(String text) {
        summary = text;
        return this;
    }

    Articles by(String text) {
        byline = text;
        return this;
    }

    Articles site(String text) {
        site = text;
        return this;
    }

    Articles published(String iso) {
        published = iso;
        return this;
    }

    Articles language(String code) {
        language = code;
        return this;
    }

    Articles body(String text) {
        body = text;
        return this;
    }

    Articles notes(String text) {
        notes = text;
        return this;
    }

    Articles tags(String... all) {
        tags = List.of(all);
        return this;
    }

    Articles claims(Attribute attribute, String value) {
        EntityId subject = ENTITIES.getFirst().id();
        Span place = new Span(0, 1);
        facts.add(new Fact(subject, "x", attribute, value, "x", "x", place, place, FactStatus.STATED, Certainty.CLEAR));
        return this;
    }

    /// Gives the article the number of a story.
    Articles tells(long number) {
        story = number;
        return this;
    }

    IndexedArticle indexed() {
        Article article = new Article(
                title,
                summary,
                byline,
                site,
                "",
                published.isEmpty() ? Optional.empty() : Optional.of(PublishedDate.parse(published)),
                Language.of(language),
                body.isEmpty() ? List.of() : List.of(new Block.Paragraph(body)));
        FiledArticle filed = new FiledArticle(
                new ArticleId(id), article, List.of("/files/" + id + ".html"), Instant.EPOCH, Instant.EPOCH);
        return new IndexedArticle(filed, mentions(article.text()), facts, notes, tags, 1, story);
    }

    private static List<Mention> mentions(String text) {
        List<Mention> mentions = new ArrayList<>();
        for (Entity entity : ENTITIES) {
            List<String> names = new ArrayList<>(List.of(entity.name()));
            entity.aliases().forEach(alias -> names.add(alias.text()));
            for (String name : names) {
                for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                    mentions.add(new Mention(entity, new Span(at, at + name.length()), name));
                }
            }
        }
        return mentions;
    }
}
