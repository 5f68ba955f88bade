package lithograph.importer;

/// A highlight whose passage a newer text of its article no longer has.
///
/// @param title   of the article
/// @param passage the words that were highlighted
public record Unplaced(String title, String passage) {
    /// What the user is told.
    public String sentence() {
        return "The newer text of “" + title + "” no longer has the passage you marked: “" + passage + "”";
    }
}
