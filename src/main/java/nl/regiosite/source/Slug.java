package nl.regiosite.source;

import java.text.Normalizer;
import java.util.Locale;

/** A text in the form that addresses and ids have. */
public final class Slug {
    private Slug() {}

    /** Small ASCII letters, digits and single hyphens; empty when the text has no letter or digit of that kind. */
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
