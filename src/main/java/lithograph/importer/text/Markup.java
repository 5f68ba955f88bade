package lithograph.importer.text;

/// What is known of a text before it is read.
public enum Markup {
    /// It is Markdown.
    MARKDOWN,
    /// It may be: its marks tell.
    UNKNOWN
}
