package nl.regiosite.source;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for, and once, by whichever thread asks first. When making it fails, the
 * next one who asks tries again.
 */
public final class Lazy<T> implements Supplier<T> {
    private @Nullable Supplier<? extends T> make;
    private @Nullable T made;

    private Lazy(Supplier<? extends T> make) {
        this.make = make;
    }

    public static <T> Lazy<T> of(Supplier<? extends T> make) {
        return new Lazy<>(make);
    }

    @Override
    public synchronized T get() {
        T value = made;
        if (value == null) {
            value = Objects.requireNonNull(make, "made").get();
            made = value;
            // It may hold much that only the making needed.
            make = null;
        }
        return value;
    }

    public synchronized boolean isMade() {
        return made != null;
    }
}
