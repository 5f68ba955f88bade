package lithograph.ui.fact;

import java.io.IOException;
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
    private final List<String> ids = new ArrayList<>();
    private final ReadOnlyObjectWrapper<CompareContent> content =
            new ReadOnlyObjectWrapper<>(new CompareContent.Found(new CompareTable(List.of(), List.of()), List.of()));

    CompareModel(Library library, Background background) {
        this.library = library;
        this.lane = background.lane(Duration.ZERO);
    }

    ReadOnlyObjectProperty<CompareContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /// What is compared; nothing where it could not be read.
    CompareTable table() {
        return switch (content.get()) {
            case CompareContent.Found(CompareTable table, var unknown) -> table;
            case CompareContent.Failed _ -> new CompareTable(List.of(), List.of());
        };
    }

    /// @param entities ids as somebody typed them
    void set(List<String> entities) {
        ids.clear();
        ids.addAll(entities);
        read();
    }

    /// Adds it below the others; nothing changes where it is there.
    void add(Entity entity) {
        if (!ids.contains(entity.id().value())) {
            ids.add(entity.id().value());
            read();
        }
    }

    void remove(EntityId entity) {
        if (ids.remove(entity.value())) {
            read();
        }
    }

    void read() {
        List<String> asked = List.copyOf(ids);
        lane.run(
                () -> compared(asked),
                content::set,
                failure -> content.set(new CompareContent.Failed(String.valueOf(failure.getMessage()))));
    }

    private CompareContent compared(List<String> asked) throws IOException {
        List<Entity> entities = new ArrayList<>();
        List<FactMatter> matters = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String id : asked) {
            Optional<Entity> entity = Optional.empty();
            if (id.matches("(company|chip|model)/\\S+")) {
                List<FactMatter> of = library.facts().of(Optional.of(new EntityId(id)));
                matters.addAll(of);
                entity = of.stream()
                        .findFirst()
                        .map(FactMatter::entity)
                        .or(() -> library.catalog().find(new EntityId(id)));
            }
            entity.ifPresentOrElse(entities::add, () -> unknown.add(id));
        }
        return new CompareContent.Found(CompareTable.of(entities, matters), unknown);
    }
}
