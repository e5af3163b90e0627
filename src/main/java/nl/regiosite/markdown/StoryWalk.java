package nl.regiosite.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.diagnostic.Hint;
import nl.regiosite.html.Html;
import nl.regiosite.source.FileNames;
import nl.regiosite.source.Lazy;
import nl.regiosite.source.Signs;
import nl.regiosite.source.SourceFile;
import nl.regiosite.source.SourceSpan;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** One text on its way from flexmark's HTML to ours. */
record StoryWalk(
        SourceFile file,
        int offset,
        String markdown,
        LinkTargets targets,
        Diagnostics problems,
        Lazy<Map<String, Integer>> references) {
    /** flexmark puts the place in the text on each element; it leads back to the line and does not reach the page. */
    static final String POSITION = "data-plaats";

    /** More than one reads to choose from. */
    private static final int MOST_HEADINGS = 25;

    private static final Pattern MARK = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
    private static final Pattern REFERENCE =
            Pattern.compile("(?m)^ {0,3}\\[[^\\]\\n]+\\]:[ \\t]*\\n?[ \\t]*<?([^\\s<>]+)");

    /** Of so many mistakes in one text nobody reads what each was meant to be, and to find out takes long. */
    private static final int MOST_HINTS = 300;

    /** So far is looked for what stands in an author's own HTML. */
    private static final int FAR = 50_000;

    private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    StoryWalk(SourceFile file, int offset, String markdown, LinkTargets targets, Diagnostics problems) {
        this(file, offset, markdown, targets, problems, Lazy.of(() -> references(markdown)));
    }

    /** Where each target stands that a reference leads to; sought once, for there may be thousands. */
    private static Map<String, Integer> references(String markdown) {
        Map<String, Integer> places = new HashMap<>();
        Matcher found = REFERENCE.matcher(markdown);
        while (found.find()) {
            places.putIfAbsent(found.group(1), found.start(1));
        }
        return places;
    }

    /**
     * Gives every heading an id, and makes each id of the text its own. The page has the only h1; a text begins at h2.
     *
     * @return the ids as they are now, by what a link in this text calls them
     */
    Map<String, String> ids(Document document) {
        document.select("h1").tagName("h2");
        Set<String> taken = new HashSet<>();
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, String> ids = new HashMap<>();
        for (Element element : document.select("h2, h3, h4, h5, h6, [id]")) {
            boolean heading = element.tagName().matches("h[2-6]");
            String wanted = Html.idOf(heading ? element.text() : element.id());
            String id = Story.ID_PREFIX + unique(wanted, taken, numbers);
            ids.putIfAbsent(wanted, id);
            ids.putIfAbsent(element.id(), id);
            element.attr("id", id);
        }
        return ids;
    }

    /**
     * Who listens to a page goes from heading to heading by level: a level that is left out seems a part that is missing
     * (WCAG 2.2, 1.3.1). Looked at after {@link #ids}, so the first is level 2, the one below the title of the page.
     */
    void levels(Document document) {
        int above = 1;
        for (Element heading : document.select("h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > above + 1) {
                problems.add(Diagnostic.error("kop-slaat-niveau-over", place(heading), String.valueOf(level))
                        .withHint(Hint.of(above == 1 ? "tip.eerste-kop" : "tip.kop", "#".repeat(above + 1))));
            }
            above = level;
        }
    }

    List<Story.Link> links(Document document, Map<String, String> ids) {
        List<Story.Link> links = new ArrayList<>();
        for (Element link : document.select("a[href]")) {
            link(link, "href", "link-dood", ids).ifPresent(links::add);
        }
        for (Element picture : document.select("img[src]")) {
            String written = picture.attr("src").strip();
            link(picture, "src", "plaatje-ontbreekt", Map.of()).ifPresent(links::add);
            SourceSpan place = picture.hasAttr(POSITION) ? start(picture) : place(picture, "src", written);
            if (picture.attr("alt").isBlank()) {
                problems.add(Diagnostic.error("plaatje-zonder-alt", place));
            } else if (FileNames.isName(picture.attr("alt"), written)) {
                problems.add(Diagnostic.error("alt-is-bestandsnaam", place, picture.attr("alt")));
            }
        }
        return links;
    }

    /** The pictures of the site that the text shows, by the address that a link to each has. */
    Map<String, LinkTargets.Shown> pictures(Document document) {
        Map<String, LinkTargets.Shown> shown = new HashMap<>();
        for (Element picture : document.select("img[src]")) {
            String written = picture.attr("src").strip();
            targets.href(written)
                    .ifPresent(href -> targets.picture(written).ifPresent(found -> shown.put(href, found)));
        }
        return shown;
    }

    /** Checks one link; returns it when it leads to a page or file of the site. */
    private Optional<Story.Link> link(Element element, String attribute, String deadCode, Map<String, String> ids) {
        String target = element.attr(attribute).strip();
        Matcher scheme = SCHEME.matcher(target);
        if (scheme.find()) {
            if (!ownAddress(element, attribute, target)) {
                elsewhere(element, attribute, target, scheme.group(1));
            }
            return Optional.empty();
        }
        Optional<String> href = target.startsWith("#")
                ? Optional.ofNullable(ids.get(target.substring(1))).map(id -> "#" + id)
                : targets.href(target);
        if (href.isEmpty()) {
            problems.add(dead(element, attribute, target, deadCode, ids));
            return Optional.empty();
        }
        targets.warning(target)
                .ifPresent(known -> problems.add(Diagnostic.warning(
                        known.code(),
                        place(element, attribute, target),
                        known.arguments().toArray(String[]::new))));
        element.attr(attribute, href.get());
        return target.startsWith("#")
                ? Optional.empty()
                : Optional.of(new Story.Link(href.get(), target, place(element, attribute, target)));
    }

    private Diagnostic dead(
            Element element, String attribute, String target, String deadCode, Map<String, String> ids) {
        SourceSpan place = place(element, attribute, target);
        if (target.isEmpty()) {
            return Diagnostic.error("link-leeg", place);
        }
        if (problems.count() > MOST_HINTS) {
            return Diagnostic.error(deadCode, place, target);
        }
        Optional<Hint> forgotten = forgotten(target);
        if (forgotten.isPresent() || target.startsWith("#")) {
            return Diagnostic.error(deadCode, place, target).withHint(forgotten.or(() -> heading(target, ids)));
        }
        Optional<LinkTargets.Reason> reason = targets.reason(target);
        String code = reason.map(LinkTargets.Reason::code)
                .filter(own -> !own.isEmpty())
                .orElse(deadCode);
        String[] arguments = reason.map(LinkTargets.Reason::arguments)
                .filter(own -> !own.isEmpty())
                .orElse(List.of(target))
                .toArray(String[]::new);
        return Diagnostic.error(code, place, arguments).withHint(reason.flatMap(LinkTargets.Reason::hint));
    }

    private static Optional<Hint> heading(String target, Map<String, String> ids) {
        List<String> known = ids.keySet().stream()
                .filter(id -> !id.isEmpty())
                .map(id -> "#" + id)
                .sorted()
                .toList();
        return Hint.near(target, known)
                .or(() -> known.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Hint.of(
                                "tip.kies-een-kop",
                                known.stream().limit(MOST_HEADINGS).collect(Collectors.joining(", ")))));
    }

    /** A whole address of the site itself works on the site alone, not in a preview, and nobody sees that it is dead. */
    private boolean ownAddress(Element element, String attribute, String target) {
        Optional<String> own = targets.ownPath(target);
        if (own.isPresent()) {
            SourceSpan place = place(element, attribute, target);
            problems.add(
                    targets.href(own.get()).isPresent()
                            ? Diagnostic.warning("link-eigen-adres", place, target, own.get())
                            : Diagnostic.error("link-dood", place, own.get())
                                    .withHint(targets.reason(own.get()).flatMap(LinkTargets.Reason::hint)));
            return true;
        }
        boolean here = target.matches("https?://(localhost|127\\.0\\.0\\.1|\\[::1\\])([:/].*)?");
        if (here) {
            problems.add(Diagnostic.error("link-eigen-computer", place(element, attribute, target), target));
        }
        return here;
    }

    private void elsewhere(Element element, String attribute, String target, String scheme) {
        if (scheme.length() == 1 || scheme.equalsIgnoreCase("file")) {
            problems.add(Diagnostic.error("link-eigen-computer", place(element, attribute, target), target));
        } else if (!SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
            problems.add(Diagnostic.error("link-soort-niet-toegestaan", place(element, attribute, target), scheme));
        } else if (attribute.equals("src")) {
            // A picture from elsewhere would tell that site who reads this page.
            problems.add(Diagnostic.error("plaatje-van-elders", place(element, attribute, target), target));
        }
    }

    /**
     * HTML has no {@code align} any more, a head cell says what it heads, and numbers are numbers: what an author's
     * own HTML has otherwise would make the page invalid.
     */
    void attributes(Document document) {
        for (String number : List.of("width", "height", "start", "colspan", "rowspan")) {
            document.select("[" + number + "]").stream()
                    .filter(element -> !element.attr(number).matches("[1-9]\\d{0,4}"))
                    .forEach(element -> element.removeAttr(number));
        }
        document.select("[lang]").stream()
                .filter(element -> !element.attr("lang").matches("[a-z]{2}(-[A-Z]{2})?"))
                .forEach(element -> element.removeAttr("lang"));
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

    /** What was probably left out: a web address without https, a mail address without mailto. */
    private static Optional<Hint> forgotten(String target) {
        if (target.matches("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+")) {
            return Optional.of(Hint.of("tip.bedoelde-u", "mailto:" + target));
        } else if (target.matches("www\\.[\\w.-]+\\S*")) {
            return Optional.of(Hint.of("tip.bedoelde-u", "https://" + target));
        } else if (target.matches("(?i)[^:]+\\.(pdf|docx?|xlsx?|pptx?|od[tsp]|zip)")) {
            return Optional.of(Hint.of("tip.geen-document"));
        }
        return Optional.empty();
    }

    /** Where the target of a link stands: behind its text, in the author's own HTML, or where a reference is explained. */
    private SourceSpan place(Element element, String attribute, String target) {
        int from = offsetOf(element).orElse(0);
        String quoted = Pattern.quote(target);
        List<String> forms = element.hasAttr(POSITION)
                ? List.of("\\]\\(<?\\s*(" + quoted + ")")
                : List.of(attribute + "\\s*=\\s*[\"']?\\s*(" + quoted + ")", "\\]\\(<?\\s*(" + quoted + ")");
        int to = element.hasAttr(POSITION) ? endOf(element) : from + FAR;
        for (String form : forms) {
            Matcher found = Pattern.compile(form).matcher(markdown);
            found.region(from, Math.max(from, Math.min(to, markdown.length())));
            if (found.find()) {
                return file.at(offset + found.start(1));
            }
        }
        return file.at(offset + references.get().getOrDefault(target, from));
    }

    /** One in the author's own HTML has no mark: it is found by its words. */
    private SourceSpan place(Element heading) {
        Matcher own = Pattern.compile("<" + heading.tagName() + "\\b[^>]*>\\s*"
                        + Pattern.quote(heading.ownText().strip()))
                .matcher(markdown);
        return !heading.hasAttr(POSITION) && own.find() ? file.at(offset + own.start()) : start(heading);
    }

    private SourceSpan start(Element element) {
        return file.at(offset + offsetOf(element).orElse(0));
    }

    /** Where the nearest element with a mark begins. */
    private OptionalInt offsetOf(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            Matcher mark = MARK.matcher(at.attr(POSITION));
            if (mark.matches()) {
                return OptionalInt.of(Math.min(markdown.length(), Integer.parseInt(mark.group(1))));
            }
        }
        return OptionalInt.empty();
    }

    private int endOf(Element element) {
        Matcher mark = MARK.matcher(element.attr(POSITION));
        return mark.matches() ? Integer.parseInt(mark.group(2)) : markdown.length();
    }

    /** @param numbers the last number that each id was given, so that the next one need not try them all */
    static String unique(String id, Set<String> taken, Map<String, Integer> numbers) {
        String candidate = id;
        while (!taken.add(candidate)) {
            candidate = id + "-" + numbers.merge(id, 2, (last, unused) -> last + 1);
        }
        return candidate;
    }

    /** A sign that may not stand in a file can still be written by its number. */
    static void mend(Node node) {
        if (node instanceof TextNode text && Signs.firstBad(text.getWholeText()) >= 0) {
            text.text(Signs.mended(text.getWholeText()));
        } else if (node instanceof Element element) {
            element.attributes().forEach(attribute -> attribute.setValue(Signs.mended(attribute.getValue())));
        }
    }
}
