package nl.regiosite.model;

import java.util.List;
import java.util.Optional;

/**
 * What the parties mean to spend (kader): per pillar and on overhead, who contributes, and in which instalments. It is
 * indicative: a guide, not a grant.
 */
public record Budget(
        List<PillarBudget> pillars,
        Money overhead,
        List<Contribution> contributions,
        List<Instalment> instalments,
        Optional<String> note,
        SourceId source,
        Optional<String> place) {
    public Budget {
        pillars = List.copyOf(pillars);
        contributions = List.copyOf(contributions);
        instalments = List.copyOf(instalments);
    }

    public record PillarBudget(PillarId pillar, Money amount) {}

    public record Contribution(String from, Money amount, Optional<String> note) {}

    /** {@code year} is free text, for a document may say "2020 or 2021"; the amount may not be known. */
    public record Instalment(String title, String year, Optional<Money> amount, Optional<String> note) {}

    public Optional<Money> of(PillarId pillar) {
        return pillars.stream()
                .filter(entry -> entry.pillar().equals(pillar))
                .map(PillarBudget::amount)
                .findFirst();
    }

    /** All pillars and the overhead together. */
    public Money total() {
        return Money.sum(pillars.stream().map(PillarBudget::amount)).plus(overhead);
    }

    public Money contributed() {
        return Money.sum(contributions.stream().map(Contribution::amount));
    }
}
