package lithograph.ui.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lithograph.export.CsvLine;
import lithograph.fact.Dossier;
import lithograph.fact.Fact;
import lithograph.fact.Testimony;
import lithograph.library.FactMatter;

/// Facts as comma-separated values with a header line (RFC 4180). Pure.
final class FactCsv {
    private FactCsv() {}

    /// A line for every clear claim of the matters.
    static String of(Iterable<FactMatter> matters) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                "subject",
                "subject_id",
                "attribute",
                "value",
                "unit",
                "status",
                "quote",
                "article",
                "title",
                "source",
                "published",
                "agreement",
                "accepted"));
        for (FactMatter matter : matters) {
            for (Testimony testimony : matter.dossier().clear()) {
                lines.add(line(matter, testimony));
            }
        }
        return of(lines);
    }

    private static List<String> line(FactMatter matter, Testimony testimony) {
        Fact fact = testimony.fact();
        Dossier dossier = matter.dossier();
        return List.of(
                matter.entity().name(),
                matter.entity().id().value(),
                fact.attribute().id(),
                fact.value(),
                fact.unit(),
                FactWords.status(fact.status()),
                fact.quote(),
                testimony.claim().article().value(),
                matter.source(testimony.claim()).title(),
                matter.source(testimony.claim()).site(),
                testimony.claim().published().map(Object::toString).orElse(""),
                FactWords.verdict(testimony.concord()),
                Boolean.toString(dossier.accepted().filter(fact.value()::equals).isPresent()));
    }

    static String of(List<List<String>> lines) {
        return lines.stream().map(CsvLine::of).collect(Collectors.joining());
    }
}
