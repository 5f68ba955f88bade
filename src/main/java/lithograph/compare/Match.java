package lithograph.compare;

/// Two pieces that say the same.
///
/// @param left     the index of a piece of the left text
/// @param right    of the right text
/// @param likeness above 0, up to 1 where the two are the same
/// @param order    how it stands to the matches around it
public record Match(int left, int right, double likeness, Order order) {
    public enum Order {
        /// One of those that follow each other in both texts.
        IN_PLACE,
        /// It stands elsewhere in the other text.
        MOVED,
        /// A part of a piece that is matched already: one says in two sentences what the other says in one.
        PART
    }

    /// True where not a word differs.
    public boolean same() {
        return likeness >= 1;
    }
}
