package lithograph.ui.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lithograph.article.Language;
import lithograph.article.PublishedDate;
import lithograph.entity.EntityId;
import lithograph.entity.EntityKind;
import lithograph.index.FacetKind;
import lithograph.index.Filter;

/// From facet values to filters and back. Pure.
final class Facets {
    private Facets() {}

    static String heading(FacetKind kind) {
        return switch (kind) {
            case COMPANY -> "Company";
            case CHIP -> "Chip";
            case MODEL -> "Model";
            case SOURCE -> "Source";
            case LANGUAGE -> "Language";
            case YEAR -> "Year";
            case MONTH -> "Published";
            case TAG -> "Tag";
        };
    }

    /// The filter that a value of the kind stands for.
    static Filter filter(FacetKind kind, String value) {
        return switch (kind) {
            case COMPANY, CHIP, MODEL -> new Filter.OfEntity(new EntityId(value));
            case SOURCE -> new Filter.OfSource(value);
            case LANGUAGE -> new Filter.OfLanguage(new Language(value));
            case YEAR -> new Filter.OfYear(Integer.parseInt(value));
            case MONTH ->
                new Filter.Published(
                        Optional.of(PublishedDate.parse(value)),
                        Optional.of(new PublishedDate(
                                PublishedDate.parse(value).day().plusMonths(1).minusDays(1))));
            case TAG -> new Filter.Tagged(value);
        };
    }

    static FacetKind kind(EntityKind kind) {
        return switch (kind) {
            case COMPANY -> FacetKind.COMPANY;
            case CHIP -> FacetKind.CHIP;
            case MODEL -> FacetKind.MODEL;
        };
    }

    /// The kind that the filter belongs to.
    static FacetKind kind(Filter filter) {
        return switch (filter) {
            case Filter.OfEntity of -> kind(of.entity().kind());
            case Filter.OfFamily of -> kind(of.kind());
            case Filter.OfSource _ -> FacetKind.SOURCE;
            case Filter.OfLanguage _ -> FacetKind.LANGUAGE;
            case Filter.OfYear _ -> FacetKind.YEAR;
            case Filter.Published _ -> FacetKind.MONTH;
            case Filter.Tagged _ -> FacetKind.TAG;
            case Filter.Not not -> kind(not.excluded());
        };
    }

    /// The value of the filter, as facet counts have it.
    static String value(Filter filter) {
        return switch (filter) {
            case Filter.OfEntity of -> of.entity().value();
            case Filter.OfFamily of -> of.of().value();
            case Filter.OfSource of -> of.source();
            case Filter.OfLanguage of -> of.language().code();
            case Filter.OfYear of -> Integer.toString(of.year());
            case Filter.Published of -> days(of);
            case Filter.Tagged of -> of.tag();
            case Filter.Not not -> value(not.excluded());
        };
    }

    /// What the user reads for a value: languages by name, else what the index says.
    static String label(FacetKind kind, String value, String indexed) {
        return switch (kind) {
            case LANGUAGE -> language(value);
            case SOURCE -> value.isEmpty() ? "No source" : indexed;
            case COMPANY, CHIP, MODEL, YEAR, MONTH, TAG -> indexed;
        };
    }

    static String language(String code) {
        return code.equals("und") ? "Unknown" : Locale.of(code).getDisplayLanguage();
    }

    /// A filter for `first` to `last`, with one already there for another stretch left out.
    static List<Filter> withDates(List<Filter> filters, Optional<Filter.Published> dates) {
        List<Filter> rest = new java.util.ArrayList<>(filters.stream()
                .filter(filter -> !(filter instanceof Filter.Published))
                .toList());
        dates.ifPresent(rest::add);
        return List.copyOf(rest);
    }

    private static String days(Filter.Published of) {
        return of.from().map(Object::toString).orElse("…") + "/"
                + of.to().map(Object::toString).orElse("…");
    }
}
