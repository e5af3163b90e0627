package nl.regiosite.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regiosite.model.Money;
import org.junit.jupiter.api.Test;

class MoneyFlowTest {
    private static final Money NONE = Money.ZERO;

    private static final Pattern BAND = Pattern.compile(
            "[Mm](\\d+) ?(-?\\d+)c\\d+ 0 \\d+[ -]\\d+ \\d+([ -]\\d+)v(\\d+)c-\\d+ 0-\\d+[ -]\\d+-\\d+([ -]\\d+)z");

    private static String written(Money amount) {
        return "€ " + amount.euros();
    }

    private static Flow.Source source(String name, long euros) {
        return new Flow.Source(name, new Money(euros));
    }

    private static Flow.Leaf leaf(String number, long euros) {
        return new Flow.Leaf(number, "Project " + number, new Money(euros));
    }

    private static Flow.Branch branch(String name, long budget, Flow.Leaf... leaves) {
        return new Flow.Branch(name, "zand", new Money(budget), List.of(leaves));
    }

    private static Flow flow(List<Flow.Source> sources, List<Flow.Branch> branches, long overhead) {
        return Flow.of(sources, branches, new Money(overhead), MoneyFlowTest::written);
    }

    /** The bands of a path as {top left, height left, top right, height right}. */
    private static List<int[]> bands(String path) {
        List<int[]> found = new ArrayList<>();
        Matcher matcher = BAND.matcher(path);
        int y = 0;
        while (matcher.find()) {
            int start = number(matcher.group(2));
            y = matcher.group().startsWith("M") ? start : y + start;
            int right = y + number(matcher.group(3));
            int height = number(matcher.group(4));
            int bottom = right + height + number(matcher.group(5));
            found.add(new int[] {y, bottom - y, right, height});
        }
        return found;
    }

    private static int number(String text) {
        return Integer.parseInt(text.strip());
    }

    @Test
    void what_is_granted_and_what_is_left_fill_the_budget_of_a_pillar() {
        Flow flow = flow(
                List.of(source("Rijk", 500), source("Regio", 500)),
                List.of(branch("A", 600, leaf("1", 100), leaf("2", 101), leaf("3", 99)), branch("B", 400)),
                0);

        Flow.Arm arm = flow.arms().get(0);
        List<int[]> granted = bands(arm.grantedPath());
        int[] rest = bands(arm.rest().orElseThrow().path()).get(0);
        int[] in = bands(arm.inPath()).get(0);
        assertThat(granted).hasSize(3);
        int edge = in[2];
        for (int[] band : granted) {
            assertThat(band[0]).isEqualTo(edge);
            edge += band[1];
        }
        assertThat(rest[0]).isEqualTo(edge);
        assertThat(edge + rest[1]).isEqualTo(in[2] + in[3]);
        assertThat(in[1]).isEqualTo(216).isEqualTo(in[3]);
        assertThat(arm.rest().orElseThrow().amount()).isEqualTo("€ 300");
        assertThat(flow.rest()).isEqualTo("€ 700");
        assertThat(flow.granted()).isEqualTo("€ 300");
    }

    @Test
    void contributions_fill_the_whole_and_the_whole_is_divided_without_a_gap() {
        Flow flow = flow(
                List.of(source("A", 1), source("B", 1), source("C", 1)), List.of(branch("P", 1), branch("Q", 1)), 1);

        List<int[]> in = bands(flow.inflowPath());
        assertThat(in).extracting(band -> band[3]).containsExactly(120, 120, 120);
        assertThat(in.get(1)[2]).isEqualTo(in.get(0)[2] + 120);
        int top = in.get(0)[2];
        List<int[]> out = Stream.concat(
                        flow.arms().stream().map(Flow.Arm::inPath),
                        flow.overhead().stream().map(Flow.Tail::path))
                .map(path -> bands(path).get(0))
                .toList();
        assertThat(out).extracting(band -> band[0]).containsExactly(top, top + 120, top + 240);
        assertThat(flow.balanced()).isTrue();
    }

