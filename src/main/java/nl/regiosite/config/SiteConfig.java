package nl.regiosite.config;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.regiosite.source.SourceSpan;

/**
 * The settings of one site.
 *
 * @param baseUrl where the site is served, without a slash at the end; a path in it comes before every address
 * @param home the address that the settings give, also in a preview: what things are called for ever is made from it
 * @param language the language tag that pages declare
 * @param theme the name of a folder in {@code themes/}, and where the settings say so
 * @param webEditor who writes in the browser at {@code /beheer/}; nothing when nobody does
 */
public record SiteConfig(
        String name,
        String shortName,
        Optional<String> description,
        URI baseUrl,
        URI home,
        String language,
        Named theme,
        List<NavigationItem> navigation,
        List<NavigationItem> footer,
        OpenData openData,
        Optional<WebEditor> webEditor) {
    public SiteConfig {
        navigation = List.copyOf(navigation);
        footer = List.copyOf(footer);
    }

    /** A name, and where it was written. */
    public record Named(String name, SourceSpan place) {}

    /**
     * A link in a menu.
     *
     * @param to an address on this site, or a whole web address
     * @param place where the settings say so
     */
    public record NavigationItem(String title, String to, SourceSpan place) {
        public boolean isOnThisSite() {
            return to.startsWith("/");
        }
    }

    /** The path of the base address, such as {@code /pilot}; empty when the site is at the top of its host. */
    public String basePath() {
        String path = baseUrl.getPath();
        return path == null ? "" : path;
    }

    /** The same settings for another address, such as that of a preview. What things are called stays. */
    public SiteConfig at(URI otherBaseUrl) {
        return new SiteConfig(
                name,
                shortName,
                description,
                otherBaseUrl,
                home,
                language,
                theme,
                navigation,
                footer,
                openData,
                webEditor);
    }
}
