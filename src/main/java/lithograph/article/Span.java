package lithograph.article;

/// A stretch of text: UTF-16 offsets, start inclusive, end exclusive. Ordered by start, then by end.
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /// True where the two share at least one character.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The same stretch, `by` characters further on (or back, where negative).
    public Span moved(int by) {
        return new Span(start + by, end + by);
    }

    /// The characters of `text` that this span covers.
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
