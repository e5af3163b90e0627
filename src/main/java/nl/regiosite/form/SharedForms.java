package nl.regiosite.form;

import static nl.regiosite.form.Value.Plain.DAY;
import static nl.regiosite.form.Value.Plain.FORMER_ADDRESSES;
import static nl.regiosite.form.Value.Plain.LINE;
import static nl.regiosite.form.Value.Plain.PARAGRAPH;
import static nl.regiosite.form.Value.Plain.PICTURE;
import static nl.regiosite.form.Value.Plain.TRUTH;

import java.util.Optional;
import nl.regiosite.form.Value.Rows;
import nl.regiosite.form.Value.Target;

/** The fields that several kinds of files share. */
final class SharedForms {
    /** A picture always says in words what it shows. */
    static final Form PICTURE_BESIDE = Form.of("afbeelding")
            .with("afbeelding", PICTURE)
            .with("alt", LINE)
            .with("bijschrift", LINE)
            .with("maker", LINE)
            .needs("afbeelding", "alt");

    static final Form PUBLICATION = Form.of("publicatie")
            .with("concept", TRUTH)
            .with("publiceren-vanaf", DAY)
            .with("oude-adressen", FORMER_ADDRESSES);

    /** Links to other pillars: the id, or the id with the reason. */
    static final Value CROSS_OVERS = new Rows(
            Form.of("dwarsverband")
                    .must("pijler", Target.PILLAR)
                    .with("tekst", PARAGRAPH)
                    .withMany("bron", Target.SOURCE),
            Optional.of(Target.PILLAR));

    private SharedForms() {}
}
