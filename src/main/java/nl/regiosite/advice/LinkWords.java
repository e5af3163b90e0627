package nl.regiosite.advice;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.markdown.Manuscript;

/** A link that does not say where it leads: a screen reader reads out links without what stands around them. */
final class LinkWords implements Advice {
    private static final Set<String> SAY_NOTHING = Set.of(
            "bekijk",
            "daar",
            "deze",
            "deze link",
            "deze pagina",
            "deze site",
            "deze website",
            "dit",
            "download",
            "ga naar",
            "hier",
            "kijk hier",
            "klik",
            "klik hier",
            "lees hier",
            "lees hier meer",
            "lees meer",
            "lees verder",
            "link",
            "meer",
            "meer info",
            "meer informatie",
            "meer lezen",
            "pagina",
            "site",
            "verder",
            "verder lezen",
            "via deze link",
            "via link",
            "volgende",
            "webpagina",
            "website",
            "zie hier",
            "click here",
            "here",
            "read more");

    /** Nobody reads more as the words of a link. */
    private static final int LONGEST = 1_000;

    /** A name of a site alone, such as {@code www.emmen.nl}, can be read and remembered. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+|(www\\.)?[\\w-]+(\\.[\\w-]+)+/\\S+");

    @Override
    public Stream<Diagnostic> on(Writing writing) {
        return writing.text().links().stream()
                .filter(link -> link.words().length() <= LONGEST)
                .flatMap(LinkWords::on);
    }

    private static Stream<Diagnostic> on(Manuscript.Link link) {
        String plain = link.words()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L} ]+$", "")
                .strip();
        if (ADDRESS.matcher(link.words()).matches()) {
            return Stream.of(Diagnostic.advice("advies-link-is-adres", link.place(), link.words()));
        } else if (SAY_NOTHING.contains(plain)) {
            return Stream.of(Diagnostic.advice("advies-linktekst", link.place(), link.words()));
        }
        return Stream.empty();
    }
}