    @Test
    void contributions_that_differ_from_the_budget_are_drawn_on_the_same_scale() {
        Flow flow = flow(List.of(source("A", 100)), List.of(branch("P", 200)), 0);

        assertThat(bands(flow.inflowPath()).get(0)[3]).isEqualTo(180);
        assertThat(bands(flow.arms().get(0).inPath()).get(0)[1]).isEqualTo(360);
        assertThat(flow.balanced()).isFalse();
        assertThat(flow.contributed()).isEqualTo("€ 100");
        assertThat(flow.total()).isEqualTo("€ 200");
    }

    @Test
    void more_granted_than_the_budget_leaves_nothing_and_is_said() {
        Flow.Arm arm = flow(List.of(), List.of(branch("P", 100, leaf("1", 150))), 0)
                .arms()
                .get(0);

        assertThat(arm.rest()).isEmpty();
        assertThat(arm.over()).isEqualTo("€ 50");
        assertThat(bands(arm.inPath()).get(0)[3]).isEqualTo(360);
        assertThat(bands(arm.grantedPath()).get(0)[1]).isEqualTo(540);
    }

    @Test
    void a_small_grant_beside_a_large_one_is_a_line_that_can_be_seen() {
        Flow.Arm arm = flow(List.of(), List.of(branch("P", 9_010_000, leaf("1", 10_000), leaf("2", 9_000_000))), 0)
                .arms()
                .get(0);

        assertThat(arm.thinPath()).isNotEmpty();
        assertThat(bands(arm.grantedPath())).hasSize(1);
        assertThat(arm.nodes()).contains("v2");
        assertThat(arm.twigs()).extracting(Flow.Twig::number).containsExactly("1", "2");
    }

    @Test
    void a_pillar_without_a_budget_has_its_projects_and_nothing_that_comes_in() {
        Flow.Arm arm = flow(List.of(), List.of(branch("P", 0, leaf("1", 50)), branch("Q", 100)), 0)
                .arms()
                .get(0);

        assertThat(arm.inPath()).isEmpty();
        assertThat(arm.grantedPath()).isNotEmpty();
        assertThat(arm.over()).isEqualTo("€ 50");
    }

    @Test
    void without_contributions_the_whole_stands_at_the_edge() {
        Flow flow = flow(List.of(), List.of(branch("P", 100)), 0);

        assertThat(flow.inflows()).isEmpty();
        assertThat(flow.inflowPath()).isEmpty();
        assertThat(flow.wholeNode()).startsWith("M1 ");
        assertThat(flow.balanced()).isTrue();
    }

    @Test
    void a_long_title_is_cut_off_after_a_word() {
        Flow flow = Flow.of(
                List.of(),
                List.of(new Flow.Branch(
                        "P",
                        "zand",
                        new Money(10),
                        List.of(new Flow.Leaf(
                                "1", "Een project met een titel die langer is dan er ruimte voor is", new Money(5))))),
                NONE,
                MoneyFlowTest::written);

        assertThat(flow.arms().get(0).twigs().get(0).title()).isEqualTo("Een project met een titel die langer is dan…");
    }

    @Test
    void nothing_stands_outside_the_picture() {
        Flow flow = flow(
                Stream.iterate(1, i -> i + 1)
                        .limit(30)
                        .map(i -> source("Gemeente " + i, i))
                        .toList(),
                List.of(branch("P", 100, leaf("1", 5)), branch("Q", 7)),
                3);

        assertThat(flow.inflows()).allSatisfy(inflow -> {
            assertThat(inflow.caption().lines().get(0).y()).isPositive();
            assertThat(inflow.caption().amountY()).isLessThan(flow.height());
        });
        assertThat(flow.wholeY()).isPositive();
        assertThat(flow.overhead().orElseThrow().y()).isLessThan(flow.height());
    }
}
