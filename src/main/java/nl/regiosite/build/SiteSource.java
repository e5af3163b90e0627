package nl.regiosite.build;

import java.util.Optional;
import java.util.function.Function;
import nl.regiosite.check.Rules;
import nl.regiosite.config.SiteConfig;
import nl.regiosite.config.SiteConfigReader;
import nl.regiosite.content.Content;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.diagnostic.TextFiles;
import nl.regiosite.page.SiteWords;
import nl.regiosite.source.SourceFile;
import nl.regiosite.theme.SiteTheme;

/**
 * All that a site is made of, as it was read.
 *
 * @param config nothing when the settings have mistakes
 * @param theme nothing when it cannot be found or read
 */
record SiteSource(Optional<SiteConfig> config, Optional<SiteTheme> theme, Content content) {
    /** Before anything was read. */
    static final SiteSource NOTHING = new SiteSource(Optional.empty(), Optional.empty(), Content.NOTHING);

    /**
     * Reads it; mistakes go to {@code problems}.
     *
     * @param known the theme, when it was read before and nothing of it changed
     * @param content reads the content
     */
    static SiteSource read(
            BuildRequest request,
            Optional<SiteTheme> known,
            Function<Diagnostics, Content> content,
            Diagnostics problems) {
        Optional<SourceFile> settings = new TextFiles(request.root(), problems).required(request.config());
        Optional<SiteConfig> config = settings.flatMap(file -> SiteConfigReader.read(file, problems))
                .map(read -> request.baseUrl().map(read::at).orElse(read));
        Optional<SiteTheme> theme = known.isPresent()
                ? known
                : config.flatMap(read -> SiteTheme.load(
                        request.root(),
                        read.theme().name(),
                        read.language(),
                        read.theme().place(),
                        problems));
        return new SiteSource(config, theme, content.apply(problems));
    }

    /** Holds it against the rules. */
    void check(Diagnostics problems) {
        Rules.check(content.programme(), content.places(), problems);
        config.ifPresent(read -> SiteLinkChecks.publisher(read, content, problems));
    }

    /** Without a theme no site comes out, but the texts are looked at all the same. */
    SiteWords words() {
        return theme.<SiteWords>map(found -> found.words()::get).orElse((key, arguments) -> key);
    }
}
