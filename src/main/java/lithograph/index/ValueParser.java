package lithograph.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.article.Span;
import lithograph.fact.Attribute;
import lithograph.index.QueryNode.Wording;

/// Reads what a query's words and fields are made of: words with their signs, dates, quantities.
final class ValueParser {
    private static final List<String> HAS =
            List.of("note", "tag", "fact", "date", "author", "source", "company", "chip", "model");
    private static final Pattern HALF_DATE = Pattern.compile("\\d{0,3}|(\\d{4})[-/.]0?|(\\d{4}[-/.]\\d{1,2})[-/.]0?");
    private static final Pattern AGE = Pattern.compile("(\\d{1,4})([dwmy])");

    private final QueryScanner in;

    ValueParser(QueryScanner in) {
        this.in = in;
    }

    /// A word, with `*`, `?` or `~`; empty where nothing in it can be searched.
    Optional<QueryNode> word(int start, Wording wording) {
        int from = in.at();
        String raw = in.takeWord();
        if (raw.isEmpty()) {
            if (!in.atBreak()) {
                in.take();
            }
            return Optional.empty();
        }
        String word = raw.replaceFirst("[?!,;:.]+$", "");
        Span place = new Span(start, from + word.length());
        Matcher fuzzy = Pattern.compile("(.+)~([0-9]?)").matcher(word);
        boolean searchable = new WordScanner(word).next();
        if (searchable && fuzzy.matches()) {
            String fuzzyWord = fuzzy.group(1);
            int edits = fuzzy.group(2).isEmpty() ? fuzzyWord.length() < 5 ? 1 : 2 : Integer.parseInt(fuzzy.group(2));
            return Optional.of(new QueryNode.Fuzzy(fuzzyWord, place, Math.min(2, edits)));
        }
        if (wording == Wording.STEMMED && isPattern(word)) {
            return Optional.of(searchable ? new QueryNode.Pattern(word, place) : new QueryNode.Everything());
        }
        return searchable ? Optional.of(new QueryNode.Word(word, place, wording)) : Optional.empty();
    }

    private static boolean isPattern(String word) {
        return (word.indexOf('*') >= 0 || word.indexOf('?') >= 0) && !word.contains("://");
    }

    /// An expression between slashes; empty and nothing taken where there are not two.
    Optional<QueryNode> regex() throws QuerySyntaxException {
        int start = in.at();
        in.take();
        int end = in.find('/');
        if (end < 0 || end == start + 1) {
            in.goTo(start);
            return Optional.empty();
        }
        in.goTo(end + 1);
        if (!in.atBreak()) {
            in.goTo(start);
            return Optional.empty();
        }
        String text = in.between(start + 1, end);
        Span place = new Span(start, end + 1);
        Patterns.check(text, place);
        return Optional.of(new QueryNode.Regex(text, place));
    }

    Optional<QueryNode> days(QueryField field) throws QuerySyntaxException {
        int start = in.at();
        if (in.peek() == '[' || in.peek() == '{') {
            return range((from, to) -> new QueryNode.Days(
                    field,
                    from.isEmpty() ? Dates.EARLIEST : first(from, start),
                    to.isEmpty() ? Dates.LATEST : last(to, start)));
        }
        String sign = sign();
        String text = in.takeWord();
        Matcher age = AGE.matcher(text);
        if (age.matches()) {
            int day = daysAgo(Integer.parseInt(age.group(1)), age.group(2).charAt(0));
            boolean older = sign.startsWith(">");
            return Optional.of(new QueryNode.Days(field, older ? Dates.EARLIEST : day, older ? day : Dates.LATEST));
        }
        Matcher half = HALF_DATE.matcher(text);
        if (in.atEnd() && half.matches()) {
            text = Optional.ofNullable(half.group(1))
                    .or(() -> Optional.ofNullable(half.group(2)))
                    .orElse("");
        }
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String date = text;
        return Optional.of(
                switch (sign) {
                    case ">" -> new QueryNode.Days(field, last(date, start) + 1, Dates.LATEST);
                    case ">=" -> new QueryNode.Days(field, first(date, start), Dates.LATEST);
                    case "<" -> new QueryNode.Days(field, Dates.EARLIEST, first(date, start) - 1);
                    case "<=" -> new QueryNode.Days(field, Dates.EARLIEST, last(date, start));
                    default -> new QueryNode.Days(field, first(date, start), last(date, start));
                });
    }

