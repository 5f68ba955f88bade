package lithograph.importer.block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import lithograph.article.Inline;
import lithograph.article.Span;

/// The text of one block while it is gathered: white space collapsed as a browser does, marks kept as spans of what is
/// left.
public final class RichText {
    private record Mark(int start, Function<Span, Inline> inline) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Inline> inlines = new ArrayList<>();
    private final Deque<Mark> open = new ArrayDeque<>();
    private boolean space;

    public void append(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Whitespace.isSpace(c)) {
                space = true;
            } else if (!Whitespace.isInvisible(c)) {
                flushSpace();
                text.append(c);
            }
        }
    }

    /// A line break within the block.
    public void breakLine() {
        space = false;
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    public boolean endsWithBreak() {
        return !text.isEmpty() && text.charAt(text.length() - 1) == '\n';
    }

    public void open(Function<Span, Inline> inline) {
        open.push(new Mark(space && !text.isEmpty() ? text.length() + 1 : text.length(), inline));
    }

    public void close() {
        Mark mark = open.pop();
        add(mark);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /// The text so far, trimmed.
    public String text() {
        return text.toString().stripTrailing();
    }

    /// The marks so far by start, those still open ended at the text's end.
    public List<Inline> inlines() {
        open.forEach(this::add);
        int end = text().length();
        List<Inline> clipped = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline.span().end() <= end) {
                clipped.add(inline);
            } else if (inline.span().start() < end) {
                clipped.add(moved(inline, new Span(inline.span().start(), end)));
            }
        }
        clipped.sort((a, b) -> a.span().compareTo(b.span()));
        return clipped;
    }

    /// Begins the next block; marks that are open go on in it.
    public void clear() {
        text.setLength(0);
        inlines.clear();
        space = false;
        List<Mark> going = new ArrayList<>(open);
        open.clear();
        going.forEach(mark -> open.addLast(new Mark(0, mark.inline())));
    }

    private void add(Mark mark) {
        if (mark.start() < text.length()) {
            inlines.add(mark.inline().apply(new Span(mark.start(), text.length())));
        }
    }

    private void flushSpace() {
        if (space && !text.isEmpty() && !endsWithBreak()) {
            text.append(' ');
        }
        space = false;
    }

    private static Inline moved(Inline inline, Span span) {
        return switch (inline) {
            case Inline.Emphasis e -> new Inline.Emphasis(span);
            case Inline.Strong s -> new Inline.Strong(span);
            case Inline.CodeSpan c -> new Inline.CodeSpan(span);
            case Inline.Link l -> new Inline.Link(span, l.target());
        };
    }
}
