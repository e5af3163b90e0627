package nl.regiosite.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiosite.model.Indicator;
import nl.regiosite.model.IntendedResult;
import nl.regiosite.model.Programme;

/** {@code /resultaten/}: what each pillar means to reach, and figures of the region beside the country. */
final class ResultsPage implements PageKind {
    static final Route ROUTE = Route.to("resultaten");

    record ResultView(
            String id,
            String title,
            String target,
            String year,
            String realised,
            String state,
            List<Link> stateSources,
            List<Link> sources,
            String place) {}

    record Group(Link pillar, String colour, List<ResultView> results) {}

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
            String place) {}

    record View(String introduction, List<Group> groups, List<IndicatorView> indicators) {}

    @Override
    public Set<String> introductions() {
        return Set.of("resultaten");
    }

    @Override
    public Stream<Page> pages(Programme programme) {
        return Stream.of(Page.worded(ROUTE, "resultaten", "pagina.resultaten", ResultsPage::view)
                .foundBy(FindingWords.words(Stream.of(
                        // As one text each: many short ones would make this the best page for every word in them.
                        programme.results().stream().map(IntendedResult::title).collect(Collectors.joining("; ")),
                        programme.indicators().stream().map(Indicator::title).collect(Collectors.joining("; "))))));
    }

    private static View view(PageContext context) {
        Programme programme = context.programme();
        List<Group> groups = programme.pillars().stream()
                .map(pillar -> new Group(
                        context.link(pillar),
                        pillar.colour(),
                        programme.results().stream()
                                .filter(result -> result.pillar().equals(pillar.id()))
                                .map(result -> result(result, context))
                                .toList()))
                .filter(group -> !group.results().isEmpty())
                .toList();
        return new View(
                context.introduction("resultaten"),
                groups,
                programme.indicators().stream()
                        .map(indicator -> indicator(indicator, context))
                        .toList());
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
                indicator.place().orElse(""));
    }
}
