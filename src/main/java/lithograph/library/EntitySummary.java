package lithograph.library;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lithograph.article.PublishedDate;
import lithograph.entity.Entity;

/// All that a library knows of an entity.
///
/// @param members   its versions, members or products, by name
/// @param articles  those that mention it, the latest first, those without a date last
/// @param beside    who is mentioned in the same articles, in most of them first
/// @param sentences what says most of it, best first
/// @param facts     what is claimed of it, matter by matter
/// @param notes     what the user wrote on its articles
public record EntitySummary(
        Entity entity,
        Optional<Entity> maker,
        Optional<Entity> family,
        List<Entity> members,
        List<EntityArticle> articles,
        List<Companion> beside,
        List<KeySentence> sentences,
        List<FactMatter> facts,
        List<NoteEntry> notes) {
    public EntitySummary {
        members = List.copyOf(members);
        articles = List.copyOf(articles);
        beside = List.copyOf(beside);
        sentences = List.copyOf(sentences);
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
    }

    /// The articles that have a date and mention it first, and last; empty where none has a date.
    public Optional<EntityArticle> earliest() {
        return articles.stream().filter(it -> it.published().isPresent()).min(byDate());
    }

    public Optional<EntityArticle> latest() {
        return articles.stream().filter(it -> it.published().isPresent()).max(byDate());
    }

    /// Articles by month, without the months between that have none.
    public Map<YearMonth, Integer> months() {
        Map<YearMonth, Integer> months = new TreeMap<>();
        for (EntityArticle article : articles) {
            article.published()
                    .map(PublishedDate::day)
                    .ifPresent(day -> months.merge(YearMonth.from(day), 1, Integer::sum));
        }
        return months;
    }

    private static Comparator<EntityArticle> byDate() {
        return Comparator.comparing(it -> it.published().orElseThrow());
    }
}
