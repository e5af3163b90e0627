package nl.regiosite.page.data;

import java.util.Optional;

/** What kind of values a column holds. */
public enum Type {
    TEXT("tekst", ""),
    /** The id of a row of this table or of another: small letters, digits and hyphens. */
    ID("id", Form.ID),
    /** The number of a project, such as {@code 4} or {@code 1.10}: no number to reckon with. */
    PROJECT_NUMBER("projectnummer", "[0-9]+(\\.[0-9]+)*"),
    /** One of a few words. */
    CHOICE("keuze", ""),
    WHOLE("geheel-getal", ""),
    /** Whole euros. */
    EUROS("euro", ""),
    DECIMAL("getal", ""),
    /** A date as far as it is known: a year, a month or a day. */
    DATE("datum", "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"),
    /** An address on the web. */
    ADDRESS("adres", ""),
    /** Ids: a list in JSON, with semicolons between them in CSV. */
    IDS("ids", Form.IDS),
    /** Ids with semicolons between them in every form, as {@code /data/projecten.json} has had it from the start. */
    JOINED_IDS("ids-in-tekst", Form.IDS),
    /** Rows of their own within the row; in JSON only. */
    ROWS("rijen", "");

    /** An enum's constants come before its fields, so what they share stands here. */
    private static final class Form {
        static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
        static final String IDS = ID + "(;" + ID + ")*";
    }

    private final String word;
    private final String form;

    Type(String word, String form) {
        this.word = word;
        this.form = form;
    }

    /** The last part of the key of the words that explain it. */
    public String word() {
        return word;
    }

    /** The regular expression that the whole of a text in the CSV has to match. */
    public Optional<String> pattern() {
        return form.isEmpty() ? Optional.empty() : Optional.of("^" + form + "$");
    }
}
