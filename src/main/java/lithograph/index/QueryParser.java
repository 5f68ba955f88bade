package lithograph.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import lithograph.article.Span;
import lithograph.index.QueryNode.Wording;

/// Reads the query language: a recursive descent over the characters. Written by hand because it has to read what is
/// still being typed, tell the place of an error in the text as it was typed, and take pasted sentences for what they
/// are; Lucene's parsers do none of the three.
final class QueryParser {
    /// Words, phrases and values in one query.
    static final int MOST_CLAUSES = 100;

    private static final int MOST_CHARACTERS = 3000;

    private static final int DEEPEST = 40;

    private static final Pattern SORTED = Pattern.compile("(?i)(sort|排序)[:：]");

    private final QueryScanner in;
    private final ValueParser values;
    private int clauses;
    private Optional<Sort> sort = Optional.empty();

    private QueryParser(String query) {
        in = new QueryScanner(query);
        values = new ValueParser(in);
    }

    /// What a query asks for; a blank one asks for everything.
    ///
    /// @throws QuerySyntaxException where it cannot be read, even as something that is still being typed
    static QueryNode parse(String query) throws QuerySyntaxException {
        if (query.length() > MOST_CHARACTERS) {
            throw new QuerySyntaxException(
                    "The query is longer than " + MOST_CHARACTERS + " characters; only its first " + MOST_CLAUSES
                            + " words were searched.",
                    new Span(MOST_CHARACTERS, query.length()));
        }
        return new QueryParser(query).alternatives(0).orElse(new QueryNode.Everything());
    }

    /// The order that a query asks for by `sort:`; empty where it does not, or cannot be read.
    static Optional<Sort> sort(String query) {
        if (query.length() > MOST_CHARACTERS || !SORTED.matcher(query).find()) {
            return Optional.empty();
        }
        QueryParser parser = new QueryParser(query);
        try {
            parser.alternatives(0);
            return parser.sort;
        } catch (QuerySyntaxException e) {
            return Optional.empty();
        }
    }

