package lithograph.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import lithograph.article.ArticleId;
import lithograph.article.FiledArticle;
import lithograph.article.Span;
import lithograph.importer.Progress;
import lithograph.notes.Anchor;
import lithograph.notes.Highlight;
import lithograph.notes.HighlightColor;

/// Small articles on disk, and what a library made of them.
final class Samples {
    private static final AtomicLong CLOCK = new AtomicLong();

    private Samples() {}

    static Path markdown(Path file, String title) throws IOException {
        return write(
                file,
                "# " + title + "\n\nA paragraph about " + title.toLowerCase(Locale.ROOT)
                        + ", which Nvidia watches.\n\nAnd a second one, so that there is something to read.\n");
    }

    /// Writes, and gives the file a time of its own, whatever the clock's grain.
    static Path write(Path file, String text) throws IOException {
        Files.writeString(file, text);
        return Files.setLastModifiedTime(
                file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z").plusSeconds(CLOCK.incrementAndGet())));
    }

    static Path jsonLines(Path file, int count) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("{\"id\":\"line-")
                    .append(i)
                    .append("\",\"title\":\"Line ")
                    .append(i)
                    .append("\",\"text\":\"The cluster of site ")
                    .append(i)
                    .append(" went live on a cold day.\"}\n");
        }
        return write(file, lines.toString());
    }

    static Set<FiledArticle> all(Library library) throws IOException {
        Set<FiledArticle> all = new HashSet<>();
        for (ArticleId id : library.ids()) {
            all.add(library.article(id).orElseThrow().filed());
        }
        return all;
    }

    /// The library's only article.
    static OpenArticle open(Library library) throws IOException {
        return library.article(library.ids().getFirst()).orElseThrow();
    }

    static Highlight highlight(Library library, OpenArticle article, Span span) throws IOException {
        Instant now = Instant.parse("2026-11-23T12:00:00Z");
        Highlight highlight = new Highlight(
                "h" + span.start(),
                article.filed().id(),
                Anchor.at(article.text().text(), span),
                HighlightColor.GREEN,
                "Worth a second look",
                List.of("figures"),
                true,
                now,
                now);
        library.notebook().save(highlight);
        return highlight;
    }

    interface Advance {
        void to(long done, long total);
    }

    static Progress progress(Advance advance, BooleanSupplier cancelled) {
        return new Progress() {
            @Override
            public void advanced(long done, long total, Path current) {
                advance.to(done, total);
            }

            @Override
            public boolean cancelled() {
                return cancelled.getAsBoolean();
            }
        };
    }
}
