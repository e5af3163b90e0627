package nl.regiosite.page;

import java.util.stream.Stream;
import nl.regiosite.model.Programme;
import nl.regiosite.page.chart.Flow;

/** {@code /geld/stroom/}: one picture from the contributions to the projects, of a programme that has a budget. */
final class FlowPage implements PageKind {
    static final Route ROUTE = Route.to("geld", "stroom");

    /** The picture, and where its figures stand in tables. */
    record View(Flow flow, Link money) {}

    @Override
    public Stream<Page> pages(Programme programme) {
        return MoneyCharts.flow(programme).stream().map(flow -> Page.worded(
                        ROUTE,
                        "stroom",
                        "pagina.stroom",
                        context -> new View(flow, new Link("", context.href(MoneyPage.ROUTE))))
                .below(MoneyPage.TITLE, MoneyPage.ROUTE));
    }
}