    private static int daysAgo(int count, char unit) {
        LocalDate today = LocalDate.now(java.time.ZoneId.systemDefault());
        return (int) (switch (unit) {
                    case 'd' -> today.minusDays(count);
                    case 'w' -> today.minusWeeks(count);
                    case 'm' -> today.minusMonths(count);
                    default -> today.minusYears(count);
                })
                .toEpochDay();
    }

    private int first(String date, int start) throws QuerySyntaxException {
        try {
            return Dates.first(date);
        } catch (DateTimeException e) {
            throw notADate(date, start);
        }
    }

    private int last(String date, int start) throws QuerySyntaxException {
        try {
            return Dates.last(date);
        } catch (DateTimeException e) {
            throw notADate(date, start);
        }
    }

    private QuerySyntaxException notADate(String date, int start) {
        return new QuerySyntaxException(
                "“" + date + "” is not a date: write 2026, 2026-03 or 2026-03-15.", new Span(start, in.at()));
    }

    Optional<QueryNode> claim(Attribute attribute, String name) throws QuerySyntaxException {
        int start = in.at();
        if (in.peek() == '[' || in.peek() == '{') {
            return range((from, to) -> new QueryNode.Claim(
                    attribute,
                    from.isEmpty() ? Double.NEGATIVE_INFINITY : quantity(from, name, start),
                    to.isEmpty() ? Double.POSITIVE_INFINITY : quantity(to, name, start)));
        }
        String sign = sign();
        String text = in.takeWord();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        double value = quantity(text, name, start);
        return Optional.of(
                switch (sign) {
                    case ">" -> new QueryNode.Claim(attribute, Math.nextUp(value), Double.POSITIVE_INFINITY);
                    case ">=" -> new QueryNode.Claim(attribute, value, Double.POSITIVE_INFINITY);
                    case "<" -> new QueryNode.Claim(attribute, Double.NEGATIVE_INFINITY, Math.nextDown(value));
                    case "<=" -> new QueryNode.Claim(attribute, Double.NEGATIVE_INFINITY, value);
                    default -> new QueryNode.Claim(attribute, value, value);
                });
    }

    private double quantity(String text, String name, int start) throws QuerySyntaxException {
        return Quantities.parse(text)
                .orElseThrow(() -> new QuerySyntaxException(
                        "“" + text + "” is not a quantity: write " + name + ":>1T, " + name + ":>=500B or " + name
                                + ":[10k TO *].",
                        new Span(start, in.at())));
    }

    private String sign() {
        String sign = "";
        while (in.peek() == '>' || in.peek() == '<' || in.peek() == '=') {
            sign += in.take();
        }
        return sign;
    }

    private interface RangeReader {
        QueryNode read(String from, String to) throws QuerySyntaxException;
    }

    /// `[a TO b]`, an end that is `*` or missing being open.
    private Optional<QueryNode> range(RangeReader reader) throws QuerySyntaxException {
        in.take();
        int end = in.find(']') >= 0 ? in.find(']') : in.find('}');
        String inside = end < 0 ? in.takeTo(']') : in.between(in.at(), end);
        if (end >= 0) {
            in.goTo(end + 1);
        }
        String[] ends = inside.split("(?i)(\\s+TO\\b\\s*|\\.\\.)", 2);
        String from = open(ends[0]);
        String to = ends.length < 2 ? "" : open(ends[1]);
        if (end < 0) {
            // the word that parts the ends may itself be half written
            from = from.replaceFirst("(?i)\\s+TO?$", "");
            // still being typed: the last end counts once it is whole
            from = ends.length < 2 ? whole(from) : from;
            to = whole(to);
        }
        return from.isEmpty() && to.isEmpty() ? Optional.empty() : Optional.of(reader.read(from, to));
    }

