package lithograph.library;

import java.util.Optional;
import java.util.function.Supplier;

/// A value that is made when it is first asked for, once, for all threads.
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> making;
    private Optional<T> made = Optional.empty();

    private Lazy(Supplier<T> making) {
        this.making = making;
    }

    static <T> Lazy<T> of(Supplier<T> making) {
        return new Lazy<>(making);
    }

    @Override
    public synchronized T get() {
        T value = made.orElseGet(making);
        made = Optional.of(value);
        return value;
    }
}
