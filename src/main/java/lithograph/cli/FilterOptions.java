package lithograph.cli;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lithograph.article.Language;
import lithograph.article.PublishedDate;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import lithograph.entity.EntityKind;
import lithograph.index.FacetScope;
import lithograph.index.Filter;
import lithograph.index.SearchRequest;
import lithograph.index.Sort;
import lithograph.library.Library;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The filters of `search` and `export`. A value that begins with `-` excludes.
final class FilterOptions {
    @Option(
            names = "--company",
            paramLabel = "NAME",
            description = "A company, by any of its names or its id; repeatable.")
    private List<String> companies = List.of();

    @Option(names = "--chip", paramLabel = "NAME", description = "A chip, likewise.")
    private List<String> chips = List.of();

    @Option(names = "--model", paramLabel = "NAME", description = "A model, likewise.")
    private List<String> models = List.of();

    @Option(names = "--source", paramLabel = "NAME", description = "A publication; repeatable.")
    private List<String> sources = List.of();

    @Option(names = "--language", paramLabel = "CODE", description = "en, zh, ...; repeatable.")
    private List<String> languages = List.of();

    @Option(names = "--tag", paramLabel = "TAG", description = "A tag of yours; repeatable.")
    private List<String> tags = List.of();

    @Option(names = "--from", paramLabel = "DATE", description = "Published on this day, month or year, or later.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Published on this day, month or year, or earlier.")
    private @Nullable String to;

    /// Whether none was given.
    boolean isEmpty() {
        return Stream.of(companies, chips, models, sources, languages, tags).allMatch(List::isEmpty)
                && from == null
                && to == null;
    }

    /// @throws UsageException naming the option whose value cannot be used
    List<Filter> filters(Library library) throws IOException {
        List<Filter> filters = new ArrayList<>();
        entities(library, EntityKind.COMPANY, companies, filters);
        entities(library, EntityKind.CHIP, chips, filters);
        entities(library, EntityKind.MODEL, models, filters);
        for (String source : sources) {
            filters.add(source(library, source));
        }
        languages.forEach(code -> filters.add(signed(code, value -> new Filter.OfLanguage(language(value)))));
        tags.forEach(tag -> filters.add(signed(tag, Filter.Tagged::new)));
        if (from != null || to != null) {
            filters.add(new Filter.Published(
                    from == null ? Optional.empty() : Optional.of(date("--from", from)),
                    to == null ? Optional.empty() : Optional.of(lastDay("--to", to))));
        }
        return filters;
    }

    /// A publication that no article is from is a slip of the pen, not a question.
    private static Filter source(Library library, String name) throws IOException {
        Filter filter = signed(name, Filter.OfSource::new);
        Filter wanted = filter instanceof Filter.Not(Filter excluded) ? excluded : filter;
        if (library.search(new SearchRequest("", List.of(wanted), Sort.RELEVANCE, 0, 0, FacetScope.NONE))
                        .total()
                == 0) {
            throw new UsageException("--source " + name + ": no article is from a publication of that name.");
        }
        return filter;
    }

    private static Language language(String name) {
        Language language = Language.of(name);
        if (!language.equals(Language.UNKNOWN) || name.equals(Language.UNKNOWN.code())) {
            return language;
        }
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code ->
                        Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name.strip()))
                .map(Language::new)
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "--language " + name + ": not a language; write its code (en, zh) or its English name."));
    }

    private interface ToFilter {
        Filter of(String value);
    }

    private static Filter signed(String value, ToFilter filter) {
        return value.length() > 1 && value.startsWith("-")
                ? new Filter.Not(filter.of(value.substring(1)))
                : filter.of(value);
    }

    private static void entities(Library library, EntityKind kind, List<String> names, List<Filter> filters)
            throws IOException {
        for (String name : names) {
            boolean excluded = name.length() > 1 && name.startsWith("-");
            List<Entity> found = library.entitiesNamed(excluded ? name.substring(1) : name, kind);
            if (found.isEmpty()) {
                throw new UsageException(
                        "--" + kind.id() + " " + name + ": no " + kind.id() + " of that name is known.");
            }
            for (Entity entity : found) {
                EntityId id = entity.id();
                filters.add(excluded ? new Filter.Not(new Filter.OfEntity(id)) : new Filter.OfEntity(id));
            }
        }
    }

    private static PublishedDate date(String option, String value) {
        try {
            return PublishedDate.parse(value);
        } catch (DateTimeException _) {
            throw new UsageException(option + " " + value + ": not a date; write it as 2026-07-01, 2026-07 or 2026.");
        }
    }

    private static PublishedDate lastDay(String option, String value) {
        PublishedDate first = date(option, value);
        return switch (value.length()) {
            case 4 -> new PublishedDate(first.day().plusYears(1).minusDays(1));
            case 7 -> new PublishedDate(first.day().plusMonths(1).minusDays(1));
            default -> first;
        };
    }
}
