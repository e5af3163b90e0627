package nl.regiosite.output;

import nl.regiosite.page.PageContext;
import nl.regiosite.page.Route;
import nl.regiosite.page.SearchPage;
import nl.regiosite.publish.OutputTree;

/**
 * {@code /opensearch.xml}: with this a browser offers the search of the site in its own bar.
 *
 * @see <a href="https://github.com/dewitt/opensearch">OpenSearch 1.1</a>
 */
final class OpenSearch implements Output {
    private static final Route ROUTE = Route.file("opensearch.xml");

    /** What OpenSearch allows for the short name. */
    private static final int LONGEST_NAME = 16;

    @Override
    public String name() {
        return "opensearch";
    }

    @Override
    public void write(OutputContext context, OutputTree tree) {
        PageContext pages = context.pages();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n");
        element(xml, "ShortName", shortened(context.config().shortName()));
        element(
                xml,
                "Description",
                pages.word("zoeken.in-browser", context.config().name()));
        element(xml, "Language", context.config().language());
        element(xml, "InputEncoding", "UTF-8");
        if (Icons.isDrawn(context)) {
            image(xml, 16, "image/svg+xml", pages.url(Icons.ICON));
        }
        // The braces are the browser's to fill in; everything before them is an address.
        url(xml, "text/html", pages.url(SearchPage.ROUTE) + "?q={searchTerms}");
        url(xml, "application/opensearchdescription+xml", pages.url(ROUTE));
        tree.put(ROUTE.outputPath(), xml.append("</OpenSearchDescription>\n").toString());
    }

    private static void element(StringBuilder xml, String name, String text) {
        xml.append("  <").append(name).append('>').append(Xml.text(text));
        xml.append("</").append(name).append(">\n");
    }

    private static void image(StringBuilder xml, int size, String type, String address) {
        xml.append("  <Image width=\"").append(size).append("\" height=\"").append(size);
        xml.append("\" type=\"")
                .append(type)
                .append("\">")
                .append(Xml.text(address))
                .append("</Image>\n");
    }

    private static void url(StringBuilder xml, String type, String template) {
        xml.append("  <Url type=\"").append(type).append('"');
        xml.append(type.equals("text/html") ? "" : " rel=\"self\"");
        xml.append(" template=\"").append(Xml.text(template)).append("\"/>\n");
    }

    /** As many whole words as fit; of one long word its beginning. */
    static String shortened(String name) {
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int space = name.lastIndexOf(' ', LONGEST_NAME);
        if (space > 0) {
            return name.substring(0, space).strip();
        }
        // Never half of a pair.
        int end = Character.isHighSurrogate(name.charAt(LONGEST_NAME - 1)) ? LONGEST_NAME - 1 : LONGEST_NAME;
        return name.substring(0, end);
    }
}
