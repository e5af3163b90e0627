package nl.regiosite.diagnostic;

import java.util.Locale;

/** An error stops the build; a warning does not; advice is about good writing and only {@code check} gives it. */
public enum Severity {
    ERROR,
    WARNING,
    ADVICE;

    /** The name that {@code --json} writes. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
