package lithograph.notes;

/// The stretch of a text that is most like a passage.
///
/// @param start inclusive
/// @param end   exclusive
/// @param edits characters to insert, delete or exchange to make one of the other
record Alignment(int start, int end, int edits) {
    /// Aligns the whole of `passage` with some stretch of `text` between `from` and `to`: the edit distance with free
    /// ends in the text, in O(passage x stretch).
    ///
    /// @see <a href="https://doi.org/10.1016/0196-6774(80)90016-4">Sellers 1980</a>
    static Alignment best(String passage, String text, int from, int to) {
        int width = to - from;
        int[] cost = new int[width + 1];
        int[] origin = new int[width + 1];
        for (int j = 0; j <= width; j++) {
            origin[j] = j;
        }
        for (int i = 1; i <= passage.length(); i++) {
            char wanted = passage.charAt(i - 1);
            int diagonalCost = cost[0];
            int diagonalOrigin = origin[0];
            cost[0] = i;
            origin[0] = 0;
            for (int j = 1; j <= width; j++) {
                int aboveCost = cost[j];
                int aboveOrigin = origin[j];
                int exchanged = diagonalCost + (wanted == text.charAt(from + j - 1) ? 0 : 1);
                if (exchanged <= aboveCost + 1 && exchanged <= cost[j - 1] + 1) {
                    cost[j] = exchanged;
                    origin[j] = diagonalOrigin;
                } else if (aboveCost < cost[j - 1]) {
                    cost[j] = aboveCost + 1;
                } else {
                    cost[j] = cost[j - 1] + 1;
                    origin[j] = origin[j - 1];
                }
                diagonalCost = aboveCost;
                diagonalOrigin = aboveOrigin;
            }
        }
        int end = 0;
        for (int j = 1; j <= width; j++) {
            if (cost[j] < cost[end]) {
                end = j;
            }
        }
        return new Alignment(from + origin[end], from + end, cost[end]);
    }

    /// How alike two short texts are: 1 the same, 0 nothing in common.
    static double likeness(CharSequence left, CharSequence right) {
        int longer = Math.max(left.length(), right.length());
        if (longer == 0) {
            return 1;
        }
        int[] cost = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            cost[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = cost[0];
            cost[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int above = cost[j];
                int exchanged = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                cost[j] = Math.min(exchanged, Math.min(above, cost[j - 1]) + 1);
                diagonal = above;
            }
        }
        return 1 - (double) cost[right.length()] / longer;
    }
}
