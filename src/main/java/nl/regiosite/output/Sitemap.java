package nl.regiosite.output;

import nl.regiosite.html.Html;
import nl.regiosite.page.NotFoundPage;
import nl.regiosite.page.Route;
import nl.regiosite.publish.OutputTree;

/** {@code /sitemap.xml}: every page that may be found. */
final class Sitemap implements Output {
    static final Route ROUTE = Route.file("sitemap.xml");

    @Override
    public void write(OutputContext context, OutputTree tree) {
        StringBuilder xml = new StringBuilder();
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (Route route : context.pages().plan().pages().keySet()) {
            if (!route.equals(NotFoundPage.ROUTE)) {
                xml.append("  <url><loc>")
                        .append(Html.escape(context.pages().url(route)))
                        .append("</loc></url>\n");
            }
        }
        tree.put(ROUTE.outputPath(), xml.append("</urlset>\n").toString());
    }
}
