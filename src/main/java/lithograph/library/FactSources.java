package lithograph.library;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.article.FiledArticle;
import lithograph.fact.Dossier;
import lithograph.fact.SourcedFact;
import lithograph.fact.Testimony;
import lithograph.store.FactTable;
import lithograph.store.Tables;

/// The articles behind claims, each read once, and which of them are copies of one story.
final class FactSources {
    private record Head(FiledArticle filed, ArticleId story) {}

    private final Tables tables;
    private final Map<Long, Optional<Head>> heads = new HashMap<>();
    private final Map<Long, ArticleId> stories = new HashMap<>();
    private final Map<ArticleId, FactMatter.Source> sources = new HashMap<>();

    FactSources(Tables tables) {
        this.tables = tables;
    }

    /// The claim with its source, still without its sentence; empty where the article is gone.
    Optional<SourcedFact> of(FactTable.Claimed claim) throws IOException {
        Optional<Head> head = heads.get(claim.article());
        if (head == null) {
            head = head(claim.article());
            heads.put(claim.article(), head);
        }
        return head.map(of -> new SourcedFact(
                claim.fact(), of.filed().id(), of.story(), of.filed().article().published(), ""));
    }

    Map<ArticleId, FactMatter.Source> of(Dossier dossier) {
        Map<ArticleId, FactMatter.Source> of = new HashMap<>();
        dossier.clear().forEach(it -> add(it, of));
        dossier.doubtful().forEach(it -> add(it, of));
        return of;
    }

    private void add(Testimony testimony, Map<ArticleId, FactMatter.Source> to) {
        to.computeIfAbsent(testimony.claim().article(), sources::get);
        testimony.folded().forEach(claim -> to.computeIfAbsent(claim.article(), sources::get));
    }

    private Optional<Head> head(long article) throws IOException {
        Optional<FiledArticle> filed = tables.articles().heading(article);
        if (filed.isEmpty()) {
            return Optional.empty();
        }
        ArticleId id = filed.get().id();
        sources.put(
                id,
                new FactMatter.Source(
                        filed.get().article().title(), filed.get().article().source()));
        ArticleId story = tables.stories()
                .number(article)
                .map(number -> stories.computeIfAbsent(number, _ -> id))
                .orElse(id);
        return Optional.of(new Head(filed.get(), story));
    }
}
