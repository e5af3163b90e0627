package nl.regiosite.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A figure of the region, beside the whole country where the documents give that. {@code area} says which part of the
 * region the figure covers: not every figure covers all of it.
 */
public record Indicator(
        String id,
        String title,
        BigDecimal region,
        Optional<BigDecimal> country,
        String unit,
        String area,
        Optional<Integer> year,
        Optional<String> note,
        List<SourceId> sources,
        Optional<String> place) {
    public Indicator {
        sources = List.copyOf(sources);
    }
}
