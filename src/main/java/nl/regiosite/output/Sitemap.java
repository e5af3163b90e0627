package nl.regiosite.output;

import java.util.stream.Collectors;
import nl.regiosite.page.KnownDates;
import nl.regiosite.page.Page;
import nl.regiosite.page.Route;
import nl.regiosite.publish.OutputTree;

/**
 * {@code /sitemap.xml}: every page that may be found, and when it last changed as far as the content tells. Where the
 * content has no date, none is made up.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">the protocol</a>
 */
final class Sitemap implements Output {
    static final Route ROUTE = Route.file("sitemap.xml");

    private static final String BEGIN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            """;

    @Override
    public String name() {
        return "sitemap";
    }

    @Override
    public void write(OutputContext context, OutputTree tree) {
        tree.putTextLater(ROUTE.outputPath(), () -> context.pages().plan().pages().values().parallelStream()
                .filter(page -> page.finding().listed())
                .map(page -> line(page, context))
                .collect(Collectors.joining("", BEGIN, "</urlset>\n")));
    }

    private static String line(Page page, OutputContext context) {
        String changed = KnownDates.newest(page.finding().dates().get(), context.today())
                .map(day -> "<lastmod>" + day + "</lastmod>")
                .orElse("");
        return "  <url><loc>" + Xml.text(context.pages().url(page.route())) + "</loc>" + changed + "</url>\n";
    }
}
