package lithograph.index;

import java.io.IOException;
import java.io.Serial;

/// The index on disk cannot be read. Nothing is lost: it is built again from the store.
public final class DamagedIndexException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    public DamagedIndexException(String message, Throwable cause) {
        super(message, cause);
    }
}
