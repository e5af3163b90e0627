package nl.regiosite.page;

import java.util.Optional;
import nl.regiosite.config.OpenData;
import nl.regiosite.page.data.Terms;

/**
 * The terms of the open data as pages show them.
 *
 * @param contact where questions go; empty when not said
 * @param date how new the newest document is; empty when no document says
 */
record DataTerms(Optional<Link> licence, Link publisher, String contact, String date) {
    static DataTerms of(PageContext context) {
        Terms terms = Terms.of(context);
        return new DataTerms(
                terms.licence()
                        .map(licence ->
                                new Link(licence.name(), licence.address().toString())),
                new Link(terms.publisher(), context.href(terms.publisherPage())),
                context.config()
                        .openData()
                        .contact()
                        .map(contact -> href(contact, context))
                        .orElse(""),
                terms.date().map(DutchFormats::date).orElse(""));
    }

    private static String href(OpenData.Contact contact, PageContext context) {
        return contact.isOnThisSite() ? context.href(new Route(contact.to())) : contact.to();
    }
}
