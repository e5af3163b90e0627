package nl.regiosite.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a pillar means to reach (beoogd resultaat): with a target where the documents give one, and what is reported. */
public record IntendedResult(
        String id,
        PillarId pillar,
        String title,
        Optional<BigDecimal> target,
        Optional<String> unit,
        Optional<Integer> year,
        Optional<BigDecimal> realised,
        Optional<String> state,
        List<SourceId> stateSources,
        List<SourceId> sources,
        Optional<String> place) {
    public IntendedResult {
        stateSources = List.copyOf(stateSources);
        sources = List.copyOf(sources);
    }
}
