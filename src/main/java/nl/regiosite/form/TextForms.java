package nl.regiosite.form;

import static nl.regiosite.form.Value.Plain.DATE;
import static nl.regiosite.form.Value.Plain.DAY;
import static nl.regiosite.form.Value.Plain.LINE;
import static nl.regiosite.form.Value.Plain.OWN_ID;
import static nl.regiosite.form.Value.Plain.PARAGRAPH;
import static nl.regiosite.form.Value.Plain.PROJECT_NUMBER;
import static nl.regiosite.form.Value.Plain.TRANCHES;
import static nl.regiosite.form.Value.Plain.WHOLE_NUMBER;

import java.util.stream.Stream;
import nl.regiosite.form.Value.Target;
import nl.regiosite.model.Label;
import nl.regiosite.model.Status;

/** The fields above the texts: projects, pillars, tranches, the programme itself, and articles. */
final class TextForms {
    static final Form PROJECT = Form.of("project")
            .must("nummer", PROJECT_NUMBER)
            .must("titel", LINE)
            .must("thema", Target.THEME)
            .mustMany("penvoerder", Target.ORGANISATION)
            .withMany("partners", Target.ORGANISATION)
            .withMany("gemeenten", Target.MUNICIPALITY)
            .must("status", Stream.of(Status.values()).map(Status::id).toList())
            .with("label", Stream.of(Label.values()).map(Label::id).toList())
            .must("samenvatting", PARAGRAPH)
            .with("onderdeel-van", Target.PROJECT)
            .with("dwarsverbanden", SharedForms.CROSS_OVERS)
            .withRows(
                    "voortgang",
                    Form.of("voortgang")
                            .with("datum", DATE)
                            .must("tekst", PARAGRAPH)
                            .mustMany("bron", Target.SOURCE))
            .mustMany("bron", Target.SOURCE)
            .and(SharedForms.PICTURE_BESIDE)
            .and(SharedForms.PUBLICATION);

    static final Form PILLAR = Form.of("pijler")
            .with("nummer", WHOLE_NUMBER)
            .must("titel", LINE)
            .with("samenvatting", PARAGRAPH)
            .must("doel", PARAGRAPH)
            .with("kleur", LINE)
            .withRows(
                    "themas",
                    Form.of("thema").must("id", OWN_ID).must("titel", LINE).with("tekst", PARAGRAPH))
            .with("dwarsverbanden", SharedForms.CROSS_OVERS)
            .withMany("bron", Target.SOURCE);

    static final Form TRANCHE = Form.of("tranche")
            .with("titel", LINE)
            .with("datum", DATE)
            .with("samenvatting", PARAGRAPH)
            .withMany("bron", Target.SOURCE);

    static final Form NEWS = article(Form.of("nieuws")
            .must("titel", LINE)
            .must("samenvatting", PARAGRAPH)
            .must("datum", DATE));

    static final Form EVENT = article(Form.of("agenda")
            .must("titel", LINE)
            .must("samenvatting", PARAGRAPH)
            .must("begin", DATE)
            .with("eind", DATE)
            .with("plaats", LINE));

    static final Form STORY = article(Form.of("verhaal")
            .must("titel", LINE)
            .must("samenvatting", PARAGRAPH)
            .with("datum", DATE));

    static final Form PAGE = article(Form.of("pagina")
            .must("titel", LINE)
            .must("samenvatting", PARAGRAPH)
            .with("datum", DATE));

    private static final Form MEMBER = Form.of("lid")
            .must("naam", LINE)
            .must("functie", LINE)
            .with("organisatie", Target.ORGANISATION)
            .with("rol", LINE);

    static final Form PROGRAMME = Form.of("programma")
            .must("titel", LINE)
            .must("samenvatting", PARAGRAPH)
            .with("ambitie", PARAGRAPH)
            .with("start", DATE)
            .with("eind", DATE)
            .with("label-tranches", TRANCHES)
            .withRows(
                    "partijen",
                    Form.of("partij")
                            .must("organisatie", Target.ORGANISATION)
                            .must("kant", LINE)
                            .with("namens", LINE))
            .withRows("stuurgroep", MEMBER)
            .withRows(
                    "teams",
                    Form.of("team")
                            .must("id", OWN_ID)
                            .must("titel", LINE)
                            .must("tekst", PARAGRAPH)
                            .withRows("leden", MEMBER))
            .withRows(
                    "mijlpalen",
                    Form.of("mijlpaal")
                            .must("datum", DATE)
                            .must("titel", LINE)
                            .must("tekst", PARAGRAPH)
                            .mustMany("bron", Target.SOURCE))
            .withMany("bron", Target.SOURCE);

    private TextForms() {}

    private static Form article(Form own) {
        return own.withMany("projecten", Target.PROJECT)
                .withMany("bron", Target.SOURCE)
                .and(SharedForms.PICTURE_BESIDE)
                .and(SharedForms.PUBLICATION)
                .with("vervalt-op", DAY);
    }
}
