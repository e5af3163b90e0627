package nl.regiosite.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When and where a text is public: a draft never, a planned one from its day; and the addresses that it had before. */
public record Publication(boolean draft, Optional<LocalDate> from, List<String> formerAddresses) {
    /** Public now and always, at its own address only. */
    public static final Publication PUBLIC = new Publication(false, Optional.empty(), List.of());

    public Publication {
        formerAddresses = List.copyOf(formerAddresses);
    }

    public boolean isPublicOn(LocalDate today) {
        return !draft && from.map(day -> !day.isAfter(today)).orElse(true);
    }
}
