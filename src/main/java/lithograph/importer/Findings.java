package lithograph.importer;

import java.util.function.Consumer;

/// Where readers put what they find in a file.
record Findings(Consumer<Draft> drafts, Consumer<Failure> failures) {
    void article(Draft draft) {
        hand(drafts, draft);
    }

    void failure(String origin, String reason) {
        hand(failures, new Failure(origin, reason));
    }

    private static <T> void hand(Consumer<T> taker, T found) {
        try {
            taker.accept(found);
        } catch (Refused e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Refused(e);
        }
    }

    /// The taker failed, not the file.
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final RuntimeException by;

        private Refused(RuntimeException by) {
            super(by);
            this.by = by;
        }

        RuntimeException by() {
            return by;
        }
    }
}
