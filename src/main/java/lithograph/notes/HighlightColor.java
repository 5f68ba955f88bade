package lithograph.notes;

/// The five markers.
public enum HighlightColor {
    YELLOW,
    GREEN,
    BLUE,
    PINK,
    ORANGE
}
