package nl.regiosite.markdown;

import com.vladsch.flexmark.ext.abbreviation.AbbreviationExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.html.Html;
import nl.regiosite.html.Sanitiser;
import nl.regiosite.source.SourceFile;
import nl.regiosite.source.SourceSpan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Markdown to HTML. flexmark does the Markdown; what comes out of it, an author's own HTML included, passes one walk that
 * resolves the links, gives the headings ids and keeps only what {@link Sanitiser} allows.
 */
public final class StoryRenderer {
    /** flexmark puts the place in the text on each element; it leads back to the line and does not reach the page. */
    private static final String POSITION = "data-plaats";

    private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    /** More marks of quotes or lists than this at the start of a line is no text, and would exhaust the parser. */
    private static final int MAX_DEPTH = 40;

    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(
                            TablesExtension.create(),
                            FootnoteExtension.create(),
                            TypographicExtension.create(),
                            AbbreviationExtension.create(),
                            DefinitionExtension.create(),
                            StrikethroughExtension.create()))
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            // The typographic extension takes the apostrophe of 's avonds for an opening quote; literal quotes are
            // right.
            .set(TypographicExtension.ENABLE_QUOTES, false)
            .set(HtmlRenderer.GENERATE_HEADER_ID, false)
            .set(HtmlRenderer.SOURCE_POSITION_ATTRIBUTE, POSITION)
            .toImmutable();

    private final Parser parser = Parser.builder(OPTIONS).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder(OPTIONS).build();

    /**
     * The text from {@code offset} to the end of {@code file} as HTML. Dead links and the like go to {@code problems},
     * with the line where they stand.
     */
    public Story render(SourceFile file, int offset, LinkTargets targets, Diagnostics problems) {
        String markdown = file.text().substring(offset);
        OptionalInt deep = tooDeep(markdown);
        if (deep.isPresent()) {
            problems.add(Diagnostic.error("tekst-te-diep", file.at(offset + deep.getAsInt())));
            return new Story("", List.of(), "");
        }
        try {
            return render(file, offset, markdown, targets, problems);
        } catch (StackOverflowError e) {
            // Brackets or stars within each other, thousands deep: no text that a person wrote.
            problems.add(Diagnostic.error("tekst-te-diep", file.at(offset)));
            return new Story("", List.of(), "");
        }
    }

    private Story render(SourceFile file, int offset, String markdown, LinkTargets targets, Diagnostics problems) {
        String html = renderer.render(parser.parse(markdown));
        Document document = Jsoup.parseBodyFragment(html);
        Walk walk = new Walk(file, offset, markdown, targets, problems);
        List<Story.Heading> headings = walk.headings(document);
        walk.links(document, headings);
        walk.tables(document);
        Element body = Sanitiser.clean(document).body();
        return new Story(body.html().strip(), headings, body.text());
    }

    /** The first line that begins with more marks of quotes and lists than a text has. */
    private static OptionalInt tooDeep(String markdown) {
        for (int line = 0; line >= 0 && line < markdown.length(); line = nextLine(markdown, line)) {
            int marks = 0;
            for (int i = line; i < markdown.length() && " \t>*+-".indexOf(markdown.charAt(i)) >= 0; i++) {
                boolean spaced = i + 1 < markdown.length() && markdown.charAt(i + 1) == ' ';
                char mark = markdown.charAt(i);
                if (mark == '>' || (spaced && "*+-".indexOf(mark) >= 0)) {
                    marks++;
                }
            }
            if (marks > MAX_DEPTH) {
                return OptionalInt.of(line);
            }
        }
        return OptionalInt.empty();
    }

    private static int nextLine(String text, int from) {
        int feed = text.indexOf('\n', from);
        return feed < 0 ? -1 : feed + 1;
    }

    /** One text on its way from flexmark's HTML to ours. */
    private record Walk(SourceFile file, int offset, String markdown, LinkTargets targets, Diagnostics problems) {
        /** The page has the only h1; a text begins at h2. */
        List<Story.Heading> headings(Document document) {
            document.select("h1").tagName("h2");
            Set<String> taken = new HashSet<>();
            List<Story.Heading> headings = new ArrayList<>();
            for (Element heading : document.select("h2, h3, h4, h5, h6")) {
                String id = unique(Html.idOf(heading.text()), taken);
                heading.attr("id", id);
                headings.add(new Story.Heading(heading.tagName().charAt(1) - '0', id, heading.text()));
            }
            return headings;
        }

        void links(Document document, List<Story.Heading> headings) {
            Set<String> anchors = new HashSet<>(document.select("[id]").eachAttr("id"));
            headings.forEach(heading -> anchors.add(heading.id()));
            for (Element link : document.select("a[href]")) {
                link(link, "href", "link-dood", anchors);
            }
            for (Element picture : document.select("img[src]")) {
                link(picture, "src", "plaatje-ontbreekt", Set.of());
                if (picture.attr("alt").isBlank()) {
                    problems.add(Diagnostic.error("plaatje-zonder-alt", place(picture, picture.attr("src"))));
                }
            }
        }

        private void link(Element element, String attribute, String deadCode, Set<String> anchors) {
            String target = element.attr(attribute).strip();
            Matcher scheme = SCHEME.matcher(target);
            if (scheme.find()) {
                if (!SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
                    problems.add(
                            Diagnostic.error("link-soort-niet-toegestaan", place(element, target), scheme.group(1)));
                } else if (attribute.equals("src")) {
                    // A picture from elsewhere would tell that site who reads this page.
                    problems.add(Diagnostic.error("plaatje-van-elders", place(element, target), target));
                }
            } else if (target.startsWith("#")) {
                if (!anchors.contains(target.substring(1))) {
                    problems.add(Diagnostic.error("link-dood", place(element, target), target));
                }
            } else {
                Optional<String> href = targets.href(target);
                href.ifPresentOrElse(
                        found -> element.attr(attribute, found),
                        () -> problems.add(Diagnostic.error(deadCode, place(element, target), target)));
            }
        }

        /** HTML has no {@code align} any more, and a head cell says what it heads. */
        void tables(Document document) {
            for (Element cell : document.select("th, td")) {
                String align = cell.attr("align");
                if (align.equals("right") || align.equals("center")) {
                    cell.addClass(align.equals("right") ? "rechts" : "midden");
                }
                cell.removeAttr("align");
                if (cell.tagName().equals("th") && !cell.hasAttr("scope")) {
                    cell.attr("scope", "col");
                }
            }
        }

        /** Where a link stands: from the mark on the nearest element, and then its own letters in the text. */
        private SourceSpan place(Element element, String target) {
            int from = 0;
            for (Element at = element; at != null; at = at.parent()) {
                String mark = at.attr(POSITION);
                if (mark.matches("\\d{1,9}-\\d{1,9}")) {
                    from = Math.min(markdown.length(), Integer.parseInt(mark.substring(0, mark.indexOf('-'))));
                    break;
                }
            }
            int exact = markdown.indexOf(target, from);
            return file.at(offset + (exact >= 0 ? exact : from));
        }

        private static String unique(String id, Set<String> taken) {
            String candidate = id;
            for (int n = 2; !taken.add(candidate); n++) {
                candidate = id + "-" + n;
            }
            return candidate;
        }
    }
}
