package lithograph.ui.search;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lithograph.index.FacetKind;
import lithograph.index.Filter;
import lithograph.ui.control.Histogram;

/// When the articles were published: a bar a month (a quarter or a year where the months are too many), of which a
/// stretch can be brushed.
final class DatesSection extends VBox {
    private static final int MOST_BARS = 60;
    private static final int FEWEST_BARS = 24;

    private final FilterModel model;
    private final Histogram histogram = new Histogram();
    private final Label from = new Label();
    private final Label to = new Label();
    private List<Period> periods = List.of();

    /// Months, both included.
    record Period(YearMonth first, YearMonth last, int count) {}

    DatesSection(FilterModel model) {
        this.model = model;
        getStyleClass().addAll("facet-section", "dates");
        Label heading = new Label(Facets.heading(FacetKind.MONTH));
        heading.getStyleClass().add("section-label");
        from.getStyleClass().add("axis");
        to.getStyleClass().add("axis");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(heading, histogram, new HBox(from, space, to));
        histogram.onBrush(stretch -> model.brush(
                stretch.map(s -> periods.get(s.first()).first()),
                stretch.map(s -> periods.get(s.last()).last())));
        model.valuesProperty().subscribe(_ -> fill());
    }

    private void fill() {
        periods = periods(model.valuesProperty().get().getOrDefault(FacetKind.MONTH, List.of()));
        setVisible(!periods.isEmpty());
        setManaged(!periods.isEmpty());
        if (periods.isEmpty()) {
            return;
        }
        from.setText(DateText.month(periods.getFirst().first()));
        to.setText(DateText.month(periods.getLast().last()));
        histogram.show(
                periods.stream()
                        .map(period -> new Histogram.Bar(label(period), period.count()))
                        .toList(),
                model.brushed().flatMap(this::stretch));
    }

    /// Every period from the first to the last month that has an article, the empty ones too; at least two years.
    static List<Period> periods(List<FilterModel.Value> months) {
        if (months.isEmpty()) {
            return List.of();
        }
        Map<YearMonth, Integer> counts = new HashMap<>();
        months.forEach(month -> counts.put(YearMonth.parse(month.value()), month.count()));
        YearMonth first = counts.keySet().stream().min(YearMonth::compareTo).orElseThrow();
        YearMonth last = counts.keySet().stream().max(YearMonth::compareTo).orElseThrow();
        if (first.isAfter(last.minusMonths(FEWEST_BARS - 1))) {
            first = last.minusMonths(FEWEST_BARS - 1);
        }
        long all = first.until(last, java.time.temporal.ChronoUnit.MONTHS) + 1;
        int step = all <= MOST_BARS ? 1 : all <= 3 * MOST_BARS ? 3 : 12;
        YearMonth start = first.minusMonths((first.getMonthValue() - 1) % step);
        List<Period> periods = new ArrayList<>();
        for (YearMonth month = start; !month.isAfter(last); month = month.plusMonths(step)) {
            int count = 0;
            for (int i = 0; i < step; i++) {
                count += counts.getOrDefault(month.plusMonths(i), 0);
            }
            periods.add(new Period(month, month.plusMonths(step - 1), count));
        }
        return List.copyOf(periods);
    }

    private Optional<Histogram.Stretch> stretch(Filter.Published dates) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < periods.size(); i++) {
            Period period = periods.get(i);
            boolean after = dates.from()
                    .map(date -> !period.last().atEndOfMonth().isBefore(date.day()))
                    .orElse(true);
            boolean before = dates.to()
                    .map(date -> !period.first().atDay(1).isAfter(date.day()))
                    .orElse(true);
            if (after && before) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first < 0 ? Optional.empty() : Optional.of(new Histogram.Stretch(first, last));
    }

    private static String label(Period period) {
        return period.first().equals(period.last())
                ? DateText.month(period.first())
                : DateText.month(period.first()) + " to " + DateText.month(period.last());
    }
}
