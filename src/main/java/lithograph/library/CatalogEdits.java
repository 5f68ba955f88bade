package lithograph.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lithograph.entity.CatalogEdit;

/// What the user changed about the catalogue: a journal in the library's folder, laid over whatever catalogue the
/// program ships. Each call returns when the journal is on the disk, the catalogue is the changed one, and the articles
/// that the change touches are tagged anew; [Library#catchUp] goes through the others. Any thread; one change at a
/// time.
public final class CatalogEdits {
    private final Path file;
    private final CurrentCatalog catalog;
    private final Retagging retagging;
    private volatile List<MadeEdit> journal;

    /// What a change of the catalogue brought about.
    ///
    /// @param made     the edits that are new in the journal, or that left it
    /// @param articles how many were tagged anew
    public record Change(List<MadeEdit> made, int articles) {
        public Change {
            made = List.copyOf(made);
        }
    }

    private CatalogEdits(Path file, CurrentCatalog catalog, Retagging retagging, List<MadeEdit> journal) {
        this.file = file;
        this.catalog = catalog;
        this.retagging = retagging;
        this.journal = List.copyOf(journal);
    }

    /// @param journal what [#read] gave, and `catalog` is laid with
    static CatalogEdits of(LibraryLayout layout, CurrentCatalog catalog, Retagging retagging, List<MadeEdit> journal) {
        return new CatalogEdits(layout.edits(), catalog, retagging, journal);
    }

    /// The journal of a library; empty where there is none.
    ///
    /// @throws IOException where it cannot be read
    static List<MadeEdit> read(LibraryLayout layout) throws IOException {
        Path file = layout.edits();
        return Files.exists(file) ? EditJson.read(file.toString(), Files.readString(file)) : List.of();
    }

    /// The same; one that cannot be read is put aside under another name.
    ///
    /// @param notices told what the user should know
    static List<MadeEdit> readOrPutAside(LibraryLayout layout, List<String> notices) throws IOException {
        Path file = layout.edits();
        try {
            return read(layout);
        } catch (IOException e) {
            Path aside = file.resolveSibling("edits-unread-" + Instant.now().getEpochSecond() + ".json");
            Files.move(file, aside);
            notices.add("Your changes of the catalogue could not be read: " + e.getMessage() + " They are kept in "
                    + aside + "; mend that file and import it.");
            return List.of();
        }
    }

    /// All edits, in the order in which they were made. Waits for nothing.
    public List<MadeEdit> all() {
        return journal;
    }

    /// Why some of them have no effect, a sentence each: they are kept.
    public List<String> problems() {
        return catalog.problems();
    }

    public Change make(CatalogEdit edit) throws IOException {
        return make(List.of(edit));
    }

    /// Makes several edits as one change.
    public synchronized Change make(List<CatalogEdit> edits) throws IOException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        long number = journal.stream().mapToLong(MadeEdit::number).max().orElse(0);
        List<MadeEdit> added = new ArrayList<>();
        for (CatalogEdit edit : edits) {
            added.add(new MadeEdit(++number, now, edit));
        }
        List<MadeEdit> next = new ArrayList<>(journal);
        next.addAll(added);
        return replace(next, added);
    }

    /// Takes edits back, whichever were made since.
    public synchronized Change undo(List<MadeEdit> edits) throws IOException {
        Set<Long> gone = edits.stream().map(MadeEdit::number).collect(Collectors.toSet());
        List<MadeEdit> next = new ArrayList<>(journal);
        next.removeIf(made -> gone.contains(made.number()));
        return replace(next, edits);
    }

    /// Adds what somebody else's journal has and this one lacks.
    ///
    /// @throws IOException where the file is none; nothing is changed then
    public synchronized Change importFrom(Path from) throws IOException {
        Set<CatalogEdit> here = journal.stream().map(MadeEdit::edit).collect(Collectors.toSet());
        List<CatalogEdit> missing = EditJson.read(from.toString(), Files.readString(from)).stream()
                .map(MadeEdit::edit)
                .filter(edit -> !here.contains(edit))
                .toList();
        return missing.isEmpty() ? new Change(List.of(), 0) : make(missing);
    }

    /// Writes the journal to a file that [#importFrom] reads.
    public synchronized void exportTo(Path to) throws IOException {
        write(to, journal);
    }

    /// How many articles were last tagged with another catalogue than the present one.
    public long behind() throws IOException {
        return retagging.countBehind();
    }

    private Change replace(List<MadeEdit> next, List<MadeEdit> changed) throws IOException {
        List<CatalogEdit> edits = changed.stream().map(MadeEdit::edit).toList();
        Set<Long> touched = retagging.touchedBy(edits);
        Files.createDirectories(file.toAbsolutePath().getParent());
        write(file, next);
        journal = List.copyOf(next);
        catalog.lay(journal.stream().map(MadeEdit::edit).toList());
        touched.addAll(retagging.touchedBy(edits));
        retagging.run(touched);
        return new Change(changed, touched.size());
    }

    private static void write(Path to, List<MadeEdit> edits) throws IOException {
        AtomicFile.write(to, EditJson.write(edits), _ -> edits.size());
    }
}
