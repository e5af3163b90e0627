package nl.regiosite.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.regiosite.config.OpenData.Contact;
import nl.regiosite.config.OpenData.Licence;
import nl.regiosite.config.SiteConfig.Named;
import nl.regiosite.config.SiteConfig.NavigationItem;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.diagnostic.Fields;
import nl.regiosite.diagnostic.SyntaxMistakes;
import nl.regiosite.source.LocatedTrees;
import nl.regiosite.source.SourceFile;
import nl.regiosite.source.SourceSpan;

/** Reads {@code site-config.yml}. */
public final class SiteConfigReader {
    private static final URI ANYWHERE = URI.create("https://example.invalid");
    private static final Set<String> LANGUAGES = Set.of("nl");
    private static final Pattern MAIL = Pattern.compile("mailto:[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    /** It stands on each page many times. */
    private static final int LONGEST_ADDRESS = 250;

    private static final int HIGHEST_PORT = 65_535;

    /** The folders of an address that a site can be in; none that leads up, or is nameless. */
    private static final Pattern FOLDERS = Pattern.compile("(/(?!\\.{1,2}(/|$))[A-Za-z0-9._~-]+)*");

    /** Nobody finds his way in a longer menu, and it stands on each page. */
    private static final int LONGEST_MENU = 100;

    private SiteConfigReader() {}

    /** The settings, or nothing when a mistake was found; the mistakes go to {@code problems}. */
    public static Optional<SiteConfig> read(SourceFile file, Diagnostics problems) {
        return SyntaxMistakes.tree(LocatedTrees.yaml(file), problems)
                .flatMap(root -> Fields.of(root, problems))
                .flatMap(SiteConfigReader::config);
    }

    private static Optional<SiteConfig> config(Fields fields) {
        String name = fields.required("naam");
        Optional<String> shortName = fields.text("korte-naam");
        Optional<String> description = fields.text("omschrijving");
        URI address = fields.required("adres", "adres-ongeldig", ANYWHERE, SiteConfigReader::webAddress);
        Optional<String> language = fields.choice("taal", "taal-onbekend", LANGUAGES, word -> word);
        String theme = fields.required("thema");
        List<NavigationItem> navigation = menu(fields, "navigatie");
        List<NavigationItem> footer = menu(fields, "voet");
        Optional<OpenData> openData =
                fields.node("open-data").flatMap(fields::nested).flatMap(SiteConfigReader::openData);
        Optional<WebEditor> webEditor = fields.node("beheer")
                .flatMap(node -> fields.nested(node).flatMap(inner -> webEditor(inner, fields.span("beheer"))));
        return fields.made(() -> new SiteConfig(
                name,
                shortName.orElse(name),
                description,
                address,
                address,
                language.orElse("nl"),
                new Named(theme, fields.span("thema")),
                navigation,
                footer,
                openData.orElse(OpenData.UNSAID),
                webEditor));
    }

    private static List<NavigationItem> menu(Fields fields, String key) {
        if (fields.items(key).size() > LONGEST_MENU) {
            fields.fail(Diagnostic.error("menu-te-lang", fields.span(key), String.valueOf(LONGEST_MENU)));
            return List.of();
        }
        return fields.list(key, SiteConfigReader::item);
    }

    private static Optional<NavigationItem> item(Fields fields) {
        String title = fields.required("titel");
        String to = fields.required("naar");
        if (!to.startsWith("/") && webPage(to).isEmpty()) {
            fields.fail(Diagnostic.error("adres-ongeldig", fields.span("naar"), to));
        }
        return fields.made(() -> new NavigationItem(title, to, fields.span("naar")));
    }

    private static Optional<OpenData> openData(Fields fields) {
        Optional<Licence> licence =
                fields.node("licentie").flatMap(fields::nested).flatMap(SiteConfigReader::licence);
        Optional<Named> publisher = fields.text("uitgever").map(id -> new Named(id, fields.span("uitgever")));
        Optional<Contact> contact = fields.parsed("contact", "contact-ongeldig", SiteConfigReader::pageOrMail)
                .map(to -> new Contact(to, fields.span("contact")));
        return fields.made(() -> new OpenData(licence, publisher, contact));
    }

    private static Optional<WebEditor> webEditor(Fields fields, SourceSpan place) {
        fields.choice("backend", "keuze-onbekend", WebEditor.BACKENDS, word -> word);
        String repository = fields.required("repo", "repo-ongeldig", "?", WebEditor::repository);
        Optional<String> branch = fields.text("branch");
        return fields.made(() -> new WebEditor(repository, branch.orElse("main"), place));
    }

    private static Optional<Licence> licence(Fields fields) {
        String name = fields.required("naam");
        URI address = fields.required("adres", "adres-ongeldig", ANYWHERE, SiteConfigReader::webPage);
        return fields.made(() -> new Licence(name, address));
    }

    /** A page of this site, or an address to write to; whether the page is there can only be told later. */
    private static Optional<String> pageOrMail(String text) {
        boolean page = text.startsWith("/") && !text.startsWith("//");
        return page || MAIL.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    /** Any page of the web, with all that may stand in its address. */
    public static Optional<URI> webPage(String text) {
        try {
            URI uri = new URI(text);
            boolean onTheWeb = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return onTheWeb && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** A whole address of the web, without its last slash; nothing when it is something else. */
    public static Optional<URI> webAddress(String text) {
        try {
            URI uri = new URI(text.replaceAll("/+$", ""));
            boolean onTheWeb = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            boolean plain = uri.getQuery() == null && uri.getFragment() == null && uri.getUserInfo() == null;
            boolean isShort = text.length() <= LONGEST_ADDRESS && uri.getPort() <= HIGHEST_PORT;
            return onTheWeb
                            && plain
                            && isShort
                            && uri.getHost() != null
                            && FOLDERS.matcher(uri.getRawPath()).matches()
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
