package nl.regiosite.page.data;

/** What kind of values a column holds. */
public enum Type {
    TEXT("tekst"),
    /** The id of a row of this table or of another: small letters, digits and hyphens. */
    ID("id"),
    /** The number of a project, such as {@code 4} or {@code 1.10}: no number to reckon with. */
    PROJECT_NUMBER("projectnummer"),
    /** One of a few words. */
    CHOICE("keuze"),
    WHOLE("geheel-getal"),
    /** Whole euros. */
    EUROS("euro"),
    DECIMAL("getal"),
    /** A date as far as it is known: a year, a month or a day. */
    DATE("datum"),
    /** An address on the web. */
    ADDRESS("adres"),
    /** Ids: a list in JSON, with semicolons between them in CSV. */
    IDS("ids"),
    /** Ids with semicolons between them in every form, as {@code /data/projecten.json} has had it from the start. */
    JOINED_IDS("ids-in-tekst"),
    /** Rows of their own within the row; in JSON only. */
    ROWS("rijen");

    private final String word;

    Type(String word) {
        this.word = word;
    }

    /** The last part of the key of the words that explain it. */
    public String word() {
        return word;
    }
}
