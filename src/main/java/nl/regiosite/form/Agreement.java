package nl.regiosite.form;

/** What the fields of a part ask of each other. */
public sealed interface Agreement {

    /** Exactly one of the two is there. */
    record OneOfTwo(String one, String other) implements Agreement {}

    /** Where {@code key} is, {@code needed} must be too. */
    record Needs(String key, String needed) implements Agreement {}
}
