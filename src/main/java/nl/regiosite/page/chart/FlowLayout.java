package nl.regiosite.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.regiosite.model.Money;

/** Works out where everything in a {@link Flow} stands, in whole pixels. */
final class FlowLayout {
    /** How high the whole is. */
    private static final int WHOLE = 360;

    /** A band is so high at its project, however small the amount. */
    private static final int SEEN = 2;

    private static final int NODE = 2;
    private static final int ROW = 18;
    private static final int TWO_LINES = 42;
    private static final int GAP = 14;
    private static final int ABOVE_ROWS = 5;
    private static final int ABOVE_REST = 6;
    private static final int RIGHT = Flow.WIDTH - NODE;
    private static final int LONGEST_TITLE = 46;

    /** From the middle of a line to where its letters stand. */
    private static final int BASE = 5;

    /** A stretch of height. */
    private record Span(int top, int height) {
        int bottom() {
            return top + height;
        }

        int middle() {
            return top + height / 2;
        }

        Span around(int length) {
            return new Span(middle() - length / 2, length);
        }
    }

    /** The place of a pillar at the right: the rows of its projects, and of what is left. */
    private record Slot(
            Flow.Branch branch, Caption caption, int top, List<Span> rows, Optional<Span> rest, int bottom) {}

    private final List<Flow.Source> sources;
    private final List<Flow.Branch> branches;
    private final Money overhead;
    private final Function<Money, String> written;
    private final Money budget;
    private final Money contributed;
    private final MoneyScale scale;
    private final int wholeX;
    private final int pillarX;

    FlowLayout(List<Flow.Source> sources, List<Flow.Branch> branches, Money overhead, Function<Money, String> written) {
        this.sources = sources;
        this.branches = branches;
        this.overhead = overhead;
        this.written = written;
        budget = Money.sum(branches.stream().map(Flow.Branch::budget)).plus(overhead);
        contributed = Money.sum(sources.stream().map(Flow.Source::amount));
        scale = new MoneyScale(budget.compareTo(contributed) > 0 ? budget : contributed, WHOLE);
        wholeX = sources.isEmpty() ? 0 : 72;
        pillarX = sources.isEmpty() ? 80 : 118;
    }

    Flow flow() {
        List<Slot> slots = new ArrayList<>();
        int y = 0;
        for (Flow.Branch branch : branches) {
            Slot slot = slot(branch, y);
            slots.add(slot);
            y = slot.bottom() + GAP;
        }
        Span tail = new Span(y, Math.max(TWO_LINES, seen(overhead))).around(seen(overhead));
        int end = overhead.isZero() ? y - GAP : Math.max(y + TWO_LINES, tail.bottom());
        List<Span> nodes = nodes(slots, y);
        Span whole = new Span(Math.max(TWO_LINES, balance(slots, nodes) - WHOLE / 2), WHOLE);
        List<Span> inflows = inflows(whole.middle());

        List<Flow.Arm> arms = new ArrayList<>();
        Money before = Money.ZERO;
        for (int i = 0; i < slots.size(); i++) {
            int from = whole.top() + at(before);
            before = before.plus(slots.get(i).branch().budget());
            arms.add(arm(slots.get(i), nodes.get(i), from, whole.top() + at(before)));
        }
        int tailTop = whole.top() + at(before);
        int bottom = Math.max(
                Math.max(end, whole.bottom()),
                inflows.isEmpty() ? 0 : inflows.get(inflows.size() - 1).bottom());
        return new Flow(
                bottom + 1,
                inflowViews(inflows),
                inflowPath(inflows, whole.top()),
                inflowNodes(inflows),
                node(wholeX, whole),
                whole.top() - 28,
                written.apply(budget),
                written.apply(contributed),
                sources.isEmpty() || budget.equals(contributed),
                written.apply(Money.sum(branches.stream().map(Flow.Branch::granted))),
                written.apply(Money.sum(branches.stream().map(Flow.Branch::rest))),
                arms,
                overhead.isZero()
                        ? Optional.empty()
                        : Optional.of(new Flow.Tail(
                                new Ribbons(wholeX + NODE, pillarX)
                                        .band(
                                                tailTop,
                                                whole.top() + at(before.plus(overhead)),
                                                tail.top(),
                                                tail.bottom())
                                        .path(),
                                node(pillarX, tail),
                                written.apply(overhead),
                                tail.middle() - BASE)));
    }

    private Slot slot(Flow.Branch branch, int top) {
        Caption caption = Caption.above(branch.name(), 28, top);
        int y = caption.bottom() + (branch.over().isZero() ? 0 : Caption.LINE) + ABOVE_ROWS;
        List<Span> rows = new ArrayList<>();
        for (Flow.Leaf leaf : branch.leaves()) {
            Span row = new Span(y, Math.max(ROW, seen(leaf.amount())));
            rows.add(row);
            y = row.bottom();
        }
        Optional<Span> rest = Optional.empty();
        if (!branch.rest().isZero()) {
            rest = Optional.of(new Span(y + ABOVE_REST, Math.max(TWO_LINES, seen(branch.rest()))));
            y = rest.get().bottom();
        }
        return new Slot(branch, caption, top, rows, rest, y);
    }

    /** The nodes of the pillars: between close together and each beside its projects, so that no band bends much. */
    private List<Span> nodes(List<Slot> slots, int bottom) {
        int together =
                slots.stream().mapToInt(slot -> nodeHeight(slot.branch()) + GAP).sum();
        int close = (bottom - together) / 2;
        int free = 0;
        List<Span> nodes = new ArrayList<>();
        for (Slot slot : slots) {
            int height = nodeHeight(slot.branch());
            int beside = (slot.top() + slot.bottom() - height) / 2;
            nodes.add(new Span(Math.max(free, (close * 45 + beside * 55) / 100), height));
            close += height + GAP;
            free = nodes.get(nodes.size() - 1).bottom() + GAP;
        }
        return nodes;
    }

