package lithograph.export;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import lithograph.article.Article;
import lithograph.article.FiledArticle;
import lithograph.notes.Highlight;
import lithograph.notes.Note;

/// An article with what the user wrote about it.
///
/// @param entities the names of what it mentions, most mentioned first
/// @param snippet  the passage that a search found, or empty
public record ExportedArticle(
        FiledArticle filed,
        Note note,
        List<Highlight> highlights,
        List<String> tags,
        List<String> entities,
        String snippet) {
    public ExportedArticle {
        highlights = List.copyOf(highlights);
        tags = List.copyOf(tags);
        entities = List.copyOf(entities);
    }

    Article article() {
        return filed.article();
    }

    /// The title, or the id of an article without one.
    String title() {
        return article().title().isBlank() ? filed.id().value() : article().title();
    }

    /// `2026-07-01`, or empty.
    String published() {
        return article().published().map(Object::toString).orElse("");
    }

    /// The day on which the article came into the library, in UTC.
    LocalDate added() {
        return LocalDate.ofInstant(filed.added(), ZoneOffset.UTC);
    }

    List<String> authors() {
        return article().byline().isBlank()
                ? List.of()
                : List.of(article().byline().strip().split("\\s*,\\s+", -1));
    }

    /// The article's address, or empty where it is none that a reader could follow.
    String link() {
        String url = article().url();
        return url.startsWith("https://") || url.startsWith("http://") ? url : "";
    }
}
