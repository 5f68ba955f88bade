package lithograph.ui;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import lithograph.article.ArticleId;
import lithograph.index.Grouping;
import lithograph.index.Hit;
import lithograph.index.Sort;
import lithograph.library.Library;
import lithograph.library.NoteTemplates;
import lithograph.ui.entity.EntitiesModel;
import lithograph.ui.export.ExportModel;
import lithograph.ui.export.VaultModel;
import lithograph.ui.fact.FactsModel;
import lithograph.ui.importer.HistoryModel;
import lithograph.ui.importer.ImportModel;
import lithograph.ui.importer.MeaningModel;
import lithograph.ui.importer.WatchModel;
import lithograph.ui.notes.NotesModel;
import lithograph.ui.reader.Looks;
import lithograph.ui.reader.NamedDesks;
import lithograph.ui.reader.Placement;
import lithograph.ui.reader.ReadingDeskModel;
import lithograph.ui.saved.SavedModel;
import lithograph.ui.search.Completion;
import lithograph.ui.search.FilterModel;
import lithograph.ui.search.SearchModel;

/// All that one window on one library holds. JavaFX thread.
public final class WindowModel {
    static final int USUAL_TEXT = 13;
    static final int SMALLEST_TEXT = 10;
    static final int LARGEST_TEXT = 20;

    private final Library library;
    private final Background background;
    private final Remembered remembered;
    private final SearchModel search;
    private final FilterModel filters;
    private final ImportModel imports;
    private final WatchModel watching;
    private final MeaningModel meaning;
    private final ReadingDeskModel desk;
    private final NotesModel notes;
    private final ExportModel exports;
    private final VaultModel vault;
    private final Completion completion;
    private final SavedModel saved;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final IntegerProperty textSize = new SimpleIntegerProperty(USUAL_TEXT);
    private final FiltersPlace filtersPlace;
    private final BooleanProperty resultsShown = new SimpleBooleanProperty(true);
    private final BooleanProperty notesShown = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper prompt = new ReadOnlyStringWrapper("Search");
    private final Notices notices = new Notices();
    private final SelectedHits selectedHits;
    private final EntitiesModel entities;
    private final FactsModel facts;
    private final ReadingList readingList;
    private final NamedDesks desks;

    WindowModel(Library library, Background background, Remembered remembered) {
        this.library = library;
        this.background = background;
        this.remembered = remembered;
        this.search = new SearchModel(library, background);
        search.setOnTrouble(notices::failed);
        this.filters = new FilterModel(search, library::catalog);
        this.imports = new ImportModel(library, background, this::changed);
        this.watching = new WatchModel(library, background, this::changed, notices);
        this.meaning = new MeaningModel(library, background, imports, search::refresh, notices);
        this.desk = new ReadingDeskModel(library, background);
        imports.history().setUndoing(new HistoryModel.Undoing(this::save, desk::forget, desk::reload));
        this.notes = new NotesModel(library, background);
        this.exports = new ExportModel(
                library,
                background,
                search::shown,
                () -> search.selected().stream().map(Hit::id).toList(),
                notices::say);
        this.vault = new VaultModel(library, background, notices::say);
        Tagging tagging = new Tagging(library.notebook(), background, notices, this::retag);
        this.selectedHits = new SelectedHits(search, new Removals(library, background), tagging, notices, this::gone);
        this.readingList = new ReadingList(search, tagging);
        this.completion = new Completion(library, background);
        this.saved = new SavedModel(library, background, search, filters::label, notices);
        this.entities = new EntitiesModel(library, background, notices, this::retagged);
        this.desks = new NamedDesks(library.settings(), background, desk, notices::done, notices::failed);
        if (remembered.isKept()) {
            desk.outward().setOnRead(id -> search.reads().read(id, notices::failed));
        }
        entities.connect(search, filters, desk);
        this.facts = new FactsModel(library, background, notices);
        facts.connect(desk, entities);
        desk.queryProperty().bind(search.queryProperty());
        theme.set(parse(Theme.class, remembered.get("window.theme", "SYSTEM"), Theme.SYSTEM));
        textSize.set((int) Math.clamp(
                remembered.numbers("window.text", List.of((double) USUAL_TEXT)).getFirst(),
                SMALLEST_TEXT,
                LARGEST_TEXT));
        filtersPlace =
                new FiltersPlace(!remembered.get("window.filters", "true").equals("false"));
        search.sortProperty().set(parse(Sort.class, remembered.get("search.sort", "RELEVANCE"), Sort.RELEVANCE));
        remembered.follow("window.theme", theme);
        remembered.follow("window.text", textSize);
        remembered.follow("window.filters", filtersPlace.wantedProperty());
        desk.switches().together().set(!remembered.get("desk.together", "true").equals("false"));
        desk.switches().passages().set(remembered.get("desk.passages", "false").equals("true"));
        desk.looksProperty().set(Looks.parse(remembered.get("desk.looks", "")));
        desk.zoom((int) (remembered
                        .numbers("desk.text", List.of((double) ReadingDeskModel.USUAL_TEXT))
                        .getFirst()
                - ReadingDeskModel.USUAL_TEXT));
        remembered.follow("desk.looks", desk.looksProperty());
        remembered.follow("desk.text", desk.textSizeProperty());
        remembered.follow("desk.together", desk.switches().together());
        remembered.follow("desk.passages", desk.switches().passages());
        remembered.follow("search.query", search.queryProperty());
        search.groupingProperty()
                .set(parse(Grouping.class, remembered.get("search.grouping", "STORY"), Grouping.STORY));
        remembered.follow("search.grouping", search.groupingProperty());
        remembered.follow("search.sort", search.sortProperty());
        notes.setOnOpen((id, offset) -> desk.open(id, Placement.HERE, offset));
        notesShown.subscribe(shown -> {
            if (shown) {
                notes.refresh();
            }
        });
        desk.outward().setOnSearch(search.queryProperty()::set);
        desk.problemProperty().subscribe(problem -> problem.ifPresent(notices::say));
        imports.problemProperty().subscribe(problem -> problem.ifPresent(notices::say));
        library.notices().forEach(notices::say);
        changed();
        entities.catchUp();
    }

