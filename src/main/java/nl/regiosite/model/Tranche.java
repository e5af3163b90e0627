package nl.regiosite.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A round in which money was granted; numbered from 1. */
public record Tranche(
        int number, String title, Optional<PartialDate> date, String summary, List<SourceId> sources, Prose text) {
    public static final Comparator<Tranche> ORDER = Comparator.comparingInt(Tranche::number);

    public Tranche {
        sources = List.copyOf(sources);
    }
}
