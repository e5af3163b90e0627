package nl.regiosite.output;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Supplier;
import nl.regiosite.config.SiteConfig;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.model.Programme;
import nl.regiosite.page.PageContext;
import nl.regiosite.page.Stories;
import nl.regiosite.theme.SiteTheme;
import nl.regiosite.theme.TemplateEngine;
import nl.regiosite.theme.ThemeAssets;

/**
 * What an output is made from.
 *
 * @param templates fills the templates of the theme
 * @param letters what pictures are lettered with; nothing when the theme draws none
 * @param today the day that counts as the day of the build
 * @param manifest whether the site has a list of its own files
 * @param root the folder of the site's source, for files that are passed on as they are
 * @param pictures the pictures beside texts, by their path from the root
 * @param cache keeps what takes long to make
 * @param searchIndex what the browser searches in; pages name it by its content, so it is made before them
 * @param problems where an output says that it could not be made
 */
public record OutputContext(
        PageContext pages,
        ThemeAssets assets,
        TemplateEngine templates,
        Optional<SiteTheme.PosterLetters> letters,
        LocalDate today,
        boolean manifest,
        Path root,
        SortedSet<String> pictures,
        FileCache cache,
        Supplier<String> searchIndex,
        Diagnostics problems) {
    /** The same for an output that does not {@linkplain Output#looksAround look around}. */
    public OutputContext narrow(Stories texts, Supplier<String> index) {
        return new OutputContext(
                pages.with(texts),
                assets,
                templates,
                letters,
                today,
                manifest,
                root,
                Collections.emptySortedSet(),
                cache,
                index,
                problems);
    }

    public Programme programme() {
        return pages.programme();
    }

    public SiteConfig config() {
        return pages.config();
    }
}
