package nl.regiosite.output;

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

    @Override
    public String name() {
        return "sitemap";
    }

    @Override
    public void write(OutputContext context, OutputTree tree) {
        StringBuilder xml = new StringBuilder();
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (Page page : context.pages().plan().pages().values()) {
            if (page.finding().listed()) {
                xml.append("  <url><loc>")
                        .append(Xml.text(context.pages().url(page.route())))
                        .append("</loc>");
                KnownDates.newest(page.finding().dates().get(), context.today())
                        .ifPresent(day -> xml.append("<lastmod>").append(day).append("</lastmod>"));
                xml.append("</url>\n");
            }
        }
        tree.put(ROUTE.outputPath(), xml.append("</urlset>\n").toString());
    }
}
