package lithograph.ui.reader;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.library.Library;
import lithograph.library.OpenArticle;
import lithograph.library.Version;
import lithograph.ui.Background;

/// Opens what an article said before beside what it says now: the older text on the left, as what went before.
final class Editions {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());

    private final ReadingDeskModel desk;
    private final Library library;
    private final Background background;

    Editions(ReadingDeskModel desk, Library library, Background background) {
        this.desk = desk;
        this.library = library;
        this.background = background;
    }

    /// "Version 1 of Mar 3, 2026".
    static String name(Version version) {
        return "Version " + version.number() + " of " + day(version.taken());
    }

    private static String day(Instant taken) {
        return DAY.format(taken);
    }

    /// Opens the version left of the pane.
    void open(PaneModel beside, Version version) {
        beside.article()
                .ifPresent(id -> background.run(
                        () -> library.version(id, version.number()),
                        found -> show(beside, id, version, found),
                        e -> desk.problem(String.valueOf(e.getMessage()))));
    }

    private void show(PaneModel beside, ArticleId id, Version version, Optional<OpenArticle> found) {
        if (found.isEmpty()) {
            desk.problem("This version is no longer in the library.");
        } else if (beside.article().filter(id::equals).isPresent()) {
            PaneModel pane = desk.before(beside);
            pane.show(found.get(), name(version));
            desk.setCurrent(pane);
        }
    }
}
