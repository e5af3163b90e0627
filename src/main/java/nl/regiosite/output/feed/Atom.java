package nl.regiosite.output.feed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.regiosite.model.PartialDate;
import nl.regiosite.output.Tags;
import nl.regiosite.output.Xml;
import nl.regiosite.page.KnownDates;
import nl.regiosite.page.PageContext;
import nl.regiosite.page.Route;

/**
 * Entries as the Atom Syndication Format (RFC 4287) has them. The same content gives the same bytes: no day in it is that
 * of the build.
 */
final class Atom {
    /**
     * A feed.
     *
     * @param feed where it is
     * @param page the page that it goes with
     */
    record Channel(Route feed, Route page, String title) {}

    private final PageContext context;
    private final StringBuilder xml = new StringBuilder();

    Atom(PageContext context) {
        this.context = context;
    }

    String write(Channel channel, List<Entry> entries) {
        xml.append(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .append(Xml.text(context.config().language()))
                .append("\">\n");
        element("  ", "id", tag(channel.feed().path().substring(1)));
        element("  ", "title", channel.title());
        element("  ", "subtitle", context.word("feed.omschrijving"));
        element("  ", "updated", moment(updated(entries)));
        link("self", "application/atom+xml", channel.feed());
        link("alternate", "text/html", channel.page());
        xml.append("  <author>\n");
        element("    ", "name", context.programme().about().title());
        element("    ", "uri", context.url(Route.HOME));
        xml.append("  </author>\n");
        entries.forEach(this::entry);
        return xml.append("</feed>\n").toString();
    }

    private void entry(Entry entry) {
        xml.append("  <entry>\n");
        element("    ", "id", tag(entry.id()));
        element("    ", "title", entry.title());
        element("    ", "updated", moment(entry.day()));
        xml.append("  ");
        link("alternate", "text/html", entry.page());
        xml.append("    <category term=\"")
                .append(entry.kind().id())
                .append("\" label=\"")
                .append(Xml.text(context.word("feed.soort." + entry.kind().id())))
                .append("\"/>\n");
        if (!entry.summary().isBlank()) {
            element("    ", "summary", entry.summary());
        }
        xml.append("    <content type=\"html\">").append(Xml.text(entry.html())).append("</content>\n  </entry>\n");
    }

    private void element(String indent, String name, String text) {
        xml.append(indent).append('<').append(name).append('>');
        xml.append(Xml.text(text)).append("</").append(name).append(">\n");
    }

    private void link(String relation, String type, Route to) {
        xml.append("  <link rel=\"").append(relation).append("\" type=\"").append(type);
        xml.append("\" href=\"").append(Xml.text(context.url(to))).append("\"/>\n");
    }

    private String tag(String specific) {
        return Tags.of(specific, context.config());
    }

    /** A feed must say when it changed. One that has no entry is as old as what else the site knows. */
    private LocalDate updated(List<Entry> entries) {
        Optional<LocalDate> newest = entries.stream().map(Entry::day).findFirst();
        return newest.or(() -> KnownDates.of(context.programme())
                        .map(PartialDate::firstDay)
                        .max(Comparator.naturalOrder()))
                .or(() -> context.programme().about().start().map(PartialDate::firstDay))
                .orElse(LocalDate.EPOCH);
    }

    /** Noon in Greenwich is the same day nearly everywhere on earth. */
    private static String moment(LocalDate day) {
        return day + "T12:00:00Z";
    }
}
