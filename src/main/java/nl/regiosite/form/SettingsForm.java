package nl.regiosite.form;

import static nl.regiosite.form.Value.Plain.LINE;
import static nl.regiosite.form.Value.Plain.LINK;
import static nl.regiosite.form.Value.Plain.PAGE_OR_MAIL;
import static nl.regiosite.form.Value.Plain.PARAGRAPH;
import static nl.regiosite.form.Value.Plain.REPOSITORY;
import static nl.regiosite.form.Value.Plain.WEB_ADDRESS;
import static nl.regiosite.form.Value.Plain.WEB_PAGE;

import java.util.List;
import nl.regiosite.form.Value.Part;
import nl.regiosite.form.Value.Target;

/** The fields of {@code site-config.yml}. */
final class SettingsForm {
    private static final Form ITEM = Form.of("menuregel").must("titel", LINE).must("naar", LINK);

    static final Form SETTINGS = Form.of("instellingen")
            .must("naam", LINE)
            .with("korte-naam", LINE)
            .with("omschrijving", PARAGRAPH)
            .must("adres", WEB_ADDRESS)
            .with("taal", List.of("nl"))
            .must("thema", Target.LOOK)
            .withRows("navigatie", ITEM)
            .withRows("voet", ITEM)
            .with(
                    "open-data",
                    new Part(Form.of("open-data")
                            .with(
                                    "licentie",
                                    new Part(Form.of("licentie")
                                            .must("naam", LINE)
                                            .must("adres", WEB_PAGE)))
                            .with("uitgever", Target.ORGANISATION)
                            .with("contact", PAGE_OR_MAIL)))
            .with(
                    "beheer",
                    new Part(Form.of("beheer")
                            .with("backend", List.of("github"))
                            .must("repo", REPOSITORY)
                            .with("branch", LINE)));

    private SettingsForm() {}
}
