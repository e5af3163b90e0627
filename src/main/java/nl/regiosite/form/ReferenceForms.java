package nl.regiosite.form;

import static nl.regiosite.form.Value.Plain.CORNERS;
import static nl.regiosite.form.Value.Plain.DATE;
import static nl.regiosite.form.Value.Plain.LINE;
import static nl.regiosite.form.Value.Plain.OWN_ID;
import static nl.regiosite.form.Value.Plain.PARAGRAPH;
import static nl.regiosite.form.Value.Plain.WEB_ADDRESS;

import java.util.List;
import java.util.stream.Stream;
import nl.regiosite.form.Value.Target;
import nl.regiosite.model.Organisation;

/** The fields of what the rest refers to: the documents, the organisations, and the contradictions in the documents. */
final class ReferenceForms {
    static final Form SOURCES = Form.of("bronnen")
            .mustRows(
                    "bronnen",
                    Form.of("bron")
                            .must("id", OWN_ID)
                            .must("titel", LINE)
                            .with("datum", DATE)
                            .with("uitgever", LINE)
                            .with("website", WEB_ADDRESS)
                            .with("toelichting", PARAGRAPH));

    static final Form ORGANISATIONS = Form.of("organisaties")
            .mustRows(
                    "organisaties",
                    Form.of("organisatie")
                            .must("id", OWN_ID)
                            .must("naam", LINE)
                            .must(
                                    "soort",
                                    Stream.of(Organisation.Kind.values())
                                            .map(Organisation.Kind::id)
                                            .toList())
                            .with("cbs-code", LINE)
                            .with("website", WEB_ADDRESS)
                            .with("omschrijving", PARAGRAPH)
                            .with("kaart", CORNERS));

    static final Form DISCREPANCIES = Form.of("afwijkingen")
            .withRows(
                    "onderwerpen",
                    Form.of("onderwerp").must("id", OWN_ID).must("titel", LINE).with("tekst", PARAGRAPH))
            .mustRows(
                    "afwijkingen",
                    Form.of("afwijking")
                            .must("id", OWN_ID)
                            .with("onderwerp", Target.TOPIC)
                            .mustMany("bron", Target.SOURCE)
                            .must("plaats", PARAGRAPH)
                            .must("wat", PARAGRAPH)
                            .must("op-de-site", PARAGRAPH)
                            .withMany("projecten", Target.PROJECT)
                            .withMany("pijlers", Target.PILLAR)
                            .with("verklaart", List.of("label-volgt-niet")));

    private ReferenceForms() {}
}