    public SearchModel search() {
        return search;
    }

    public FilterModel filters() {
        return filters;
    }

    public ImportModel imports() {
        return imports;
    }

    public WatchModel watching() {
        return watching;
    }

    public MeaningModel meaning() {
        return meaning;
    }

    public ReadingDeskModel desk() {
        return desk;
    }

    public NotesModel notes() {
        return notes;
    }

    public ExportModel exports() {
        return exports;
    }

    NamedDesks desks() {
        return desks;
    }

    ReadingList readingList() {
        return readingList;
    }

    VaultModel vault() {
        return vault;
    }

    public EntitiesModel entities() {
        return entities;
    }

    public FactsModel facts() {
        return facts;
    }

    public SavedModel saved() {
        return saved;
    }

    Completion completion() {
        return completion;
    }

    Remembered remembered() {
        return remembered;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// The size of the interface's text, in pixels.
    public IntegerProperty textSizeProperty() {
        return textSize;
    }

    FiltersPlace filtersPlace() {
        return filtersPlace;
    }

    public BooleanProperty resultsShownProperty() {
        return resultsShown;
    }

    /// Whether all notes stand in the place of filters and results.
    public BooleanProperty notesShownProperty() {
        return notesShown;
    }

    /// "Search 20,431 articles".
    public ReadOnlyStringProperty promptProperty() {
        return prompt.getReadOnlyProperty();
    }

    /// What the user is told, and undo.
    public Notices notices() {
        return notices;
    }

    public String libraryName() {
        Path name = library.folder().getFileName();
        return name == null ? library.folder().toString() : name.toString();
    }

    public Path folder() {
        return library.folder();
    }

    /// Opens something that the search found.
    void openHit(ArticleId id, Placement place) {
        completion.used(search.queryProperty().get());
        desk.open(id, place);
    }

    /// Makes the interface's text larger or smaller by some pixels; 0 for the usual size.
    public void zoom(int by) {
        textSize.set(by == 0 ? USUAL_TEXT : Math.clamp(textSize.get() + (long) by, SMALLEST_TEXT, LARGEST_TEXT));
    }

    /// What is done with many hits at once.
    SelectedHits selectedHits() {
        return selectedHits;
    }

    /// Imports the sample where the library holds no article.
    void beginWith(Path sample) {
        background.run(
                library::statistics,
                counts -> {
                    if (counts.articles() == 0) {
                        new FirstRun(library, background, this).begin(sample);
                    }
                },
                notices::failed);
    }

    /// The files that the article came from, the newest first, to `show`.
    public void origins(ArticleId id, Consumer<List<String>> show) {
        background.run(
                () -> library.article(id),
                found -> show.accept(
                        found.map(article -> article.filed().origins()).orElse(new ArrayList<>())),
                notices::failed);
    }

    /// Writes a text to a file, and says so.
    void write(Path file, String text) {
        background.run(
                () -> java.nio.file.Files.writeString(file, text),
                written -> notices.say("Saved as " + written + "."),
                failure -> notices.say("Nothing could be written to " + file + ": " + failure.getMessage()));
    }

    /// Shows what the view of notes knows, see [NotesModel#show], or what the entities' view does.
    void show(String view) {
        if (notes.show(view)) {
            notesShown.set(true);
        } else {
            entities.show(view);
            facts.request(view);
        }
    }

    /// What new notes may begin with, to `show`.
    void templates(Consumer<List<NoteTemplates.Template>> show) {
        background.run(() -> NoteTemplates.all(library), show, notices::failed);
    }

    /// Saves what the user wrote; `done` is told why something could not be, a sentence each.
    void save(Consumer<List<String>> done) {
        notes.save(lost -> desk.save(unsaved ->
                done.accept(Stream.concat(lost.stream(), unsaved.stream()).toList())));
    }

    /// Shows the tags of articles as they now are.
    void retag(List<ArticleId> ids) {
        changed();
        desk.reload(ids);
    }

    private void gone(List<ArticleId> ids) {
        desk.forget(ids);
        changed();
    }

    private void retagged() {
        search.follow();
        desk.reload();
    }

    private void changed() {
        search.refresh();
        saved.refresh();
        background.run(
                library::statistics,
                counts -> prompt.set(
                        counts.articles() == 0
                                ? "Search"
                                : "Search " + NumberFormat.getIntegerInstance().format(counts.articles())
                                        + (counts.articles() == 1 ? " article" : " articles")),
                notices::failed);
    }

    private static <E extends Enum<E>> E parse(Class<E> type, String name, E otherwise) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }
}
