package lithograph.ui.reader;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import lithograph.library.Version;

/// An older state of an article, which can be read and compared but not written on.
///
/// @param number see [Version#number()]
/// @param name   as `Version 1 of Mar 3, 2026`
record Edition(int number, String name) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());

    static Edition of(Version version) {
        return new Edition(version.number(), "Version " + version.number() + " of " + DAY.format(version.taken()));
    }
}
