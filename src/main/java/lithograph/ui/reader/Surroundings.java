package lithograph.ui.reader;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import lithograph.article.ArticleId;
import lithograph.library.Library;
import lithograph.ui.Background;

/// What stands around the article of a pane: others on the same matter, and what it said before. Window thread only.
final class Surroundings {
    private static final int RELATED = 6;

    private final Library library;
    private final Background.Lane relating;
    private final Background.Lane dating;
    private final ReadOnlyObjectWrapper<Relatives> related = new ReadOnlyObjectWrapper<>(new Relatives.Looking());
    private final ReadOnlyObjectWrapper<Past> past = new ReadOnlyObjectWrapper<>(new Past.Looking());

    Surroundings(Library library, Background background) {
        this.library = library;
        this.relating = background.lane(Duration.ZERO);
        this.dating = background.lane(Duration.ZERO);
    }

    /// Articles on the same matter.
    ReadOnlyObjectProperty<Relatives> relatedProperty() {
        return related.getReadOnlyProperty();
    }

    /// What it said before.
    ReadOnlyObjectProperty<Past> pastProperty() {
        return past.getReadOnlyProperty();
    }

    void look(Optional<ArticleId> article) {
        related.set(new Relatives.Looking());
        past.set(new Past.Looking());
        relating.clear();
        dating.clear();
        article.ifPresent(id -> {
            relating.run(
                    () -> library.related(id, RELATED),
                    found -> related.set(new Relatives.Found(found)),
                    e -> related.set(
                            new Relatives.Failed("Related articles could not be looked up: " + e.getMessage())));
            dating.run(
                    () -> library.versions(id),
                    found -> past.set(new Past.Known(found)),
                    e -> past.set(new Past.Failed("What it said before could not be looked up: " + e.getMessage())));
        });
    }
}
