package nl.regiosite.model;

import java.util.List;
import java.util.Optional;

/**
 * The programme as a whole: what it wants, who takes part, who steers, and what happened when.
 *
 * @param labelTranches the tranches that the printed labels "new" and "continued" speak of; empty when not said
 */
public record About(
        String title,
        String summary,
        Optional<String> ambition,
        Optional<PartialDate> start,
        Optional<PartialDate> end,
        List<Integer> labelTranches,
        List<Party> parties,
        List<Member> steeringGroup,
        List<Team> teams,
        List<Milestone> milestones,
        List<SourceId> sources,
        Prose welcome) {
    public About {
        labelTranches = List.copyOf(labelTranches);
        parties = List.copyOf(parties);
        steeringGroup = List.copyOf(steeringGroup);
        teams = List.copyOf(teams);
        milestones = List.copyOf(milestones);
        sources = List.copyOf(sources);
    }

    /** A signatory; {@code side} groups them (such as state and region), {@code represented} says who signed for it. */
    public record Party(OrganisationId organisation, String side, Optional<String> represented) {}

    /** A person in a public role. */
    public record Member(String name, String position, Optional<OrganisationId> organisation, Optional<String> role) {}

    public record Team(String id, String title, String text, List<Member> members) {
        public Team {
            members = List.copyOf(members);
        }
    }

    public record Milestone(PartialDate date, String title, String text, List<SourceId> sources) {
        public Milestone {
            sources = List.copyOf(sources);
        }
    }
}
