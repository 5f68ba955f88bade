package lithograph.export;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lithograph.article.Article;
import lithograph.article.Block;
import lithograph.article.FiledArticle;
import lithograph.notes.Highlight;
import lithograph.notes.Note;

/// An article with what the user wrote about it.
///
/// @param entities the names of what it mentions, most mentioned first
/// @param snippet  the passage that a search found, or what the article begins with, or empty
/// @param text     the article's own blocks where they are to leave too
public record ExportedArticle(
        FiledArticle filed,
        Note note,
        List<Highlight> highlights,
        List<String> tags,
        List<String> entities,
        String snippet,
        List<Block> text)
        implements Exported {
    public ExportedArticle {
        highlights = List.copyOf(highlights);
        tags = List.copyOf(tags);
        entities = List.copyOf(entities);
        text = List.copyOf(text);
    }

    /// What was written about the article, without its own text.
    public ExportedArticle(
            FiledArticle filed,
            Note note,
            List<Highlight> highlights,
            List<String> tags,
            List<String> entities,
            String snippet) {
        this(filed, note, highlights, tags, entities, snippet, List.of());
    }

    /// The same article with these marks in the place of its own.
    ExportedArticle with(List<Highlight> marks) {
        return new ExportedArticle(filed, note, marks, tags, entities, snippet, text);
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

    /// The people of the byline: the publication is none.
    List<String> authors() {
        return Arrays.stream(article().byline().strip().split("\\s*[,\u3001\uff0c]\\s*", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty()
                        && !name.equalsIgnoreCase(article().site())
                        && !name.equalsIgnoreCase(article().source()))
                .toList();
    }

    /// Where it came from, without the folders of the machine it was read on; empty where that is not known.
    String fileName() {
        return filed.origins().stream().findFirst().map(ExportedArticle::last).orElse("");
    }

    static String last(String origin) {
        int part = origin.indexOf('#');
        String path = part < 0 ? origin : origin.substring(0, part);
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                + (part < 0 ? "" : origin.substring(part));
    }

    /// `Ada Example: Water, not watts. The Gazette, 2026-03-01`.
    String reference() {
        String who = authors().isEmpty() ? "" : String.join(", ", authors()) + ": ";
        String where = Stream.of(article().source(), published())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return who + title() + (where.isEmpty() ? "" : ". " + where);
    }

    /// The article's address, or empty where it is none that a reader could follow.
    String link() {
        String url = article().url();
        return url.startsWith("https://") || url.startsWith("http://") ? url : "";
    }
}
