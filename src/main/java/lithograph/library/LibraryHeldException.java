package lithograph.library;

import java.io.IOException;

/// Another process has the library open. Its message says which; reading goes on beside it, see [Library#openToRead].
public final class LibraryHeldException extends IOException {
    private static final long serialVersionUID = 1L;

    LibraryHeldException(String message) {
        super(message);
    }
}
