package lithograph.ui.page;

import java.util.Locale;

/// What a stretch of words is on the page; it decides how they are set.
enum Role {
    TITLE,
    SUMMARY,
    HEADING_1,
    HEADING_2,
    HEADING_3,
    PARAGRAPH,
    ITEM,
    QUOTE,
    CODE,
    TAKEAWAY,
    BOX_TITLE,
    BOX_PARAGRAPH,
    CAPTION,
    HEADER_CELL,
    NUMBER_HEADER_CELL,
    CELL,
    NUMBER_CELL;

    /// As the stylesheet names it: `heading-1`.
    String styleClass() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Role heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            default -> HEADING_3;
        };
    }
}
