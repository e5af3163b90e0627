package nl.regiosite.form;

import static nl.regiosite.form.Value.Plain.DECIMAL;
import static nl.regiosite.form.Value.Plain.LINE;
import static nl.regiosite.form.Value.Plain.OWN_ID;
import static nl.regiosite.form.Value.Plain.PARAGRAPH;
import static nl.regiosite.form.Value.Plain.WHOLE_NUMBER;

import nl.regiosite.form.Value.Target;

/** The fields of the files in {@code monitoring/}. */
final class MonitoringForms {
    static final Form RESULTS = Form.of("resultaten")
            .mustRows(
                    "resultaten",
                    Form.of("resultaat")
                            .must("id", OWN_ID)
                            .must("pijler", Target.PILLAR)
                            .must("titel", PARAGRAPH)
                            .with("doel", DECIMAL)
                            .with("eenheid", LINE)
                            .with("jaar", WHOLE_NUMBER)
                            .with("gerealiseerd", DECIMAL)
                            .with("stand", PARAGRAPH)
                            .withMany("stand-bron", Target.SOURCE)
                            .mustMany("bron", Target.SOURCE)
                            .with("plaats", PARAGRAPH));

    static final Form INDICATORS = Form.of("indicatoren")
            .mustRows(
                    "indicatoren",
                    Form.of("indicator")
                            .must("id", OWN_ID)
                            .must("titel", LINE)
                            .must("regio", DECIMAL)
                            .with("nederland", DECIMAL)
                            .must("eenheid", LINE)
                            .must("gebied", PARAGRAPH)
                            .with("jaar", WHOLE_NUMBER)
                            .mustMany("bron", Target.SOURCE)
                            .with("plaats", PARAGRAPH)
                            .with("toelichting", PARAGRAPH));

    private MonitoringForms() {}
}
