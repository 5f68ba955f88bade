package lithograph.notes;

/// The words before and after a passage, and how well those of some place agree with them.
record Surroundings(String before, String after) {
    /// From 0, nothing alike, to 1, the same on both sides. Chance alone gives about 0.25.
    double agreement(String text, int start, int end) {
        return (agreementBefore(text, start) + agreementAfter(text, end)) / 2;
    }

    private double agreementBefore(String text, int start) {
        if (before.isEmpty()) {
            return start == 0 ? 1 : 0.5;
        }
        int run = 0;
        while (run < before.length()
                && run < start
                && before.charAt(before.length() - 1 - run) == text.charAt(start - 1 - run)) {
            run++;
        }
        return run == before.length()
                ? 1
                : Alignment.likeness(before, text.substring(Math.max(0, start - before.length()), start));
    }

    private double agreementAfter(String text, int end) {
        if (after.isEmpty()) {
            return end == text.length() ? 1 : 0.5;
        }
        return text.startsWith(after, end)
                ? 1
                : Alignment.likeness(after, text.substring(end, Math.min(text.length(), end + after.length())));
    }
}
