package lithograph.ui.search;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import lithograph.article.ArticleId;
import lithograph.article.PublishedDate;
import lithograph.entity.Catalog;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import lithograph.entity.Lineage;
import lithograph.index.FacetCount;
import lithograph.index.FacetKind;
import lithograph.index.Filter;
import lithograph.ui.control.Action;

/// The filters as the user sees them: values with their counts, chosen, excluded or neither. JavaFX thread.
public final class FilterModel {
    private final SearchModel search;
    private final Supplier<Catalog> catalog;
    private final Map<String, String> names = new HashMap<>();
    private final ReadOnlyObjectWrapper<Map<FacetKind, List<Value>>> values = new ReadOnlyObjectWrapper<>(Map.of());

    private EntityActions entityActions = (_, _) -> List.of();

    /// What can be done about an entity, in an article where it was met in one.
    public interface EntityActions {
        List<Action> of(EntityId entity, Optional<ArticleId> article);
    }

    /// Whether articles with a value are asked for.
    public enum Choice {
        NEITHER,
        CHOSEN,
        EXCLUDED
    }

    /// One line of a filter.
    public record Value(FacetKind kind, String value, String label, int count, Choice choice) {}

    public FilterModel(SearchModel search, Supplier<Catalog> catalog) {
        this.search = search;
        this.catalog = catalog;
        search.facetsProperty().addListener((Observable _) -> rebuild());
        search.filters().addListener((Observable _) -> rebuild());
        rebuild();
    }

    /// The values of each kind: first what is chosen or excluded, then by count.
    public ReadOnlyObjectProperty<Map<FacetKind, List<Value>>> valuesProperty() {
        return values.getReadOnlyProperty();
    }

    /// Chips or models by maker, family and version; empty for what is no tree.
    public List<FacetNode> tree(FacetKind kind) {
        return kind == FacetKind.CHIP || kind == FacetKind.MODEL
                ? new FacetTree(this, new Lineage(catalog.get()))
                        .of(
                                kind,
                                search.facetsProperty().get().getOrDefault(kind, List.of()),
                                search.familiesProperty().get().getOrDefault(kind, List.of()))
                : List.of();
    }

    /// What the menu of an entity offers.
    public void setEntityActions(EntityActions actions) {
        entityActions = actions;
    }

    /// What can be done about the entity that the filter speaks of, the first of it by O; nothing for other filters.
    List<Action> actions(Filter filter) {
        return switch (filter) {
            case Filter.OfEntity of -> entityActions.of(of.entity(), Optional.empty());
            case Filter.OfFamily of -> entityActions.of(of.of(), Optional.empty());
            case Filter.Not not -> actions(not.excluded());
            case Filter.OfSource _, Filter.OfLanguage _, Filter.OfYear _, Filter.Published _, Filter.Tagged _ ->
                List.of();
        };
    }

    /// What can be done about an entity that a hit names.
    List<Action> actions(EntityId entity, ArticleId article) {
        return entityActions.of(entity, Optional.of(article));
    }

    /// Asks for articles that mention the entity, too.
    public void narrow(EntityId entity) {
        Filter filter = new Filter.OfEntity(entity);
        if (choice(filter) != Choice.CHOSEN) {
            toggle(filter);
        }
    }

    /// Asks for articles that the filter lets through, or no longer.
    void toggle(Filter filter) {
        change(filter, new Filter.Not(filter));
    }

    /// Asks for articles that the filter does not let through, or no longer.
    void exclude(Filter filter) {
        change(new Filter.Not(filter), filter);
    }

    Choice choice(Filter filter) {
        return search.filters().contains(filter)
                ? Choice.CHOSEN
                : search.filters().contains(new Filter.Not(filter)) ? Choice.EXCLUDED : Choice.NEITHER;
    }

    public void remove(Filter filter) {
        search.filters().remove(filter);
    }

    public void clear() {
        search.filters().clear();
    }

    /// Asks for articles published within the months, both included; for all where there are none.
    public void brush(Optional<YearMonth> first, Optional<YearMonth> last) {
        Optional<Filter.Published> dates = first.isEmpty() && last.isEmpty()
                ? Optional.empty()
                : Optional.of(new Filter.Published(
                        first.map(month -> new PublishedDate(month.atDay(1))),
                        last.map(month -> new PublishedDate(month.atEndOfMonth()))));
        List<Filter> changed = Facets.withDates(search.filters(), dates);
        if (!changed.equals(search.filters())) {
            search.filters().setAll(changed);
        }
    }

    /// The stretch of time that is asked for.
    public Optional<Filter.Published> brushed() {
        return search.filters().stream()
                .filter(Filter.Published.class::isInstance)
                .map(Filter.Published.class::cast)
                .findFirst();
    }

    /// What the user reads for a filter: "H100", "2026", "English".
    public String label(Filter filter) {
        return switch (filter) {
            case Filter.OfEntity of -> name(of.entity());
            case Filter.OfFamily of -> name(of.of()) + " (all)";
            case Filter.OfSource of -> of.source().isEmpty() ? "none" : of.source();
            case Filter.OfLanguage of -> Facets.language(of.language().code());
            case Filter.OfYear of -> Integer.toString(of.year());
            case Filter.Published of -> DateText.stretch(of);
            case Filter.Tagged of -> of.tag();
            case Filter.Not not -> label(not.excluded());
        };
    }

    private void change(Filter toggled, Filter opposite) {
        List<Filter> changed = new ArrayList<>(search.filters());
        changed.remove(opposite);
        if (!changed.remove(toggled)) {
            changed.add(toggled);
        }
        search.filters().setAll(changed);
    }

    private String name(EntityId id) {
        String known = names.get(id.value());
        return known != null
                ? known
                : catalog.get()
                        .find(id)
                        .map(Entity::name)
                        .orElse(id.value().substring(id.value().indexOf('/') + 1));
    }

    private void rebuild() {
        Map<FacetKind, List<Value>> result = new HashMap<>();
        Map<FacetKind, List<FacetCount>> counts = search.facetsProperty().get();
        for (FacetKind kind : FacetKind.values()) {
            result.put(kind, rows(kind, counts.getOrDefault(kind, List.of())));
        }
        values.set(Map.copyOf(result));
    }

    private List<Value> rows(FacetKind kind, List<FacetCount> counts) {
        List<Value> first = new ArrayList<>();
        List<Value> rest = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (FacetCount count : counts) {
            names.put(count.value(), count.label());
            Choice choice = choice(kind, count.value());
            Value row = new Value(
                    kind, count.value(), Facets.label(kind, count.value(), count.label()), count.count(), choice);
            if (choice == Choice.NEITHER || kind == FacetKind.MONTH || kind == FacetKind.YEAR) {
                rest.add(row);
            } else {
                first.add(row);
            }
            seen.add(count.value());
        }
        for (Filter filter : search.filters()) {
            String value = Facets.value(filter);
            if (Facets.kind(filter) == kind && kind != FacetKind.MONTH && !seen.contains(value)) {
                first.add(new Value(kind, value, label(filter), 0, choice(kind, value)));
            }
        }
        first.addAll(rest);
        return List.copyOf(first);
    }

    private Choice choice(FacetKind kind, String value) {
        if (kind == FacetKind.MONTH) {
            return Choice.NEITHER;
        }
        return choice(Facets.filter(kind, value));
    }
}
