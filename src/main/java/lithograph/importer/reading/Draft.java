package lithograph.importer.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lithograph.article.Article;
import lithograph.article.ArticleId;

/// An article as read from a file, before it is filed in a library.
///
/// @param origin     the file's absolute path; for a part of it `path#part`
/// @param id         the id that the file itself gives it
/// @param tags       tags that the file gives it
/// @param saved      when its reader saved it, where the file tells
/// @param note       what its reader wrote on it in another program, or empty
/// @param highlights what its reader marked in it in another program
/// @param pages      the page that each block begins on, one number a block from 1; empty where there are no pages
public record Draft(
        String origin,
        Optional<ArticleId> id,
        Article article,
        List<String> tags,
        Optional<LocalDate> saved,
        String note,
        List<Marked> highlights,
        List<Integer> pages) {
    public Draft {
        tags = List.copyOf(tags);
        highlights = List.copyOf(highlights);
        pages = List.copyOf(pages);
        if (!pages.isEmpty() && pages.size() != article.blocks().size()) {
            throw new IllegalArgumentException(
                    pages.size() + " pages of " + article.blocks().size() + " blocks");
        }
    }

    public Draft(String origin, Optional<ArticleId> id, Article article, List<String> tags) {
        this(origin, id, article, tags, Optional.empty(), "", List.of(), List.of());
    }

    /// A passage that its reader marked.
    ///
    /// @param text    the passage, as it stands in the article but for white space
    /// @param comment what the reader wrote beside it, or empty
    public record Marked(String text, String comment) {}

    /// This draft, saved on that day if it is not known otherwise.
    public Draft savedOn(Optional<LocalDate> day) {
        return new Draft(origin, id, article, tags, saved.or(() -> day), note, highlights, pages);
    }

    /// This draft of an article that is otherwise known to come from there.
    public Draft from(String url) {
        return article.url().isEmpty() ? with(article.at(url)) : this;
    }

    /// This draft with one tag more, where it is not empty.
    public Draft tagged(String tag) {
        if (tag.isEmpty() || tags.contains(tag)) {
            return this;
        }
        List<String> more = new ArrayList<>(tags);
        more.add(tag);
        return new Draft(origin, id, article, more, saved, note, highlights, pages);
    }

    /// This draft as of that publication.
    public Draft on(String site) {
        return with(article.on(site));
    }

    public Draft with(Article other) {
        return new Draft(origin, id, other, tags, saved, note, highlights, pages);
    }
}
