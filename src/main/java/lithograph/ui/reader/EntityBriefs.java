package lithograph.ui.reader;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lithograph.entity.Entity;
import lithograph.index.FacetScope;
import lithograph.index.Filter;
import lithograph.index.SearchRequest;
import lithograph.index.Sort;
import lithograph.library.Library;
import lithograph.ui.Background;

/// Looks up what hover cards say; only the latest one asked for is handed over.
final class EntityBriefs {
    private final Library library;
    private final Background.Lane lane;

    EntityBriefs(Library library, Background background) {
        this.library = library;
        this.lane = background.lane(Duration.ZERO);
    }

    /// @param here mentions in the article that is read
    void of(Entity entity, int here, Consumer<EntityBrief> show) {
        lane.run(() -> brief(entity, here), show, _ -> {});
    }

    private EntityBrief brief(Entity entity, int here) throws IOException {
        SearchRequest counting =
                new SearchRequest("", List.of(new Filter.OfEntity(entity.id())), Sort.RELEVANCE, 0, 0, FacetScope.NONE);
        Optional<String> maker =
                entity.maker().flatMap(id -> library.catalog().find(id)).map(Entity::name);
        return new EntityBrief(entity, maker, here, library.search(counting).total());
    }
}
