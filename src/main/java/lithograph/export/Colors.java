package lithograph.export;

import lithograph.notes.HighlightColor;

/// The colours of marks on paper.
final class Colors {
    private Colors() {}

    /// `d8b400`: red, green, blue.
    static String hex(HighlightColor color) {
        return switch (color) {
            case YELLOW -> "d8b400";
            case GREEN -> "3c9a3c";
            case BLUE -> "3a78c9";
            case PINK -> "cf5690";
            case ORANGE -> "d97a1c";
        };
    }
}
