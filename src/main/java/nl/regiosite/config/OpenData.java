package nl.regiosite.config;

import java.net.URI;
import java.util.Optional;
import nl.regiosite.config.SiteConfig.Named;
import nl.regiosite.source.SourceSpan;

/**
 * What the settings say of the open data. All of it is for the owner to decide, so nothing stands in for what is not
 * said: without a licence, no licence is named.
 *
 * @param publisher the id of the organisation that publishes the data; the programme itself when not said
 */
public record OpenData(Optional<Licence> licence, Optional<Named> publisher, Optional<Contact> contact) {
    /** Nothing is said. */
    public static final OpenData UNSAID = new OpenData(Optional.empty(), Optional.empty(), Optional.empty());

    /** Under what terms the data may be used again, and where those can be read. */
    public record Licence(String name, URI address) {}

    /**
     * Where questions about the data go.
     *
     * @param to the address of a page on this site, or one that begins with {@code mailto:}
     * @param place where the settings say so
     */
    public record Contact(String to, SourceSpan place) {
        public boolean isOnThisSite() {
            return to.startsWith("/");
        }
    }
}