    private static String open(String end) {
        String stripped = end.strip();
        return stripped.equals("*") ? "" : stripped;
    }

    private static String whole(String end) {
        return end.matches("\\d{4}([-/.]\\d{2}){0,2}|\\d+(\\.\\d+)?[kKmMbBgGtT]") ? end : "";
    }

    Optional<QueryNode> has() throws QuerySyntaxException {
        int start = in.at();
        String what = in.takeWord().toLowerCase(Locale.ROOT);
        String singular = what.endsWith("s") ? what.substring(0, what.length() - 1) : what;
        if (HAS.contains(singular)) {
            return Optional.of(new QueryNode.Has(singular));
        }
        if (in.atEnd() && HAS.stream().anyMatch(thing -> thing.startsWith(what))) {
            return Optional.empty();
        }
        throw unknown("has:", HAS, what, start);
    }

    /// `is:read` or `is:unread`.
    Optional<QueryNode> is() throws QuerySyntaxException {
        int start = in.at();
        String what = in.takeWord().toLowerCase(Locale.ROOT);
        QueryNode read = new QueryNode.Has("read");
        if (what.equals("read")) {
            return Optional.of(read);
        }
        if (what.equals("unread")) {
            return Optional.of(new QueryNode.Not(read));
        }
        if (in.atEnd() && ("read".startsWith(what) || "unread".startsWith(what))) {
            return Optional.empty();
        }
        throw new QuerySyntaxException("“is:” knows read and unread, not “" + what + "”.", new Span(start, in.at()));
    }

    /// `kind:table`: what an article has a part of.
    Optional<QueryNode> kind() throws QuerySyntaxException {
        int start = in.at();
        String what = in.takeWord().toLowerCase(Locale.ROOT);
        Optional<String> name = Parts.named(what);
        if (name.isEmpty() && !(in.atEnd() && Parts.NAMES.stream().anyMatch(part -> part.startsWith(what)))) {
            throw unknown("kind:", Parts.NAMES, what, start);
        }
        Span place = new Span(start, in.at());
        return name.map(part -> new QueryNode.In(QueryField.KIND, new QueryNode.Word(part, place, Wording.EXACT)));
    }

    /// `sort:date`: no part of what is looked for.
    Optional<Sort> sort() throws QuerySyntaxException {
        int start = in.at();
        String what = in.takeWord().toLowerCase(Locale.ROOT);
        Optional<Sort> order = Sort.named(what);
        if (order.isEmpty() && !(in.atEnd() && Sort.NAMES.stream().anyMatch(name -> name.startsWith(what)))) {
            throw unknown("sort:", Sort.NAMES, what, start);
        }
        return order;
    }

    private QuerySyntaxException unknown(String field, List<String> known, String what, int start) {
        return new QuerySyntaxException(
                "“" + field + "” knows " + String.join(", ", known) + ", not “" + what + "”.",
                new Span(start, in.at()));
    }

    /// Tells apart `titel:gpt`, which is an error, from a time or an address, which are words.
    void rejectMistypedField(String name, int start) throws QuerySyntaxException {
        String lower = name.toLowerCase(Locale.ROOT);
        Optional<String> meant = Arrays.stream(QueryField.values())
                .map(field -> field.name)
                .filter(field -> name.length() >= 4 && Spelling.distance(lower, field) <= 2)
                .findFirst();
        if (meant.isPresent()) {
            throw new QuerySyntaxException(
                    "There is no field “" + name + "”. Did you mean “" + meant.get() + ":”?",
                    new Span(start, start + name.length()));
        }
    }
}
