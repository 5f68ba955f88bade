package lithograph.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lithograph.index.Grouping;
import lithograph.index.Hit;

/// Hits under a heading, in the order they were found.
record HitGroup(String heading, List<Hit> hits) {
    /// What `--group` takes.
    enum By {
        NONE,
        STORY,
        SOURCE,
        MONTH,
        ENTITY;

        Grouping grouping() {
            return this == STORY ? Grouping.STORY : Grouping.NONE;
        }

        /// True where the hits are printed under headings.
        boolean isHeaded() {
            return switch (this) {
                case NONE, STORY -> false;
                case SOURCE, MONTH, ENTITY -> true;
            };
        }

        /// The heading that a hit stands under: of entities the one searched for, else the one it mentions most.
        String of(Hit hit) {
            return switch (this) {
                case NONE, STORY -> "";
                case SOURCE -> hit.source().isEmpty() ? "no source" : hit.source();
                case MONTH ->
                    hit.published()
                            .map(date -> date.day().toString().substring(0, 7))
                            .orElse("undated");
                case ENTITY ->
                    hit.entities().isEmpty()
                            ? "no entity"
                            : hit.entities().getFirst().name();
            };
        }
    }

    /// The group of the best hit first.
    static List<HitGroup> of(By by, List<Hit> hits) {
        Map<String, List<Hit>> groups = new LinkedHashMap<>();
        hits.forEach(hit ->
                groups.computeIfAbsent(by.of(hit), _ -> new ArrayList<>()).add(hit));
        return groups.entrySet().stream()
                .map(group -> new HitGroup(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }
}
