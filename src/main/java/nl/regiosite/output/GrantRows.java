package nl.regiosite.output;

import java.util.List;
import java.util.stream.Stream;
import nl.regiosite.model.Grant;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;

/** The grants as both data files have them: the same columns, in the same order. */
final class GrantRows {
    record Row(
            String pillar,
            String number,
            String project,
            String part,
            String leadPartner,
            int tranche,
            long amount,
            String source) {
        List<String> cells() {
            return List.of(
                    pillar,
                    number,
                    project,
                    part,
                    leadPartner,
                    String.valueOf(tranche),
                    String.valueOf(amount),
                    source);
        }
    }

    static final List<String> COLUMNS =
            List.of("pijler", "nummer", "project", "onderdeel", "penvoerder", "tranche", "bedrag", "bron");

    private GrantRows() {}

    static Stream<Row> of(Programme programme) {
        return programme.grants(grant -> true).stream().map(grant -> row(grant, programme));
    }

    private static Row row(Grant grant, Programme programme) {
        Project project = programme.project(grant.project()).orElseThrow();
        return new Row(
                project.pillar().value(),
                project.number().text(),
                project.id().value(),
                grant.part().orElse(""),
                DataFields.ids(programme.leadPartnersOf(grant)),
                grant.tranche(),
                grant.amount().euros(),
                grant.source().value());
    }
}
