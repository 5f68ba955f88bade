package lithograph.library;

import java.util.Optional;
import lithograph.article.Span;
import lithograph.notes.Anchor;
import lithograph.notes.Highlight;

/// Puts highlights where their passages stand in a text.
final class Placing {
    private Placing() {}

    /// The highlight where its passage stands in `text`; where it is gone, as it was, but not placed.
    static Highlight in(String text, Highlight highlight) {
        Optional<Span> place = highlight.anchor().find(text);
        return place.isPresent()
                ? at(highlight, Anchor.at(text, place.get()), Place.FOUND)
                : at(highlight, highlight.anchor(), Place.GONE);
    }

    /// The highlight as it is to be saved: one that was made on a former text stands where the stored one was moved to.
    static Highlight current(Highlight highlight, Optional<Highlight> stored, String text) {
        if (stands(highlight.anchor(), text)) {
            return at(highlight, highlight.anchor(), Place.FOUND);
        }
        return stored.map(now -> at(highlight, now.anchor(), now.placed() ? Place.FOUND : Place.GONE))
                .orElseGet(() -> in(text, highlight));
    }

    private enum Place {
        FOUND,
        GONE
    }

    private static boolean stands(Anchor anchor, String text) {
        return anchor.position().end() <= text.length()
                && Anchor.at(text, anchor.position()).equals(anchor);
    }

    private static Highlight at(Highlight highlight, Anchor anchor, Place place) {
        return new Highlight(
                highlight.id(),
                highlight.article(),
                anchor,
                highlight.color(),
                highlight.comment(),
                highlight.tags(),
                place == Place.FOUND,
                highlight.created(),
                highlight.changed());
    }
}
