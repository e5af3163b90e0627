package nl.regiosite.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A total as a document prints it, to hold the lines against. No pillar means all pillars, no tranches all tranches.
 *
 * @param printed euros, or a number of projects
 * @param explained what the lines came to when the note was written; a note explains that figure and no other, so a
 *     later slip in the lines is found all the same
 */
public record ControlTotal(
        Measure measure,
        Optional<PillarId> pillar,
        List<Integer> tranches,
        long printed,
        OptionalLong explained,
        Optional<String> note,
        List<SourceId> sources,
        Optional<String> place) {
    /** What is counted. */
    public enum Measure {
        /** The euros granted. */
        GRANTED,
        /** The projects that got a grant, each once. */
        PROJECTS,
        /** The euros of the indicative budget. */
        BUDGET,
        /** The euros that the contributors bring in. */
        CONTRIBUTED
    }

    public ControlTotal {
        tranches = List.copyOf(tranches);
        sources = List.copyOf(sources);
    }

    public boolean counts(Grant grant, PillarId pillarOfGrant) {
        return pillar.map(pillarOfGrant::equals).orElse(true)
                && (tranches.isEmpty() || tranches.contains(grant.tranche()));
    }
}
