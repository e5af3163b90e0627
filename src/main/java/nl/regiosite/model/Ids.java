package nl.regiosite.model;

import java.util.regex.Pattern;

/** What an id may look like. */
public final class Ids {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Ids() {}

    /** Whether a name can be part of an address: small letters, digits and single hyphens. */
    public static boolean isSlug(String name) {
        return name.length() <= 80 && SLUG.matcher(name).matches();
    }

    static void require(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id is never empty");
        }
    }
}
