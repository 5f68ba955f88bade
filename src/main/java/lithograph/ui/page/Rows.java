package lithograph.ui.page;

/// What a [PassageFlow] shows, built row by row when it comes into sight.
interface Rows {
    int size();

    Row build(int index);

    /// About how high the row will be, in pixels, before it has been built.
    double estimate(int index, double width, double fontSize);
}
