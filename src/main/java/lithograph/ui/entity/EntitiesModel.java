package lithograph.ui.entity;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import lithograph.article.ArticleId;
import lithograph.entity.CatalogEdit;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import lithograph.entity.EntityKind;
import lithograph.entity.Mention;
import lithograph.index.Filter;
import lithograph.library.Library;
import lithograph.ui.Background;
import lithograph.ui.Notices;
import lithograph.ui.reader.Placement;
import lithograph.ui.reader.ReadingDeskModel;
import lithograph.ui.search.FilterModel;
import lithograph.ui.search.SearchModel;

/// What of entities is shown in the stead of the desk: pages of one or two, or the inbox. JavaFX thread.
public final class EntitiesModel {
    private final Library library;
    private final Background background;
    private final Notices notices;
    private final Mending mending;
    private final CatchingUp catchingUp;
    private final InboxModel inbox;
    private final EntityPageModel left;
    private final EntityPageModel right;
    private final EntityActions actions;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private Consumer<List<Filter>> onFilter = _ -> {};
    private Consumer<EntityId> onNarrow = _ -> {};
    private Opening onOpen = (_, _) -> {};
    private Runnable changed = () -> {};
    private Consumer<Entity> onFacts = _ -> {};

    /// What stands in the place of the desk.
    public enum Shown {
        NOTHING,
        PAGE,
        TWO_PAGES,
        INBOX;

        /// How many articles would need as much room.
        public int width() {
            return switch (this) {
                case NOTHING -> 0;
                case PAGE -> 1;
                case TWO_PAGES, INBOX -> 2;
            };
        }
    }

    /// Shows an article at an offset into its text.
    interface Opening {
        void open(ArticleId article, int offset);
    }

    /// @param retagged called when articles have other mentions than before
    public EntitiesModel(Library library, Background background, Notices notices, Runnable retagged) {
        this.library = library;
        this.background = background;
        this.notices = notices;
        this.mending = new Mending(library, background, notices, this::changed);
        this.inbox = new InboxModel(library, background, mending, notices);
        this.left = new EntityPageModel(library, background);
        this.right = new EntityPageModel(library, background);
        this.actions = new EntityActions(this, mending);
        this.catchingUp = new CatchingUp(library, background, () -> {
            retagged.run();
            reload();
        });
        this.changed = retagged;
    }

    /// Lets menus elsewhere offer what can be done about entities.
    public void connect(SearchModel search, FilterModel filters, ReadingDeskModel desk) {
        filters.setEntityActions((id, article) -> find(id).map(
                        entity -> actions.of(new EntityTarget(entity, entity.name(), article, Optional.empty())))
                .orElse(List.of()));
        onNarrow = filters::narrow;
        desk.outward()
                .setEntityActions(
                        (article, mention) -> actions.of(target(article, mention)),
                        words -> List.of(actions.aliasOf(words)));
        onFilter = search.filters()::setAll;
        onOpen = (article, offset) -> desk.open(article, Placement.HERE, OptionalInt.of(offset));
    }

    /// @param show shows all that is claimed of an entity
    public void setOnFacts(Consumer<Entity> show) {
        onFacts = show;
    }

    void openFacts(Entity entity) {
        onFacts.accept(entity);
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// How far the articles have been tagged anew, a few words; empty where all are up to date.
    public ReadOnlyObjectProperty<String> progressProperty() {
        return catchingUp.wordsProperty();
    }

    public EntityActions actions() {
        return actions;
    }

    InboxModel inbox() {
        return inbox;
    }

    EntityPageModel left() {
        return left;
    }

    EntityPageModel right() {
        return right;
    }

    /// The entity whose page is shown, on the left where there are two.
    public Optional<Entity> current() {
        return shown.get() == Shown.PAGE || shown.get() == Shown.TWO_PAGES ? left.entity() : Optional.empty();
    }

    /// Shows the page of an entity.
    public void open(EntityId id) {
        left.open(id);
        shown.set(Shown.PAGE);
    }

    /// Shows it to the right of the one that is shown.
    public void openBeside(EntityId id) {
        if (current().isEmpty()) {
            open(id);
        } else {
            right.open(id);
            shown.set(Shown.TWO_PAGES);
        }
    }

    /// Shows `inbox`, or the pages of one or two entities by their ids, parted by a comma; what is neither is passed
    /// over.
    public void show(String what) {
        if (what.equals("inbox")) {
            openInbox();
        } else if (what.matches("(company|chip|model)/\\S+")) {
            String[] ids = what.split(",", 2);
            open(new EntityId(ids[0]));
            if (ids.length > 1 && ids[1].matches("(company|chip|model)/\\S+")) {
                right.open(new EntityId(ids[1]));
                shown.set(Shown.TWO_PAGES);
            }
        }
    }

    public void openInbox() {
        inbox.refresh();
        shown.set(Shown.INBOX);
    }

    /// Back to the articles.
    public void close() {
        shown.set(Shown.NOTHING);
    }

    /// Asks for the articles that mention the entity, within some months where these are given.
    void filter(EntityId entity, Optional<YearMonth> first, Optional<YearMonth> last) {
        Filter of = new Filter.OfEntity(entity);
        if (first.isEmpty() && last.isEmpty()) {
            onFilter.accept(List.of(of));
        } else {
            onFilter.accept(List.of(
                    of,
                    new Filter.Published(
                            first.map(month -> new lithograph.article.PublishedDate(month.atDay(1))),
                            last.map(month -> new lithograph.article.PublishedDate(month.atEndOfMonth())))));
        }
    }

    /// Narrows what is searched for to articles that mention it, too.
    void narrow(EntityId entity) {
        onNarrow.accept(entity);
    }

    void openArticle(ArticleId article, int offset) {
        onOpen.open(article, offset);
    }

    /// Entities of the catalogue that go by what is typed; at most twenty.
    public List<Entity> matching(String typed) {
        return library.entities().matching(typed, 20);
    }

    /// Opens the entity that a completion stands for.
    public void openNamed(String name, EntityKind kind) {
        background.run(
                () -> library.entitiesNamed(name, kind),
                found -> found.stream()
                        .findFirst()
                        .ifPresentOrElse(
                                entity -> open(entity.id()),
                                () -> notices.say("Nothing in the library is called “" + name + "”.")),
                notices::failed);
    }

    /// Tags anew, in the background, what was tagged with another catalogue.
    public void catchUp() {
        catchingUp.start();
    }

    private EntityTarget target(ArticleId article, Mention mention) {
        return new EntityTarget(
                mention.entity(),
                mention.surface(),
                Optional.of(article),
                Optional.of(new CatalogEdit.Place(mention.span(), mention.surface())));
    }

    private Optional<Entity> find(EntityId id) {
        Optional<Entity> known = library.catalog().find(id);
        if (known.isPresent()) {
            return known;
        }
        String name = id.value().substring(id.value().indexOf('/') + 1);
        return Optional.of(new Entity(id, name, List.of(), Optional.empty(), Optional.empty(), "", false));
    }

    private void changed() {
        changed.run();
        reload();
        catchUp();
    }

    /// Reads anew what is shown.
    public void reload() {
        switch (shown.get()) {
            case NOTHING -> {}
            case PAGE -> left.refresh();
            case TWO_PAGES -> {
                left.refresh();
                right.refresh();
            }
            case INBOX -> inbox.refresh();
        }
    }
}
