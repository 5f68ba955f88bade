package lithograph.index;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lithograph.article.Span;
import lithograph.entity.Entity;
import lithograph.fact.Attribute;

/// A query as it was understood. [#toString()] gives the form that the tests' tables show.
sealed interface QueryNode {
    /// Whether other forms of a word are found as well.
    enum Wording {
        STEMMED,
        EXACT;

        String mark() {
            return this == EXACT ? "=" : "";
        }
    }

    /// Finds every article.
    record Everything() implements QueryNode {
        @Override
        public String toString() {
            return "*";
        }
    }

    /// What was typed without a space within.
    record Word(String text, Span place, Wording wording) implements QueryNode {
        @Override
        public String toString() {
            return wording.mark() + text;
        }
    }

    /// Words in this order, `slop` moves aside.
    record Phrase(String text, Span place, int slop, Wording wording) implements QueryNode {
        @Override
        public String toString() {
            return wording.mark() + "\"" + text + "\"" + (slop == 0 ? "" : "~" + slop);
        }
    }

    /// A word with `*` (any characters) and `?` (one).
    record Pattern(String text, Span place) implements QueryNode {
        @Override
        public String toString() {
            return "pattern(" + text + ")";
        }
    }

    record Fuzzy(String text, Span place, int edits) implements QueryNode {
        @Override
        public String toString() {
            return text + "~" + edits;
        }
    }

    record Regex(String text, Span place) implements QueryNode {
        @Override
        public String toString() {
            return "/" + text + "/";
        }
    }

    /// The query within, asked of one field.
    record In(QueryField field, QueryNode node) implements QueryNode {
        @Override
        public String toString() {
            return field.name + ":" + node;
        }
    }

    /// Days since 1970, both included.
    record Days(QueryField field, int from, int to) implements QueryNode {
        @Override
        public String toString() {
            return field.name + ":" + Dates.show(from) + ".." + Dates.show(to);
        }
    }

    /// Articles that claim a value of an attribute between two, both included.
    record Claim(Attribute attribute, double from, double to) implements QueryNode {
        @Override
        public String toString() {
            return attribute.id() + ":" + from + ".." + to;
        }
    }

    /// Articles that have such a thing: `note`, `tag`, `fact`, `date`.
    record Has(String what) implements QueryNode {
        @Override
        public String toString() {
            return "has:" + what;
        }
    }

    /// Two within `distance` words of each other, in either order.
    record Near(QueryNode first, QueryNode second, int distance) implements QueryNode {
        @Override
        public String toString() {
            return "NEAR/" + distance + "(" + first + ", " + second + ")";
        }
    }

    /// What was written is a name of these entities, which have other names too.
    record Named(QueryNode written, Span place, List<Entity> entities) implements QueryNode {
        @Override
        public String toString() {
            return "named(" + written + " = "
                    + entities.stream().map(entity -> entity.id().value()).collect(Collectors.joining(" ")) + ")";
        }
    }

    record Not(QueryNode node) implements QueryNode {
        @Override
        public String toString() {
            return "NOT(" + node + ")";
        }
    }

    record All(List<QueryNode> nodes) implements QueryNode {
        @Override
        public String toString() {
            return "AND(" + join(nodes) + ")";
        }
    }

    record Any(List<QueryNode> nodes) implements QueryNode {
        @Override
        public String toString() {
            return "OR(" + join(nodes) + ")";
        }
    }

    private static String join(List<QueryNode> nodes) {
        return nodes.stream().map(QueryNode::toString).collect(Collectors.joining(", "));
    }

    /// All of `nodes`: the one itself where there is one, empty where there is none.
    static Optional<QueryNode> all(List<QueryNode> nodes) {
        return nodes.size() < 2 ? nodes.stream().findFirst() : Optional.of(new All(List.copyOf(nodes)));
    }

    /// Any of `nodes`: the one itself where there is one, empty where there is none.
    static Optional<QueryNode> any(List<QueryNode> nodes) {
        return nodes.size() < 2 ? nodes.stream().findFirst() : Optional.of(new Any(List.copyOf(nodes)));
    }
}
