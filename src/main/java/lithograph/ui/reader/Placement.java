package lithograph.ui.reader;

/// Where on the desk an article is opened.
public enum Placement {
    /// In the current pane.
    HERE,
    /// In the leftmost of two or more panes; a single one moves over.
    LEFT,
    /// In the rightmost of two or more panes; a single one moves over.
    RIGHT,
    /// In a new pane right of the current one; with four open, in the one that is there.
    BESIDE,
    /// In a new tab of the current pane; in the tab that is there where it is empty.
    TAB
}
