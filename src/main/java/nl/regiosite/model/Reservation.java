package nl.regiosite.model;

import java.util.Optional;

/** Money set aside for a whole project and granted in steps. It is not a grant and counts in no sum. */
public record Reservation(ProjectId project, Money amount, Optional<String> note, SourceId source) {}
