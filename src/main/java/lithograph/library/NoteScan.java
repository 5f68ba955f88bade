package lithograph.library;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import lithograph.article.FiledArticle;
import lithograph.notes.Highlight;
import lithograph.notes.JottingLine;
import lithograph.notes.JottingSubject;
import lithograph.notes.Note;
import lithograph.notes.NoteTarget;
import lithograph.store.Tables;

/// One look through everything that the user wrote. Articles' own text is never read.
final class NoteScan {
    private final Tables tables;
    private final NoteFilter filter;
    private final List<String> wanted;
    private final List<NoteRow> rows = new ArrayList<>();
    private final Map<String, Integer> tags = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, Integer> sources = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<Integer, Integer> years = new TreeMap<>(java.util.Comparator.reverseOrder());
    private final Map<String, String> entities = new LinkedHashMap<>();
    private int articles;

    private NoteScan(Tables tables, NoteFilter filter) {
        this.tables = tables;
        this.filter = filter;
        this.wanted = filter.words().isBlank()
                ? List.of()
                : List.of(filter.words().strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
    }

    /// @param own the notes that hang on no article and have the filter's words
    static NoteRows of(Tables tables, NoteFilter filter, List<JottingLine> own) throws IOException {
        NoteScan scan = new NoteScan(tables, filter);
        for (JottingLine line : own) {
            scan.own(line);
        }
        scan.entities.putAll(tables.notes().entities());
        Optional<Set<Long>> mentioning = filter.entity().isPresent()
                ? Optional.of(tables.notes().mentioning(filter.entity().get()))
                : Optional.empty();
        for (long key : tables.notes().annotated()) {
            scan.article(key, mentioning.isEmpty() || mentioning.get().contains(key));
        }
        return new NoteRows(scan.rows, scan.articles, scan.tags, scan.sources, scan.years, scan.entities);
    }

    private void own(JottingLine line) throws IOException {
        // Marks have colours and articles have publications; a note of its own has neither.
        boolean fits =
                filter.color().isEmpty() && filter.source().isEmpty() && filter.kind() != NoteFilter.Kind.HIGHLIGHTS;
        int year = line.changed().atZone(ZoneId.systemDefault()).getYear();
        List<String> itsTags = line.tags();
        itsTags.forEach(tag -> tags.merge(tag, 1, Integer::sum));
        years.merge(year, 1, Integer::sum);
        if (line.subject() instanceof JottingSubject.OfEntity of) {
            entities.put(of.entity(), of.name());
        }
        if (fits && fits(filter.tag(), itsTags) && fits(filter.year(), List.of(year)) && isAbout(line)) {
            rows.add(new NoteRow.Own(line));
        }
    }

    private boolean isAbout(JottingLine line) throws IOException {
        if (filter.entity().isEmpty()) {
            return true;
        }
        String entity = filter.entity().get();
        return (line.subject() instanceof JottingSubject.OfEntity of
                        && of.entity().equals(entity))
                || tables.noteLinks()
                        .to(new NoteTarget.ToEntity(entity).key())
                        .contains(new NoteTarget.ToNote(line.id()).key());
    }

    private void article(long key, boolean mentions) throws IOException {
        Optional<FiledArticle> heading = tables.articles().heading(key);
        if (heading.isEmpty()) {
            return;
        }
        FiledArticle filed = heading.get();
        String note = tables.notes().of(key).map(Note::text).orElse("");
        List<Highlight> marks = tables.highlights().of(key);
        List<String> itsTags = tables.tags().of(key);
        String source = filed.article().source();
        List<Integer> year = filed.article().published().stream()
                .map(date -> date.day().getYear())
                .toList();
        itsTags.forEach(tag -> tags.merge(tag, 1, Integer::sum));
        marks.forEach(mark -> mark.tags().forEach(tag -> tags.merge(tag, 1, Integer::sum)));
        year.forEach(each -> years.merge(each, 1, Integer::sum));
        if (!source.isEmpty()) {
            sources.merge(source, 1, Integer::sum);
        }
        if (!mentions
                || !fits(filter.source(), List.of(source))
                || !fits(filter.year(), year)
                || !has(filed, note, marks, itsTags)) {
            return;
        }
        boolean tagged =
                filter.tag().isPresent() && itsTags.contains(filter.tag().get());
        List<Highlight> shown = filter.kind() == NoteFilter.Kind.NOTES
                ? List.of()
                : marks.stream()
                        .filter(mark -> fits(filter.color(), List.of(mark.color())))
                        .filter(mark -> tagged || fits(filter.tag(), mark.tags()))
                        .toList();
        boolean whole = filter.kind() != NoteFilter.Kind.HIGHLIGHTS
                && filter.color().isEmpty()
                && fits(filter.tag(), itsTags)
                && (filter.kind() == NoteFilter.Kind.ANY || !note.isBlank());
        if (whole || !shown.isEmpty()) {
            articles++;
            rows.add(new NoteRow.OnArticle(filed, whole ? JottingLine.opening(note) : "", itsTags, marks.size()));
            shown.forEach(mark -> rows.add(new NoteRow.Mark(mark)));
        }
    }

    private boolean has(FiledArticle filed, String note, List<Highlight> marks, List<String> itsTags) {
        if (wanted.isEmpty()) {
            return true;
        }
        StringBuilder text =
                new StringBuilder(filed.article().title()).append('\n').append(note);
        for (Highlight mark : marks) {
            text.append('\n').append(mark.anchor().exact()).append('\n').append(mark.comment());
            mark.tags().forEach(tag -> text.append('\n').append(tag));
        }
        itsTags.forEach(tag -> text.append('\n').append(tag));
        String lower = text.toString().toLowerCase(Locale.ROOT);
        return wanted.stream().allMatch(lower::contains);
    }

    private static <T> boolean fits(Optional<T> asked, List<T> has) {
        return asked.isEmpty() || has.contains(asked.get());
    }
}
