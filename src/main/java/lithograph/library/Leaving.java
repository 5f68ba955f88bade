package lithograph.library;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lithograph.article.Article;
import lithograph.article.ArticleId;
import lithograph.entity.Mention;
import lithograph.export.Exported;
import lithograph.export.ExportedArticle;
import lithograph.notes.CollectionItem;
import lithograph.notes.Jotting;
import lithograph.notes.JottingSubject;
import lithograph.notes.Note;

/// Articles and notes of a library as an export takes them.
record Leaving(Library library, Exports.Depth depth) {
    private static final int MOST_ENTITIES = 12;
    private static final int OPENING = 300;

    /// With what was written on it; empty where it is no longer there.
    Optional<ExportedArticle> article(ArticleId id) throws IOException {
        return library.article(id).map(open -> exported(open, ""));
    }

    /// With the passage that a search found; where it looked for no words, with what the article begins with.
    Optional<ExportedArticle> found(ArticleId id, String snippet) throws IOException {
        return library.article(id).map(open -> exported(open, snippet.isBlank() ? opening(open) : snippet));
    }

    /// A note, with the article that its fact stands in.
    Exported.OwnNote note(Jotting jotting) throws IOException {
        return new Exported.OwnNote(
                jotting,
                jotting.subject() instanceof JottingSubject.OfFact of ? cited(of.article()) : Optional.empty());
    }

    /// What is in a collection. Of what is gone its words leave, but of an article that is gone nothing does where no
    /// words of it were kept.
    Optional<Exported> item(CollectionItem item) throws IOException {
        Optional<Exported> there = switch (item) {
            case CollectionItem.OfArticle of -> article(of.article()).map(Exported.class::cast);
            case CollectionItem.OfHighlight of -> passage(of);
            case CollectionItem.OfNote of -> {
                Optional<Jotting> jotting = library.notebook().jottings().find(of.id());
                yield jotting.isPresent() ? Optional.of(note(jotting.get())) : Optional.empty();
            }
            case CollectionItem.OfFact of ->
                Optional.of(new Exported.Claim(of.claim(), of.quote(), cited(of.article())));
            case CollectionItem.OfHeading of -> Optional.of(new Exported.Heading(of.words()));
        };
        return there.isPresent() || item.words().isBlank()
                ? there
                : Optional.of(new Exported.Claim("No longer in the library", item.words(), Optional.empty()));
    }

    private Optional<Exported> passage(CollectionItem.OfHighlight of) throws IOException {
        Optional<OpenArticle> open = library.article(of.article());
        return open.flatMap(article -> article.highlights().stream()
                .filter(highlight -> highlight.id().equals(of.id()))
                .findFirst()
                .map(highlight -> new Exported.Passage(cited(article), highlight)));
    }

    private Optional<ExportedArticle> cited(ArticleId id) throws IOException {
        return library.article(id).map(Leaving::cited);
    }

    /// Only what a reference to it needs.
    private static ExportedArticle cited(OpenArticle open) {
        ArticleId id = open.filed().id();
        return new ExportedArticle(
                open.filed(), new Note(id, "", Instant.EPOCH), List.of(), open.tags(), List.of(), "");
    }

    private ExportedArticle exported(OpenArticle open, String snippet) {
        return new ExportedArticle(
                open.filed(),
                open.note(),
                open.highlights(),
                open.tags(),
                names(open),
                snippet,
                switch (depth) {
                    case NOTES -> List.of();
                    case TEXT -> open.filed().article().blocks();
                });
    }

    private String opening(OpenArticle open) {
        Article article = open.filed().article();
        if (depth == Exports.Depth.TEXT || !article.summary().isBlank()) {
            return article.summary();
        }
        String body = open.text().body().strip();
        if (body.length() <= OPENING) {
            return body;
        }
        int space = body.lastIndexOf(' ', OPENING);
        int end = space > OPENING / 2
                ? space
                : Character.isHighSurrogate(body.charAt(OPENING - 1)) ? OPENING - 1 : OPENING;
        return body.substring(0, end) + "\u2026";
    }

    private static List<String> names(OpenArticle article) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Mention mention : article.mentions()) {
            counts.merge(mention.entity().name(), 1, Integer::sum);
        }
        List<String> names = new ArrayList<>(counts.keySet());
        names.sort(Comparator.comparingInt((String name) -> -counts.getOrDefault(name, 0)));
        return names.subList(0, Math.min(MOST_ENTITIES, names.size()));
    }
}
