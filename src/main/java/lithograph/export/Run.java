package lithograph.export;

/// A stretch of text in one look.
///
/// @param link where it leads, or empty
record Run(String text, Look look, String link) {
    enum Look {
        PLAIN,
        STRONG,
        EMPHASIS,
        CODE
    }

    static Run plain(String text) {
        return new Run(text, Look.PLAIN, "");
    }
}
