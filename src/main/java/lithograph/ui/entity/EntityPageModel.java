package lithograph.ui.entity;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import lithograph.library.Library;
import lithograph.ui.Background;

/// The page of one entity, and the way back through those before it. JavaFX thread.
final class EntityPageModel {
    private final Library library;
    private final Background.Lane lane;
    private final Deque<EntityId> behind = new ArrayDeque<>();
    private final Deque<EntityId> ahead = new ArrayDeque<>();
    private Optional<EntityId> at = Optional.empty();
    private final ReadOnlyObjectWrapper<EntityContent> content =
            new ReadOnlyObjectWrapper<>(new EntityContent.Looking());

    EntityPageModel(Library library, Background background) {
        this.library = library;
        this.lane = background.lane(Duration.ZERO);
    }

    ReadOnlyObjectProperty<EntityContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    Optional<Entity> entity() {
        return content.get() instanceof EntityContent.Found found
                ? Optional.of(found.summary().entity())
                : Optional.empty();
    }

    /// Goes to an entity; the one before can be gone back to.
    void open(EntityId id) {
        if (!at.equals(Optional.of(id))) {
            at.ifPresent(behind::push);
            ahead.clear();
        }
        load(id);
    }

    boolean canGoBack() {
        return !behind.isEmpty();
    }

    boolean canGoForward() {
        return !ahead.isEmpty();
    }

    void back() {
        if (canGoBack()) {
            at.ifPresent(ahead::push);
            load(behind.pop());
        }
    }

    void forward() {
        if (canGoForward()) {
            at.ifPresent(behind::push);
            load(ahead.pop());
        }
    }

    void refresh() {
        at.ifPresent(this::load);
    }

    private void load(EntityId id) {
        at = Optional.of(id);
        lane.run(
                () -> library.entities().summary(id),
                found -> content.set(found.<EntityContent>map(EntityContent.Found::new)
                        .orElseGet(() -> new EntityContent.Nobody(id))),
                failure -> content.set(new EntityContent.Failed(String.valueOf(failure.getMessage()))));
    }
}
