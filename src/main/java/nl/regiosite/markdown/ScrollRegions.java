package nl.regiosite.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What may be wider than a screen scrolls within itself. So that who has no mouse can scroll it too, it can be reached
 * by keyboard, and then has a name (WCAG 2.1.1 and 4.1.2).
 *
 * @param table what a table is called that has no caption
 * @param preformatted what text is called that is shown as it was typed
 */
public record ScrollRegions(String table, String preformatted) {
    /** Gives every table a region around it, and makes every preformatted text one. */
    void mark(Element body) {
        Map<String, Integer> taken = new HashMap<>();
        for (Element found : List.copyOf(body.select("table"))) {
            Element caption = found.selectFirst("caption");
            boolean within =
                    found.parents().stream().anyMatch(parent -> parent.tagName().equals("table"));
            if (!within) {
                found.wrap("<div class=\"tabel\"></div>");
                Element region = found.parent();
                if (region != null) {
                    name(region, caption == null || !caption.hasText() ? table : caption.text(), taken);
                }
            }
        }
        body.select("pre").forEach(found -> name(found, preformatted, taken));
    }

    /** Each has a name of its own, for people jump from one region to another by name. */
    private static void name(Element region, String wanted, Map<String, Integer> taken) {
        String name = wanted;
        while (taken.putIfAbsent(name, 1) != null) {
            // From the last number on, so that thousands of the same name are soon told apart.
            name = wanted + " " + taken.merge(wanted, 1, Integer::sum);
        }
        region.attr("role", "region").attr("tabindex", "0").attr("aria-label", name);
    }
}
