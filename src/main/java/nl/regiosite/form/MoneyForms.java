package nl.regiosite.form;

import static nl.regiosite.form.Value.Plain.EUROS;
import static nl.regiosite.form.Value.Plain.LINE;
import static nl.regiosite.form.Value.Plain.PARAGRAPH;
import static nl.regiosite.form.Value.Plain.SOME_EUROS;
import static nl.regiosite.form.Value.Plain.TRANCHE;
import static nl.regiosite.form.Value.Plain.TRANCHES;
import static nl.regiosite.form.Value.Plain.WHOLE_NUMBER;

import java.util.List;
import nl.regiosite.form.Value.Target;

/** The fields of the files in {@code begroting/}. */
final class MoneyForms {
    static final Form GRANTS = Form.of("toekenningen")
            .mustRows(
                    "toekenningen",
                    Form.of("toekenning")
                            .must("project", Target.PROJECT)
                            .with("onderdeel", LINE)
                            .must("tranche", TRANCHE)
                            .with("bedrag", SOME_EUROS)
                            .with("opmerking", PARAGRAPH)
                            .with("penvoerder", Target.ORGANISATION)
                            .must("bron", Target.SOURCE)
                            .oneOf("bedrag", "opmerking"));

    static final Form RESERVATIONS = Form.of("reserveringen")
            .mustRows(
                    "reserveringen",
                    Form.of("reservering")
                            .must("project", Target.PROJECT)
                            .must("bedrag", EUROS)
                            .must("bron", Target.SOURCE)
                            .with("toelichting", PARAGRAPH));

    static final Form CONTROL_TOTALS = Form.of("controletotalen")
            .mustRows(
                    "controletotalen",
                    Form.of("controletotaal")
                            .with("over", List.of("toekenningen", "kader", "bijdragen"))
                            .with("pijler", Target.PILLAR)
                            .with("tranche", TRANCHES)
                            .with("bedrag", EUROS)
                            .with("aantal", WHOLE_NUMBER)
                            .with("berekend", EUROS)
                            .withMany("bron", Target.SOURCE)
                            .with("plaats", PARAGRAPH)
                            .with("toelichting", PARAGRAPH)
                            .oneOf("bedrag", "aantal")
                            .needs("berekend", "toelichting"));

    static final Form BUDGET = Form.of("kader")
            .withRows(
                    "pijlers",
                    Form.of("pijlerbudget").must("pijler", Target.PILLAR).must("bedrag", EUROS))
            .with("overhead", EUROS)
            .withRows(
                    "bijdragen",
                    Form.of("bijdrage").must("van", LINE).must("bedrag", EUROS).with("toelichting", PARAGRAPH))
            .withRows(
                    "termijnen",
                    Form.of("termijn")
                            .must("titel", LINE)
                            .must("jaar", LINE)
                            .with("bedrag", EUROS)
                            .with("toelichting", PARAGRAPH))
            .must("bron", Target.SOURCE)
            .with("plaats", LINE)
            .with("toelichting", PARAGRAPH);

    private MoneyForms() {}
}
