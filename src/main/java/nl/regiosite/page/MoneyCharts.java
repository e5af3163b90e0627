package nl.regiosite.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiosite.model.Budget;
import nl.regiosite.model.Money;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;
import nl.regiosite.model.Reservation;
import nl.regiosite.page.chart.BudgetBars;
import nl.regiosite.page.chart.Flow;
import nl.regiosite.page.chart.GrantBars;
import nl.regiosite.page.chart.StackedBars;

/** The charts of a programme's money. A programme that has nothing to draw has no chart. */
final class MoneyCharts {
    private MoneyCharts() {}

    /** What each pillar was granted in each tranche. */
    static Optional<StackedBars> tranches(Programme programme) {
        if (programme.granted().isZero() || programme.tranches().isEmpty()) {
            return Optional.empty();
        }
        List<Pillar> pillars = programme.pillars();
        return Optional.of(StackedBars.of(
                programme.tranches().stream()
                        .map(tranche -> new StackedBars.Input(
                                tranche.title(),
                                pillars.stream()
                                        .map(pillar -> programme.granted(pillar.id(), tranche.number()))
                                        .toList()))
                        .toList(),
                pillars.stream().map(Pillar::title).toList(),
                pillars.stream().map(Pillar::colour).toList(),
                DutchFormats::money));
    }

    /** Granted beside the indicative budget, for the pillars that have one. */
    static Optional<BudgetBars> budget(Programme programme, List<Pillar> pillars) {
        List<BudgetBars.Input> inputs = programme.budget().stream()
                .flatMap(budget -> pillars.stream().flatMap(pillar -> budget.of(pillar.id()).stream()
                        .map(amount -> new BudgetBars.Input(
                                pillar.title(),
                                pillar.colour(),
                                amount,
                                programme.granted(pillar.id()),
                                reserved(programme, pillar)))))
                .toList();
        return inputs.isEmpty() ? Optional.empty() : Optional.of(BudgetBars.of(inputs, DutchFormats::money));
    }

    private static List<Money> reserved(Programme programme, Pillar pillar) {
        return programme.projectsOf(pillar.id()).stream()
                .flatMap(project -> programme.reservationOf(project.id()).stream())
                .map(Reservation::amount)
                .filter(amount -> !amount.isZero())
                .toList();
    }

    /** The grants of a project over all tranches; {@code reserved} is what its reservation is called. */
    static Optional<GrantBars> grants(Programme programme, Project project, String reserved) {
        if (programme.granted(project.id()).isZero()) {
            return Optional.empty();
        }
        return Optional.of(GrantBars.of(
                programme.tranches().stream()
                        .map(tranche ->
                                new GrantBars.Input(tranche.title(), programme.granted(project.id(), tranche.number())))
                        .toList(),
                programme.reservationOf(project.id()).map(found -> new GrantBars.Input(reserved, found.amount())),
                DutchFormats::money));
    }

    /** From the contributions to the projects. */
    static Optional<Flow> flow(Programme programme) {
        return programme
                .budget()
                .filter(budget -> !budget.total().isZero())
                .map(budget -> Flow.of(
                        budget.contributions().stream()
                                .filter(line -> !line.amount().isZero())
                                .map(line -> new Flow.Source(line.from(), line.amount()))
                                .toList(),
                        programme.pillars().stream()
                                .flatMap(pillar -> branch(programme, budget, pillar))
                                .toList(),
                        budget.overhead(),
                        DutchFormats::money));
    }

    private static Stream<Flow.Branch> branch(Programme programme, Budget budget, Pillar pillar) {
        Flow.Branch branch = new Flow.Branch(
                pillar.title(),
                pillar.colour(),
                budget.of(pillar.id()).orElse(Money.ZERO),
                programme.projectsOf(pillar.id()).stream()
                        .filter(project -> !programme.granted(project.id()).isZero())
                        .map(project -> new Flow.Leaf(
                                project.number().text(), project.title(), programme.granted(project.id())))
                        .toList());
        return branch.budget().isZero() && branch.leaves().isEmpty() ? Stream.empty() : Stream.of(branch);
    }
}
