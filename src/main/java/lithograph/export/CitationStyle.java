package lithograph.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A way to cite an article on the web.
public enum CitationStyle {
    APA("APA"),
    CHICAGO("Chicago"),
    IEEE("IEEE"),
    GB_T_7714("GB/T 7714");

    private final String label;

    CitationStyle(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// `gb-t-7714`: as the command line writes it.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The style of this id or label, letter case aside.
    public static Optional<CitationStyle> named(String name) {
        return Arrays.stream(values())
                .filter(style -> style.id().equalsIgnoreCase(name) || style.label.equalsIgnoreCase(name))
                .findFirst();
    }
}
