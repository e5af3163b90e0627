package nl.regiosite.build;

import java.util.Optional;
import nl.regiosite.content.Content;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.output.photo.WebP;
import nl.regiosite.page.PictureForm;
import nl.regiosite.source.SourceFile;
import nl.regiosite.theme.SiteTheme;

/** In what form pictures are shown: what the theme has room for, as far as this computer can make it. */
final class PictureForms {
    private PictureForms() {}

    /** On a site without pictures nobody asks whether WebP can be made: that takes time. */
    static PictureForm of(Optional<SiteTheme> theme, Content content, Diagnostics problems) {
        SiteTheme.Photos wanted = theme.map(SiteTheme::photos).orElse(SiteTheme.Photos.ANY);
        boolean webp = content.pictures().isEmpty() || WebP.isThere();
        if (!webp) {
            String first = content.pictures().firstKey();
            problems.add(Diagnostic.warning("webp-ontbreekt", new SourceFile(first, "").start()));
        }
        return new PictureForm(wanted.widths(), wanted.sizes(), webp);
    }
}
