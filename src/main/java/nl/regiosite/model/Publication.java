package nl.regiosite.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When and where a text is public: a draft never, a planned one from its day; and the addresses that it had before.
 *
 * @param from the first day that it is public
 * @param until the last day; after it, its address only says that it is past
 */
public record Publication(
        boolean draft, Optional<LocalDate> from, Optional<LocalDate> until, List<String> formerAddresses) {
    /** Public now and always, at its own address only. */
    public static final Publication PUBLIC = new Publication(false, Optional.empty(), Optional.empty(), List.of());

    public Publication {
        formerAddresses = List.copyOf(formerAddresses);
    }

    /** Whether it is public on any day. */
    public boolean isAlways() {
        return !draft && from.isEmpty() && until.isEmpty();
    }

    public boolean isPublicOn(LocalDate today) {
        return !draft && from.map(day -> !day.isAfter(today)).orElse(true) && !isPastOn(today);
    }

    /** Whether it was public and is no more: a draft never was. */
    public boolean isPastOn(LocalDate today) {
        return !draft && until.map(today::isAfter).orElse(false);
    }
}
