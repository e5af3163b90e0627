package nl.regiosite.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiosite.model.Indicator;
import nl.regiosite.model.IntendedResult;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Programme;
import nl.regiosite.page.chart.Progress;
import nl.regiosite.page.chart.Scale;

/** {@code /resultaten/}: what each pillar means to reach, and figures of the region beside the country. */
final class ResultsPage implements PageKind {
    static final Route ROUTE = Route.to("resultaten");

    /**
     * What a pillar means to reach.
     *
     * @param awaited whether there is a target to fill up, of which nothing in figures is reported yet
     */
    record ResultView(
            String id,
            String title,
            String target,
            String year,
            String realised,
            Optional<Progress> progress,
            boolean awaited,
            String state,
            List<Link> stateSources,
            List<Link> sources,
            String place) {}

    /**
     * The results of a pillar.
     *
     * @param measured how many have a target in figures, and {@code reported} of how many it is reported what is reached
     */
    record Group(
            String id,
            Link pillar,
            String colour,
            String goal,
            List<ResultView> results,
            long measured,
            long reported) {}

    record IndicatorView(
            String id,
            String title,
            String region,
            String country,
            String unit,
            String area,
            String year,
            String note,
            List<Link> sources,
            String place,
            Optional<Scale> bars) {}

    /** The indicators with one unit. */
    record UnitGroup(String unit, List<IndicatorView> indicators) {}

    /** @param area what all figures of the region cover; empty when they differ in that */
    record View(
            String introduction,
            List<Group> groups,
            List<IndicatorView> indicators,
            List<UnitGroup> byUnit,
            String area) {}

    @Override
    public Set<String> introductions() {
        return Set.of("resultaten");
    }

    @Override
    public Stream<Page> pages(Programme programme) {
        return Stream.of(Page.worded(ROUTE, "resultaten", "pagina.resultaten", ResultsPage::view)
                .foundBy(() -> FindingWords.words(Stream.of(
                        // As one text each: many short ones would make this the best page for every word in them.
                        programme.results().stream().map(IntendedResult::title).collect(Collectors.joining("; ")),
                        programme.indicators().stream().map(Indicator::title).collect(Collectors.joining("; ")))))
                .dated(() -> Stream.concat(
                        programme.results().stream()
                                .flatMap(result -> Stream.concat(
                                        KnownDates.sources(result.sources(), programme),
                                        KnownDates.sources(result.stateSources(), programme))),
                        programme.indicators().stream()
                                .flatMap(indicator -> KnownDates.sources(indicator.sources(), programme)))));
    }

    private static View view(PageContext context) {
        Programme programme = context.programme();
        List<IndicatorView> indicators = programme.indicators().stream()
                .map(indicator -> indicator(indicator, context))
                .toList();
        return new View(
                context.introduction("resultaten"),
                programme.pillars().stream()
                        .map(pillar -> group(pillar, context))
                        .filter(group -> !group.results().isEmpty())
                        .toList(),
                indicators,
                indicators.stream()
                        .map(IndicatorView::unit)
                        .distinct()
                        .map(unit -> new UnitGroup(
                                unit,
                                indicators.stream()
                                        .filter(indicator -> indicator.unit().equals(unit))
                                        .toList()))
                        .toList(),
                oneArea(programme.indicators()));
    }

    /** The part of the region that all figures cover; empty when they cover different parts. */
    private static String oneArea(List<Indicator> indicators) {
        List<String> areas = indicators.stream().map(Indicator::area).distinct().toList();
        return areas.size() == 1 ? areas.get(0) : "";
    }

    /** Where the results of a pillar stand, with what is known of each and where that is written. */
    static String href(Pillar pillar, PageContext context) {
        return context.href(ROUTE) + "#pijler-" + pillar.id();
    }

    private static Group group(Pillar pillar, PageContext context) {
        List<IntendedResult> results = context.programme().results().stream()
                .filter(result -> result.pillar().equals(pillar.id()))
                .toList();
        return new Group(
                pillar.id().value(),
                context.link(pillar),
                pillar.colour(),
                pillar.goal(),
                results.stream().map(result -> result(result, context)).toList(),
                results.stream().filter(result -> result.target().isPresent()).count(),
                results.stream().filter(result -> result.realised().isPresent()).count());
    }

    static ResultView result(IntendedResult result, PageContext context) {
        String unit = result.unit().map(word -> " " + word).orElse("");
        return new ResultView(
                result.id(),
                result.title(),
                result.target()
                        .map(number -> DutchFormats.number(number) + unit)
                        .orElse(""),
                result.year().map(String::valueOf).orElse(""),
                result.realised()
                        .map(number -> DutchFormats.number(number) + unit)
                        .orElse(""),
                result.realised().flatMap(realised -> result.target().flatMap(target -> Progress.of(realised, target))),
                result.realised().isEmpty()
                        && result.target().filter(target -> target.signum() > 0).isPresent(),
                result.state().orElse(""),
                context.sources(result.stateSources()),
                context.sources(result.sources()),
                result.place().orElse(""));
    }

    private static IndicatorView indicator(Indicator indicator, PageContext context) {
        return new IndicatorView(
                indicator.id(),
                indicator.title(),
                DutchFormats.number(indicator.region()),
                indicator.country().map(DutchFormats::number).orElse(""),
                indicator.unit(),
                indicator.area(),
                indicator.year().map(String::valueOf).orElse(""),
                indicator.note().orElse(""),
                context.sources(indicator.sources()),
                indicator.place().orElse(""),
                indicator.country().flatMap(country -> Scale.of(indicator.region(), country)));
    }
}
