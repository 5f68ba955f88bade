package lithograph.library;

import java.time.Instant;
import lithograph.entity.CatalogEdit;
import lithograph.entity.EditedCatalog;

/// An edit of the catalogue in the journal.
///
/// @param number tells it from the others of its library; later ones have higher numbers
public record MadeEdit(long number, Instant made, CatalogEdit edit) {
    /// What it does, as `the name “H100 SXM” for chip/h100`.
    public String words() {
        return EditedCatalog.said(edit);
    }
}
