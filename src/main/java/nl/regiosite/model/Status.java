package nl.regiosite.model;

/** How far a project is. */
public enum Status {
    IN_PREPARATION("in-voorbereiding"),
    UNDER_WAY("in-uitvoering"),
    FINISHED("afgerond");

    private final String id;

    Status(String id) {
        this.id = id;
    }

    /** The word that content and data files use. */
    public String id() {
        return id;
    }
}
