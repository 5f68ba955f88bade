package lithograph.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lithograph.article.ArticleText;
import lithograph.article.FiledArticle;
import lithograph.entity.Catalog;
import lithograph.index.IndexedArticle;
import lithograph.meaning.Meaning;
import lithograph.notes.Highlight;
import lithograph.notes.Note;
import lithograph.store.ArticleEntry;
import lithograph.store.Tables;

/// Puts together from the tables what the readers and the index see as one.
final class Assembly {
    private Assembly() {}

    static Optional<OpenArticle> open(Tables tables, long key, Catalog catalog) throws IOException {
        Optional<FiledArticle> found = tables.articles().filed(key);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        FiledArticle filed = found.get();
        ArticleText text = filed.article().layout();
        return Optional.of(new OpenArticle(
                filed,
                text,
                tables.mentions().of(key, text.text(), catalog),
                tables.facts().of(key),
                note(tables, key, filed),
                tables.highlights().of(key),
                tables.tags().of(key),
                tables.gone().isArticle(key)));
    }

    static Optional<IndexedArticle> indexed(Tables tables, ArticleEntry entry, Catalog catalog) throws IOException {
        long story = tables.stories().number(entry.key()).orElse(0L);
        Optional<float[]> meaning = tables.vectors().of(entry.key(), Meaning.MODEL);
        boolean read = tables.readings().isRead(entry.key());
        return open(tables, entry.key(), catalog)
                .map(article -> indexed(article, meaning, entry.sequence(), story, read));
    }

    static Optional<NoteEntry> noteEntry(Tables tables, long key) throws IOException {
        Optional<FiledArticle> found = tables.articles().filed(key);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        FiledArticle filed = found.get();
        return Optional.of(new NoteEntry(
                filed,
                note(tables, key, filed),
                tables.highlights().of(key),
                tables.tags().of(key)));
    }

    /// The user's words on an article as one text.
    static String words(Note note, List<Highlight> highlights) {
        List<String> parts = new ArrayList<>();
        parts.add(note.text());
        for (Highlight highlight : highlights) {
            parts.add(highlight.comment());
            parts.add(highlight.anchor().exact());
        }
        parts.removeIf(String::isBlank);
        return String.join("\n\n", parts);
    }

    private static IndexedArticle indexed(
            OpenArticle article, Optional<float[]> meaning, long sequence, long story, boolean read) {
        Set<String> tags = new LinkedHashSet<>(article.tags());
        article.highlights().forEach(highlight -> tags.addAll(highlight.tags()));
        return new IndexedArticle(
                article.filed(),
                article.mentions(),
                article.facts(),
                words(article.note(), article.highlights()),
                List.copyOf(tags),
                meaning,
                sequence,
                story,
                article.sourceGone(),
                read);
    }

    private static Note note(Tables tables, long key, FiledArticle filed) throws IOException {
        return tables.notes().of(key).orElse(new Note(filed.id(), "", filed.changed()));
    }
}
