package lithograph.importer;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.article.PublishedDate;
import lithograph.importer.reading.Draft;

/// The day with which a file's name begins, as `2026-07-01-title.md`: how Jekyll and many people name what they keep.
/// The weakest evidence of when it was published, so only where the file itself says nothing.
final class FileNameDate {
    private static final Pattern DAY = Pattern.compile("^((?:19|20)\\d{2})-(\\d{2})-(\\d{2})(?!\\d)");

    private FileNameDate() {}

    static Draft dated(Draft draft, Path file) {
        if (draft.article().published().isPresent()
                || !draft.origin().equals(file.toAbsolutePath().normalize().toString())) {
            return draft;
        }
        return of(file).map(day -> draft.with(draft.article().published(day))).orElse(draft);
    }

    static Optional<PublishedDate> of(Path file) {
        Path name = file.getFileName();
        Matcher day = DAY.matcher(name == null ? "" : name.toString());
        if (!day.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(PublishedDate.parse(day.group()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
