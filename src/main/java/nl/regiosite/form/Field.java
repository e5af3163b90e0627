package nl.regiosite.form;

/**
 * One thing that an editor may write: its key, what it may hold, and whether it must be there. Its name, its
 * explanation and an example stand in the {@link FormWords}.
 */
public record Field(String key, Value value, boolean required) {}
