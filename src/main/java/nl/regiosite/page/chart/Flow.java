package nl.regiosite.page.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.regiosite.model.Money;

/**
 * How money runs: contributions come together in one whole, which is divided into a budget for each pillar and overhead;
 * of each budget some is granted to projects. Nothing says which contribution pays for what, so all run through the whole.
 *
 * <p>Paths are in a box of {@value #WIDTH} wide, which is stretched to the width there is, and {@code height} pixels high.
 * The heights of all bands are on one scale, but none is thinner than can be seen.
 *
 * @param inflows empty when it is not known who contributes; then the whole stands at the left edge
 * @param inflowPath the bands of the contributions, and {@code inflowNodes} where they begin
 * @param wholeNode the whole, and {@code wholeY} where its two lines of text stand
 * @param total the whole budget
 * @param rest what is left of the budgets of all pillars
 */
public record Flow(
        int height,
        List<Inflow> inflows,
        String inflowPath,
        String inflowNodes,
        String wholeNode,
        int wholeY,
        String total,
        String contributed,
        boolean balanced,
        String granted,
        String rest,
        List<Arm> arms,
        Optional<Tail> overhead) {
    public static final int WIDTH = 200;

    public record Source(String name, Money amount) {}

    /** A pillar with its projects that have a grant. */
    public record Branch(String name, String colour, Money budget, List<Leaf> leaves) {
        public Branch {
            leaves = List.copyOf(leaves);
        }

        Money granted() {
            return Money.sum(leaves.stream().map(Leaf::amount));
        }

        /** What of the budget is not granted; nothing when more was granted than the budget. */
        Money rest() {
            return new Money(Math.max(0, budget.euros() - granted().euros()));
        }

        /** What is granted above the budget. */
        Money over() {
            return new Money(Math.max(0, granted().euros() - budget.euros()));
        }
    }

    public record Leaf(String number, String title, Money amount) {}

    public record Inflow(Caption caption, String amount) {}

    /**
     * A pillar: paths for what comes in, what is granted and what is left, and the texts at its right.
     *
     * @param thinPath the course of the bands that would be too thin to see, for a line of two pixels
     * @param nodes where the bands of what is granted begin and end
     * @param twigsY from where the first of {@code twigs} is measured
     * @param over what is granted above the budget; empty when nothing is
     */
    public record Arm(
            String name,
            String colour,
            Caption caption,
            String budget,
            String inPath,
            String grantedPath,
            String thinPath,
            String nodes,
            String over,
            int twigsY,
            List<Twig> twigs,
            Optional<Rest> rest) {
        public Arm {
            twigs = List.copyOf(twigs);
        }
    }

    /** A project, so much below the one before it: {@code title} is cut off when it is long, for it stands in full in the table. */
    public record Twig(String number, String title, int dy) {}

    /** What is not granted: {@code y} is where the first of its two lines stands. */
    public record Rest(String path, String nodes, String amount, int y) {}

    /** Overhead: {@code y} is where the first of its two lines stands. */
    public record Tail(String path, String node, String amount, int y) {}

    public Flow {
        inflows = List.copyOf(inflows);
        arms = List.copyOf(arms);
    }

    public static Flow of(
            List<Source> sources, List<Branch> branches, Money overhead, Function<Money, String> written) {
        return new FlowLayout(sources, branches, overhead, written).flow();
    }
}
