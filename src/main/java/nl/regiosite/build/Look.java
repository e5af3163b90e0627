package nl.regiosite.build;

import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.html.Html;
import nl.regiosite.theme.SiteTheme;
import nl.regiosite.theme.TemplateEngine;
import nl.regiosite.theme.ThemeAssets;

/** A theme that is ready to be used: its style sheets joined, its templates each compiled at its first use. */
record Look(SiteTheme theme, ThemeAssets assets, TemplateEngine templates) {
    /** Mistakes in style sheets go to {@code problems}; those in templates come to light when they are filled. */
    static Look of(SiteTheme theme, Diagnostics problems) {
        ThemeAssets assets = ThemeAssets.of(theme, problems);
        return new Look(theme, assets, new TemplateEngine(theme, assets.tokens(), Html::escape));
    }
}
