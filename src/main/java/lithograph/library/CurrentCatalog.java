package lithograph.library;

import java.util.List;
import java.util.function.Supplier;
import lithograph.entity.Catalog;
import lithograph.entity.CatalogEdit;
import lithograph.entity.EditedCatalog;

/// The catalogue as it is at this moment: the shipped one, the library's own files, the user's edits. Any thread.
final class CurrentCatalog implements Supplier<Catalog> {
    private final Catalog base;
    private volatile State state;

    private record State(EditedCatalog edited, Lazy<Tagger> tagger) {}

    CurrentCatalog(Catalog base, List<CatalogEdit> edits) {
        this.base = base;
        this.state = laid(edits);
    }

    @Override
    public Catalog get() {
        return state.edited().catalog();
    }

    /// The finder of the present catalogue; made when it is first asked for.
    Tagger tagger() {
        return state.tagger().get();
    }

    /// Why edits have no effect, a sentence each.
    List<String> problems() {
        return state.edited().problems();
    }

    /// Lays these edits over the catalogue, instead of those before.
    void lay(List<CatalogEdit> edits) {
        state = laid(edits);
    }

    private State laid(List<CatalogEdit> edits) {
        EditedCatalog edited = EditedCatalog.of(base, edits);
        return new State(edited, Lazy.of(() -> new Tagger(edited.catalog(), edits)));
    }
}
