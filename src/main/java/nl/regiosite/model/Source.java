package nl.regiosite.model;

import java.util.Optional;

/** A document that facts and figures come from. Not every document tells its date. */
public record Source(
        SourceId id,
        String title,
        Optional<PartialDate> date,
        Optional<String> publisher,
        Optional<String> address,
        Optional<String> note) {}
