package nl.regiosite.model;

import java.util.List;
import java.util.Optional;

/** Where a project stood at a date, as far as the date is known. */
public record ProgressNote(Optional<PartialDate> date, String text, List<SourceId> sources) {
    public ProgressNote {
        sources = List.copyOf(sources);
    }
}
