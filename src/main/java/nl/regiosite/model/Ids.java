package nl.regiosite.model;

/** What an id may look like. */
public final class Ids {
    private Ids() {}

    /** Whether a name can be part of an address: small letters, digits and single hyphens. */
    public static boolean isSlug(String name) {
        char before = '-';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!isLetter && (c != '-' || before == '-')) {
                return false;
            }
            before = c;
        }
        return before != '-' && name.length() <= 80;
    }

    static void require(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id is never empty");
        }
    }
}
