package nl.regiosite.output.form;

import java.util.Locale;
import nl.regiosite.form.Value.Plain;

/** The pattern of a single value, for other tools than schemas. */
public final class FormPatterns {
    private FormPatterns() {}

    /** What a text must look like; only for a kind that has such a thing. */
    public static String pattern(Plain plain) {
        Object pattern = Patterns.of(plain).keywords().get("pattern");
        if (pattern == null) {
            throw new IllegalArgumentException("no pattern for " + plain);
        }
        return pattern.toString();
    }

    /** Under what name the words stand that say so: {@code vorm.web-address}. */
    public static String name(Plain plain) {
        return plain.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
