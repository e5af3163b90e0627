package nl.regiosite.form;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A kind of file that an editor writes: where it lies, and its form. */
public enum FileKind {
    PROGRAMME("content/programma.md", TextForms.PROGRAMME),
    PILLAR("content/pijlers/*", TextForms.PILLAR),
    PROJECT("content/projecten/*/*", TextForms.PROJECT),
    TRANCHE("content/tranches/*", TextForms.TRANCHE),
    NEWS("content/nieuws/*", TextForms.NEWS),
    EVENT("content/agenda/*", TextForms.EVENT),
    STORY("content/verhalen/*", TextForms.STORY),
    PAGE("content/paginas/*", TextForms.PAGE),
    GRANTS("content/begroting/toekenningen.json", MoneyForms.GRANTS),
    RESERVATIONS("content/begroting/reserveringen.json", MoneyForms.RESERVATIONS),
    CONTROL_TOTALS("content/begroting/controletotalen.json", MoneyForms.CONTROL_TOTALS),
    BUDGET("content/begroting/kader.json", MoneyForms.BUDGET),
    RESULTS("content/monitoring/resultaten.json", MonitoringForms.RESULTS),
    INDICATORS("content/monitoring/indicatoren.json", MonitoringForms.INDICATORS),
    SOURCES("content/bronnen.json", ReferenceForms.SOURCES),
    ORGANISATIONS("content/organisaties.json", ReferenceForms.ORGANISATIONS),
    DISCREPANCIES("content/afwijkingen.json", ReferenceForms.DISCREPANCIES),
    SETTINGS("site-config.yml", SettingsForm.SETTINGS);

    private final String place;

    // A record of copied lists all the way down: it does not change.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Form form;

    private final Pattern path;

    FileKind(String place, Form form) {
        this.place = place;
        this.form = form;
        // A text is <id>.md, or <id>/index.md with its pictures beside it.
        String ending = place.endsWith("*") ? "(\\.md|/index\\.md)" : "";
        this.path = Pattern.compile(place.replace(".", "\\.").replace("*", "[^/]+") + ending);
    }

    /** The kind of the file at {@code path}, counted from the root of the site. */
    public static Optional<FileKind> of(String path) {
        return Stream.of(values())
                .filter(kind -> kind.path.matcher(path).matches())
                .findFirst();
    }

    public Form form() {
        return form;
    }

    /** Where it lies; a {@code *} is any name, and where it is the last one the file is a text. */
    public String place() {
        return place;
    }

    /** Whether it is a text below a block of fields. */
    public boolean isText() {
        return place.endsWith("*") || place.endsWith(".md");
    }

    public boolean isJson() {
        return place.endsWith(".json");
    }
}
