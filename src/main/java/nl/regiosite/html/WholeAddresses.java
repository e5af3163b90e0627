package nl.regiosite.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Text of a page made fit to be read elsewhere, such as in a feed reader, where no address of the site is known. */
public final class WholeAddresses {
    private WholeAddresses() {}

    /**
     * The same HTML with whole addresses in its links and pictures.
     *
     * @param page the address of the page that it stands on
     */
    public static String in(String html, String page) {
        Document document = Jsoup.parseBodyFragment(html, page);
        document.outputSettings().prettyPrint(false);
        // A reader keeps what it got for years: of a picture only the address that lasts.
        document.select("picture > source").remove();
        document.select("picture").unwrap();
        for (String name : new String[] {"href", "src"}) {
            for (Element element : document.body().select("[" + name + "]")) {
                String whole = element.absUrl(name);
                // mailto: and the like have no whole form, for they have no other.
                if (!whole.isEmpty()) {
                    element.attr(name, whole);
                }
            }
        }
        return document.body().html();
    }
}