    /// The words of any text, all of them wanted, nothing read as an operator. A text without words finds nothing: what
    /// could not be read must not look like an answer.
    static QueryNode plainWords(String query) {
        String text = query.substring(0, Math.min(MOST_CHARACTERS, query.length()));
        Map<String, QueryNode> words = new LinkedHashMap<>();
        int at = 0;
        while (at < text.length() && words.size() < MOST_CLAUSES) {
            int end = at;
            while (end < text.length()
                    && !QueryScanner.isSpace(text.charAt(end))
                    && "()[]{}\"".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            if (new WordScanner(text.substring(at, end)).next()) {
                String word = text.substring(at, end);
                words.putIfAbsent(word, new QueryNode.Word(word, new Span(at, end), Wording.STEMMED));
            }
            at = end + 1;
        }
        return QueryNode.all(List.copyOf(words.values())).orElse(new QueryNode.Not(new QueryNode.Everything()));
    }

    private Optional<QueryNode> alternatives(int depth) throws QuerySyntaxException {
        List<QueryNode> nodes = new ArrayList<>();
        do {
            together(depth).ifPresent(nodes::add);
        } while (takeOr());
        return QueryNode.any(nodes);
    }

    private boolean takeOr() {
        return in.takeOperator("OR") || in.takeOperator("||") || in.takeOperator("|");
    }

    /// Everything up to an OR, a closing bracket or the end.
    private Optional<QueryNode> together(int depth) throws QuerySyntaxException {
        List<QueryNode> nodes = new ArrayList<>();
        while (true) {
            in.skipSpace();
            int before = in.at();
            if (in.atEnd() || takeOr()) {
                in.goTo(before);
                return QueryNode.all(nodes);
            }
            if (in.take(')')) {
                if (depth > 0) {
                    in.goTo(before);
                    return QueryNode.all(nodes);
                }
            } else if (!in.takeOperator("AND") && !in.takeOperator("&&")) {
                operand(depth).ifPresent(nodes::add);
            }
        }
    }

    private Optional<QueryNode> operand(int depth) throws QuerySyntaxException {
        if (takeNot()) {
            in.skipSpace();
            boolean nothingToExclude = in.atBreak();
            return nothingToExclude || depth > DEEPEST
                    ? Optional.empty()
                    : operand(depth + 1)
                            .map(node ->
                                    node instanceof QueryNode.Not(QueryNode twice) ? twice : new QueryNode.Not(node));
        }
        Optional<QueryNode> first = clause(depth);
        while (first.isPresent() && takeNear()) {
            int distance = in.takeNumber();
            in.skipSpace();
            Optional<QueryNode> second = in.atBreak() ? Optional.empty() : clause(depth);
            if (second.isPresent()) {
                first = Optional.of(new QueryNode.Near(first.get(), second.get(), distance < 0 ? 10 : distance));
            }
        }
        return first;
    }

    private boolean takeNot() {
        if (in.takeOperator("NOT")) {
            return true;
        }
        return in.peek() == '-' && !QueryScanner.isSpace(in.peek(1)) && in.peek(1) != '-' && in.take('-');
    }

    private boolean takeNear() {
        int before = in.at();
        in.skipSpace();
        String word = in.takeWord();
        if (word.matches("(?i)near/\\d{0,6}")) {
            in.goTo(in.at() - word.length() + 5);
            return true;
        }
        in.goTo(before);
        return false;
    }

    /// A group, a field with its value, or a value.
    private Optional<QueryNode> clause(int depth) throws QuerySyntaxException {
        int start = in.at();
        if (++clauses > MOST_CLAUSES) {
            throw new QuerySyntaxException(
                    "The query has more than " + MOST_CLAUSES + " words; only the first " + MOST_CLAUSES
                            + " were searched.",
                    new Span(start, start));
        }
        if (in.take('(')) {
            return group(depth);
        }
        String name = fieldName();
        if (!name.isEmpty()) {
            Optional<Optional<QueryNode>> fielded = fielded(name, start, depth);
            if (fielded.isPresent()) {
                return fielded.get();
            }
        }
        return value();
    }

    private Optional<QueryNode> group(int depth) throws QuerySyntaxException {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        Optional<QueryNode> within = alternatives(depth + 1);
        in.take(')');
        return within;
    }

    /// The letters before a colon, which is stepped over; empty and nothing taken where there are none.
    private String fieldName() {
        int start = in.at();
        int ahead = 0;
        while (Character.isLetter(in.peek(ahead)) || in.peek(ahead) == '_') {
            ahead++;
        }
        if (ahead == 0 || ahead > 30 || in.peek(ahead) != ':') {
            return "";
        }
        in.goTo(start + ahead + 1);
        return in.between(start, start + ahead);
    }

    /// The outer is empty where `name` is no field after all, and then the place is back at `start`; the inner where
    /// the
    /// value is still to be typed.
    private Optional<Optional<QueryNode>> fielded(String name, int start, int depth) throws QuerySyntaxException {
        boolean spaced = QueryScanner.isSpace(in.peek());
        if (spaced && !name.equals(name.toLowerCase(Locale.ROOT))) {
            in.goTo(start);
            return Optional.empty();
        }
        Optional<QueryField> field = QueryField.named(name);
        if (field.isPresent()) {
            in.skipSpace();
            return Optional.of(in.atEnd() || in.peek() == ')' ? Optional.empty() : valueOf(field.get(), depth));
        }
        if (Quantities.attribute(name).isPresent()) {
            in.skipSpace();
            return Optional.of(
                    in.atEnd()
                            ? Optional.empty()
                            : values.claim(Quantities.attribute(name).get(), name));
        }
        if (!spaced) {
            values.rejectMistypedField(name, start);
        }
        in.goTo(start);
        return Optional.empty();
    }

    private Optional<QueryNode> valueOf(QueryField field, int depth) throws QuerySyntaxException {
        return switch (field) {
            case PUBLISHED, ADDED -> values.days(field);
            case HAS -> values.has();
            case IS -> values.is();
            case KIND -> values.kind();
            case SORT -> {
                values.sort().ifPresent(order -> sort = Optional.of(order));
                yield Optional.empty();
            }
            case TITLE, SUMMARY, BODY, NOTE, COMPANY, CHIP, MODEL, SOURCE, AUTHOR, LANGUAGE, TAG, ID -> {
                Optional<QueryNode> node = in.take('(') ? group(depth) : value();
                yield node.map(within -> new QueryNode.In(field, within));
            }
        };
    }

    /// A phrase, a pattern or a word.
    private Optional<QueryNode> value() throws QuerySyntaxException {
        int start = in.at();
        if (in.peek() == '=' && !in.atEnd()) {
            in.take();
            return in.peek() == '"' ? phrase(start, Wording.EXACT) : values.word(start, Wording.EXACT);
        }
        if (in.peek() == '"') {
            return phrase(start, Wording.STEMMED);
        }
        if (in.peek() == '/') {
            Optional<QueryNode> regex = values.regex();
            if (regex.isPresent()) {
                return regex;
            }
        }
        return values.word(start, Wording.STEMMED);
    }

    private Optional<QueryNode> phrase(int start, Wording wording) {
        in.take();
        String text = in.takeTo('"');
        int slop = 0;
        if (in.peek() == '~') {
            in.take();
            slop = Math.max(0, Math.min(1000, in.takeNumber()));
        }
        boolean nothing = !new WordScanner(text).next();
        return nothing
                ? Optional.empty()
                : Optional.of(new QueryNode.Phrase(text.strip(), new Span(start, in.at()), slop, wording));
    }
}