    /** Where the whole lies level with what it is divided into, each pillar weighing as much as it is high. */
    private static int balance(List<Slot> slots, List<Span> nodes) {
        long weight = 0;
        long moment = 0;
        for (Span node : nodes) {
            weight += node.height();
            moment += (long) node.height() * node.middle();
        }
        return slots.isEmpty() ? 0 : (int) (moment / weight);
    }

    /** The place of each contribution, with room for its text. */
    private List<Span> inflows(int middle) {
        List<Span> places = new ArrayList<>();
        int total = sources.stream().mapToInt(this::inflowHeight).sum() + GAP * (sources.size() - 1);
        int y = Math.max(0, middle - total / 2);
        for (Flow.Source source : sources) {
            Span place = new Span(y, inflowHeight(source));
            places.add(place);
            y = place.bottom() + GAP;
        }
        return places;
    }

    private int inflowHeight(Flow.Source source) {
        return Math.max(caption(source, 0).bottom(), seen(source.amount()));
    }

    private List<Flow.Inflow> inflowViews(List<Span> places) {
        List<Flow.Inflow> views = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Flow.Source source = sources.get(i);
            int top = places.get(i).around(caption(source, 0).bottom()).top();
            views.add(new Flow.Inflow(caption(source, top), written.apply(source.amount())));
        }
        return views;
    }

    private String inflowPath(List<Span> places, int wholeTop) {
        Ribbons bands = new Ribbons(NODE, wholeX);
        Money before = Money.ZERO;
        for (int i = 0; i < places.size(); i++) {
            Span node = places.get(i).around(seen(sources.get(i).amount()));
            int from = wholeTop + at(before);
            before = before.plus(sources.get(i).amount());
            bands.band(node.top(), node.bottom(), from, wholeTop + at(before));
        }
        return bands.path();
    }

    private String inflowNodes(List<Span> places) {
        Ribbons nodes = new Ribbons(NODE / 2, 0);
        for (int i = 0; i < places.size(); i++) {
            Span node = places.get(i).around(seen(sources.get(i).amount()));
            nodes.node(node.top(), node.bottom());
        }
        return nodes.path();
    }

    private static Caption caption(Flow.Source source, int top) {
        return Caption.above(source.name(), 13, top);
    }

    private static String node(int x, Span span) {
        return new Ribbons(x + NODE / 2, 0).node(span.top(), span.bottom()).path();
    }

    private Flow.Arm arm(Slot slot, Span node, int from, int to) {
        Flow.Branch branch = slot.branch();
        Ribbons bands = new Ribbons(pillarX + NODE, RIGHT);
        Ribbons lines = new Ribbons(pillarX + NODE, RIGHT);
        Ribbons ends = new Ribbons(RIGHT + NODE / 2, 0);
        List<Flow.Twig> twigs = new ArrayList<>();
        int above = slot.caption().bottom();
        Money before = Money.ZERO;
        for (int i = 0; i < branch.leaves().size(); i++) {
            Flow.Leaf leaf = branch.leaves().get(i);
            int a = node.top() + at(before);
            before = before.plus(leaf.amount());
            int b = node.top() + at(before);
            Span end = slot.rows().get(i).around(Math.max(SEEN, b - a));
            if (b - a < SEEN) {
                lines.line(a, end.middle());
            } else {
                bands.band(a, b, end.top(), end.bottom());
            }
            ends.node(end.top(), end.bottom());
            twigs.add(new Flow.Twig(leaf.number(), shortened(leaf.title()), end.middle() - above));
            above = end.middle();
        }
        Span granted = new Span(node.top(), at(before));
        Optional<Flow.Rest> rest = slot.rest().map(place -> {
            Span end = place.around(seen(branch.rest()));
            Span left = new Span(granted.bottom(), node.bottom() - granted.bottom());
            return new Flow.Rest(
                    new Ribbons(pillarX + NODE, RIGHT)
                            .band(left.top(), left.bottom(), end.top(), end.bottom())
                            .path(),
                    node(pillarX, left) + node(RIGHT, end),
                    written.apply(branch.rest()),
                    place.middle() - BASE);
        });
        return new Flow.Arm(
                branch.name(),
                branch.colour(),
                slot.caption(),
                written.apply(branch.budget()),
                to > from
                        ? new Ribbons(wholeX + NODE, pillarX)
                                .band(from, to, node.top(), node.top() + to - from)
                                .path()
                        : "",
                bands.path(),
                lines.path(),
                (granted.height() > 0 ? node(pillarX, granted) : "") + ends.path(),
                branch.over().isZero() ? "" : written.apply(branch.over()),
                slot.caption().bottom() + BASE,
                twigs,
                rest);
    }

    private int at(Money amount) {
        return (int) scale.at(amount);
    }

    private int seen(Money amount) {
        return Math.max(SEEN, at(amount));
    }

    /** As high as the budget, or as what was granted when that is more. */
    private int nodeHeight(Flow.Branch branch) {
        return seen(branch.budget().plus(branch.over()));
    }

    private static String shortened(String title) {
        if (title.length() <= LONGEST_TITLE) {
            return title;
        }
        int end = title.lastIndexOf(' ', LONGEST_TITLE - 1);
        return title.substring(0, end < LONGEST_TITLE / 2 ? LONGEST_TITLE - 1 : end) + "…";
    }
}
