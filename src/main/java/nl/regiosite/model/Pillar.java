package nl.regiosite.model;

import java.util.Comparator;
import java.util.List;

/**
 * A pillar of the programme.
 *
 * @param number its place among the pillars; those without a number come last, by id
 * @param colour the name of a colour of the site's theme, not a colour value
 */
public record Pillar(
        PillarId id,
        int number,
        String title,
        String summary,
        String goal,
        String colour,
        List<Theme> themes,
        List<CrossOver> crossOvers,
        List<SourceId> sources,
        Prose text) {
    public static final int NO_NUMBER = Integer.MAX_VALUE;

    public static final Comparator<Pillar> ORDER =
            Comparator.comparingInt(Pillar::number).thenComparing(Pillar::id);

    public Pillar {
        themes = List.copyOf(themes);
        crossOvers = List.copyOf(crossOvers);
        sources = List.copyOf(sources);
    }
}
