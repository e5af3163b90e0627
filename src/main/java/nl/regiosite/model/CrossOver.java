package nl.regiosite.model;

import java.util.List;
import java.util.Optional;

/** A link from a pillar or project to another pillar (dwarsverband), and why. */
public record CrossOver(PillarId pillar, Optional<String> text, List<SourceId> sources) {
    public CrossOver {
        sources = List.copyOf(sources);
    }
}
