package nl.regiosite.model;

/** What the programme prints before a project: new in the tranches at hand, or continued in them. */
public enum Label {
    NEW("nieuw"),
    CONTINUED("vervolg");

    private final String id;

    Label(String id) {
        this.id = id;
    }

    /** The word that content and data files use. */
    public String id() {
        return id;
    }
}
