package lithograph.ui.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import lithograph.fact.Attribute;
import lithograph.fact.Matter;
import lithograph.fact.Testimony;
import lithograph.library.FactMatter;

/// Entities as rows and attributes as columns; in each cell the leading value.
///
/// @param columns those of which most entities have something first, within that in the order of attributes
record CompareTable(List<Column> columns, List<Row> rows) {
    CompareTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// An attribute in one unit.
    record Column(Attribute attribute, String unit) {
        static Column of(Matter matter) {
            return new Column(matter.attribute(), matter.unit());
        }

        String title() {
            return switch (attribute) {
                case BENCHMARK_SCORE -> unit;
                case PRICE -> FactWords.attribute(attribute) + " " + unit;
                default -> FactWords.attribute(attribute);
            };
        }
    }

    record Row(Entity entity, Map<Column, FactMatter> cells) {
        Row {
            cells = Map.copyOf(cells);
        }

        Optional<FactMatter> at(Column column) {
            return Optional.ofNullable(cells.get(column));
        }

        /// The leading value with its sign; empty where nothing is claimed.
        String text(Column column) {
            return at(column)
                    .flatMap(matter -> matter.dossier()
                            .leading()
                            .map(leading ->
                                    (FactWords.value(leading.fact()) + " " + FactWords.sign(matter.dossier())).strip()))
                    .orElse("");
        }
    }

    /// Only what is clear. Pure.
    static CompareTable of(List<Entity> entities, List<FactMatter> matters) {
        Map<EntityId, Map<Column, FactMatter>> byEntity = new LinkedHashMap<>();
        Map<Column, Integer> counts = new HashMap<>();
        entities.forEach(entity -> byEntity.put(entity.id(), new HashMap<>()));
        for (FactMatter matter : matters) {
            Map<Column, FactMatter> cells = byEntity.get(matter.entity().id());
            if (cells != null && !matter.dossier().clear().isEmpty()) {
                Column column = Column.of(matter.dossier().matter());
                if (cells.putIfAbsent(column, matter) == null) {
                    counts.merge(column, 1, Integer::sum);
                }
            }
        }
        List<Column> columns = new ArrayList<>(counts.keySet());
        columns.sort(Comparator.comparing((Column column) -> counts.getOrDefault(column, 0))
                .reversed()
                .thenComparing(Column::attribute)
                .thenComparing(Column::unit));
        List<Row> rows = new ArrayList<>();
        for (Entity entity : entities) {
            rows.add(new Row(entity, byEntity.getOrDefault(entity.id(), Map.of())));
        }
        return new CompareTable(columns, rows);
    }

    /// The table as comma-separated values with a header line (RFC 4180); values in base units.
    String csv() {
        List<List<String>> lines = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("entity", "id"));
        columns.forEach(column -> header.add(
                column.unit().isEmpty()
                        ? column.attribute().id()
                        : column.attribute().id() + " (" + column.unit() + ")"));
        lines.add(header);
        for (Row row : rows) {
            List<String> line = new ArrayList<>(
                    List.of(row.entity().name(), row.entity().id().value()));
            for (Column column : columns) {
                line.add(row.at(column)
                        .flatMap(matter -> matter.dossier().leading())
                        .map(Testimony::fact)
                        .map(fact -> fact.value())
                        .orElse(""));
            }
            lines.add(line);
        }
        return FactCsv.of(lines);
    }
}
