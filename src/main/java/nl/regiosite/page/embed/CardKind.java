package nl.regiosite.page.embed;

/** What a card can be about. */
public enum CardKind {
    PROJECT("project"),
    PILLAR("pijler"),
    TRANCHE("tranche"),
    MUNICIPALITY("gemeente");

    private final String id;

    CardKind(String id) {
        this.id = id;
    }

    /** The attribute of {@code <regio-kaart>} and, save for projects, the folder of its cards. */
    public String id() {
        return id;
    }
}
