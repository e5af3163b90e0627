package nl.regiosite.diagnostic;

import java.util.Locale;

/** An error stops the build; a warning does not. */
public enum Severity {
    ERROR,
    WARNING;

    /** The name that {@code --json} writes. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
