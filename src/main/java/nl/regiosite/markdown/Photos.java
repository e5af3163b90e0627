package nl.regiosite.markdown;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Gives each picture of the site the files to choose from, and a picture that stands by itself its caption: what Markdown
 * calls its title. Done after the author's own HTML was cleaned, so that none of this can come from there.
 */
final class Photos {
    private Photos() {}

    /** @param pictures by the address that an {@code img} has now */
    static void frame(Element body, Map<String, LinkTargets.Shown> pictures) {
        for (Element picture : List.copyOf(body.select("img[src]"))) {
            LinkTargets.Shown shown = pictures.get(picture.attr("src"));
            if (shown != null) {
                frame(picture, shown);
            }
        }
    }

    private static void frame(Element picture, LinkTargets.Shown shown) {
        picture.attr("src", shown.href());
        if (!picture.hasAttr("width") && !picture.hasAttr("height")) {
            picture.attr("width", String.valueOf(shown.width())).attr("height", String.valueOf(shown.height()));
        }
        picture.attr("loading", "lazy").attr("decoding", "async");
        Element outermost = picture;
        if (!shown.srcset().isEmpty()) {
            Element source = new Element("source")
                    .attr("type", "image/webp")
                    .attr("srcset", shown.srcset())
                    .attr("sizes", shown.sizes());
            outermost = new Element("picture");
            picture.replaceWith(outermost);
            outermost.appendChild(source).appendChild(picture);
        }
        Element around = outermost.parent();
        if (around != null && around.tagName().equals("p") && around.childNodeSize() == 1) {
            around.tagName("figure").addClass("foto");
            String caption = picture.attr("title");
            picture.removeAttr("title");
            if (!caption.isBlank()) {
                around.appendElement("figcaption").text(caption);
            }
        }
    }
}
