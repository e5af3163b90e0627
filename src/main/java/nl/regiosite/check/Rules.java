package nl.regiosite.check;

import java.util.List;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.model.Programme;
import nl.regiosite.source.SourceMap;

/** All rules. */
public final class Rules {
    public static final List<Rule> ALL = List.of(
            // References lead somewhere.
            new PillarExists(),
            new ThemeExists(),
            new LeadPartnerExists(),
            new MunicipalityExists(),
            new OrganisationExists(),
            new ProjectExists(),
            new TrancheExists(),
            new SourceExists(),
            new TopicExists(),
            // Nothing is there twice.
            new IdOnlyOnce(),
            new NumberOnlyOnce(),
            new IdNotReserved(),
            new GrantOnlyOnce(),
            // The money.
            new GrantHasProject(),
            new ProjectHasGrant(),
            new DraftHasNoGrant(),
            new TotalsAddUp(),
            new LabelFollowsGrants());

    private Rules() {}

    /** Holds the programme against every rule. */
    public static void check(Programme programme, SourceMap places, Diagnostics problems) {
        // Side by side, for no rule needs another; what they found is told in their order.
        List<List<Diagnostic>> found = ALL.parallelStream()
                .map(rule -> rule.check(programme, places).toList())
                .toList();
        found.forEach(ofRule -> ofRule.forEach(problems::add));
    }
}
