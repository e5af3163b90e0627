package nl.regiosite.page.data;

import java.util.Comparator;
import java.util.Optional;
import nl.regiosite.config.OpenData;
import nl.regiosite.model.OrganisationId;
import nl.regiosite.model.PartialDate;
import nl.regiosite.model.Source;
import nl.regiosite.page.OrganisationPages;
import nl.regiosite.page.PageContext;
import nl.regiosite.page.Route;

/**
 * Under what terms the open data are there: the same for every file.
 *
 * @param licence nothing when the settings name none; then nobody has given leave to use the data again
 * @param publisher who publishes them: an organisation, or the programme itself
 * @param publisherPage the page of that on this site
 * @param contact where questions go, as a whole address
 * @param date the newest date of the documents behind the data; nothing when they give no date
 */
public record Terms(
        Optional<OpenData.Licence> licence,
        String publisher,
        Route publisherPage,
        Optional<String> contact,
        Optional<PartialDate> date) {

    /** The terms that the settings and the documents give. */
    public static Terms of(PageContext context) {
        OpenData settings = context.config().openData();
        Optional<OrganisationId> publisher = settings.publisher().map(named -> new OrganisationId(named.name()));
        return new Terms(
                settings.licence(),
                publisher
                        .flatMap(context.programme()::organisation)
                        .map(context::fullName)
                        .orElseGet(() -> context.programme().about().title()),
                publisher.map(OrganisationPages::route).orElse(Route.HOME),
                settings.contact()
                        .map(contact -> contact.isOnThisSite() ? context.url(new Route(contact.to())) : contact.to()),
                context.programme().sources().stream()
                        .map(Source::date)
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder()));
    }
}
