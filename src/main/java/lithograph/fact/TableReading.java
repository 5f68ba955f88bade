package lithograph.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lithograph.article.Span;
import lithograph.entity.EntityKind;
import lithograph.entity.Mention;

/// Reads the cells of a table: the column's and the row's headings tell what a number is and whose.
final class TableReading {
    /// What a cell costs whose row or column names the subject, and one that takes it from the text above.
    private static final int NAMED = 4;

    private static final int INHERITED = 44;

    private final String text;
    private final Mentions mentions;
    private final Topics topics;
    private final List<List<Span>> rows = new ArrayList<>();

    TableReading(String text, Mentions mentions, Topics topics) {
        this.text = text;
        this.mentions = mentions;
        this.topics = topics;
    }

    void add(Line row) {
        if (!Tables.isRule(text, row.content())) {
            rows.add(Tables.cells(text, row.content()));
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /// What the rows collected so far say; they are dropped.
    List<Reading.Bound> read() {
        List<Reading.Bound> found = new ArrayList<>();
        for (int r = 1; r < rows.size(); r++) {
            List<Span> row = rows.get(r);
            for (int c = 1; c < row.size(); c++) {
                if (c < rows.getFirst().size()) {
                    cell(row, rows.getFirst().get(c), row.get(c)).ifPresent(found::add);
                }
            }
        }
        rows.clear();
        return found;
    }

    private Optional<Reading.Bound> cell(List<Span> row, Span column, Span cell) {
        List<Quantity> quantities = new QuantityScanner(text, mentions.within(cell), Almanac.NONE).scan(cell);
        if (quantities.isEmpty()) {
            return Optional.empty();
        }
        String heading = row.getFirst().of(text) + " " + column.of(text);
        Setting setting = new Setting(text, cell, withUnitOf(heading, quantities.getFirst()), heading);
        return claim(setting).flatMap(claim -> {
            Reading.Found found = new Reading.Found(setting, claim);
            return subject(row.getFirst(), column, Subjects.of(found))
                    .map(binding -> new Reading.Bound(found, binding));
        });
    }

    private Optional<Claim> claim(Setting setting) {
        Measure measure = setting.quantity().measure();
        if (measure == Measure.PLAIN || measure == Measure.PERCENT) {
            List<Span> names = Benchmarks.names(
                    setting.heading(), new Span(0, setting.heading().length()));
            return names.stream()
                    .findFirst()
                    .map(name -> Claim.clear(Attribute.BENCHMARK_SCORE, name.of(setting.heading())));
        }
        return ClaimReader.read(setting, List.of());
    }

    /// A bare number takes the unit that its headings give in brackets: "Memory (GB)".
    private static Quantity withUnitOf(String heading, Quantity quantity) {
        if (quantity.measure() != Measure.PLAIN) {
            return quantity;
        }
        int bracket = Math.max(heading.lastIndexOf('('), heading.lastIndexOf('（'));
        return bracket < 0
                ? quantity
                : Unit.after(heading, bracket + 1, heading.length())
                        .map(unit -> new Quantity(
                                quantity.span(),
                                quantity.values().stream()
                                        .map(value -> new BigDecimal(value)
                                                .multiply(unit.factor())
                                                .stripTrailingZeros()
                                                .toPlainString())
                                        .toList(),
                                unit.measure(),
                                unit.name(),
                                ""))
                        .orElse(quantity);
    }

    private Optional<Binding> subject(Span label, Span column, List<EntityKind> kinds) {
        for (Span heading : List.of(label, column)) {
            for (Mention mention : mentions.within(heading)) {
                if (kinds.contains(mention.entity().kind())) {
                    return Optional.of(new Binding(List.of(mention), NAMED, false));
                }
            }
        }
        return topics.of(label, kinds)
                .map(topic -> new Binding(topic.subjects(), Math.min(topic.cost(), INHERITED), false));
    }
}
