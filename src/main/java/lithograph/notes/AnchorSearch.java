package lithograph.notes;

import java.util.Optional;
import lithograph.article.Span;

/// One search for an anchor's passage in a text.
final class AnchorSearch {
    /// A passage this long is hardly ever there twice by chance.
    private static final int DISTINCT = 40;

    private final Anchor anchor;
    private final String text;

    AnchorSearch(Anchor anchor, String text) {
        this.anchor = anchor;
        this.text = text;
    }

    Optional<Span> place() {
        String exact = anchor.exact();
        if (exact.isEmpty()) {
            return Optional.empty();
        }
        int best = -1;
        double bestAgreement = -1;
        int count = 0;
        for (int at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
            count++;
            double agreement = agreement(at, at + exact.length());
            if (agreement > bestAgreement || agreement == bestAgreement && distance(at) < distance(best)) {
                best = at;
                bestAgreement = agreement;
            }
        }
        double needed = exact.length() >= DISTINCT && count == 1 ? 0 : exact.length() >= DISTINCT ? 0.2 : 0.4;
        return best >= 0 && bestAgreement >= needed
                ? Optional.of(new Span(best, best + exact.length()))
                : Optional.empty();
    }

    private int distance(int start) {
        return Math.abs(start - anchor.position().start());
    }

    /// How well what surrounds the place agrees with the context: 0 not at all, 1 on both sides in full.
    private double agreement(int start, int end) {
        String prefix = anchor.prefix();
        String suffix = anchor.suffix();
        int before = 0;
        while (before < prefix.length()
                && before < start
                && prefix.charAt(prefix.length() - 1 - before) == text.charAt(start - 1 - before)) {
            before++;
        }
        int after = 0;
        while (after < suffix.length()
                && end + after < text.length()
                && suffix.charAt(after) == text.charAt(end + after)) {
            after++;
        }
        double left = prefix.isEmpty() ? (start == 0 ? 1 : 0) : (double) before / prefix.length();
        double right = suffix.isEmpty() ? (end == text.length() ? 1 : 0) : (double) after / suffix.length();
        return (left + right) / 2;
    }
}
