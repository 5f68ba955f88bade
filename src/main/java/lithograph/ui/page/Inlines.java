package lithograph.ui.page;

import lithograph.article.Inline;

/// Inlines carried from a block's own text to the article's.
final class Inlines {
    private Inlines() {}

    static Inline moved(Inline inline, int by) {
        return switch (inline) {
            case Inline.Emphasis emphasis -> new Inline.Emphasis(emphasis.span().moved(by));
            case Inline.Strong strong -> new Inline.Strong(strong.span().moved(by));
            case Inline.CodeSpan code -> new Inline.CodeSpan(code.span().moved(by));
            case Inline.Link link -> new Inline.Link(link.span().moved(by), link.target());
        };
    }

    static String styleClass(Inline inline) {
        return switch (inline) {
            case Inline.Emphasis _ -> "emphasis";
            case Inline.Strong _ -> "strong";
            case Inline.CodeSpan _ -> "code-span";
            case Inline.Link _ -> "link-text";
        };
    }
}
