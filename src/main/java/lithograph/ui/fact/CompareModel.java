package lithograph.ui.fact;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import lithograph.library.FactMatter;
import lithograph.library.Library;
import lithograph.ui.Background;

/// The entities that are compared, and what is claimed of them. JavaFX thread.
final class CompareModel {
    private final Library library;
    private final Background.Lane lane;
    private final List<EntityId> ids = new ArrayList<>();
    private final ReadOnlyObjectWrapper<CompareTable> table =
            new ReadOnlyObjectWrapper<>(new CompareTable(List.of(), List.of()));

    CompareModel(Library library, Background background) {
        this.library = library;
        this.lane = background.lane(Duration.ZERO);
    }

    ReadOnlyObjectProperty<CompareTable> tableProperty() {
        return table.getReadOnlyProperty();
    }

    void set(List<EntityId> entities) {
        ids.clear();
        ids.addAll(entities);
        read();
    }

    /// Adds it below the others; nothing changes where it is there.
    void add(Entity entity) {
        if (!ids.contains(entity.id())) {
            ids.add(entity.id());
            read();
        }
    }

    void remove(EntityId entity) {
        if (ids.remove(entity)) {
            read();
        }
    }

    private void read() {
        List<EntityId> asked = List.copyOf(ids);
        lane.run(
                () -> {
                    List<Entity> entities = new ArrayList<>();
                    List<FactMatter> matters = new ArrayList<>();
                    for (EntityId id : asked) {
                        List<FactMatter> of = library.facts().of(Optional.of(id));
                        matters.addAll(of);
                        of.stream()
                                .findFirst()
                                .map(FactMatter::entity)
                                .or(() -> library.catalog().find(id))
                                .ifPresent(entities::add);
                    }
                    return CompareTable.of(entities, matters);
                },
                table::set,
                _ -> table.set(new CompareTable(List.of(), List.of())));
    }
}
