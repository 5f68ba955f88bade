package lithograph.article;

/// Names an article within one library, for as long as it is there: the id that came with it (JSON Lines), or one made
/// from its source when it was first imported. Never empty, no white space or control characters, at most 200
/// characters.
public record ArticleId(String value) implements Comparable<ArticleId> {
    public ArticleId {
        if (value.isEmpty() || value.length() > 200 || value.chars().anyMatch(c -> c <= ' ' || c == 0x7f)) {
            throw new IllegalArgumentException("not an article id: '" + value + "'");
        }
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
