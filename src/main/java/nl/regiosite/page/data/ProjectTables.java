package nl.regiosite.page.data;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiosite.model.Grant;
import nl.regiosite.model.GrantRemark;
import nl.regiosite.model.Label;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;
import nl.regiosite.model.Reservation;
import nl.regiosite.model.Status;
import nl.regiosite.page.PageContext;
import nl.regiosite.page.ProjectPages;

/** The projects and the money that they were given. The names and the order of what is here are a promise to who reads it. */
final class ProjectTables {
    private static final Column<Grant> TRANCHE = Column.<Grant>of(
                    "tranche", Type.WHOLE, (grant, context) -> Value.of(grant.tranche()))
            .to("tranches");
    private static final Column<Grant> AMOUNT = Column.of(
            "bedrag", Type.EUROS, (grant, context) -> Value.of(grant.amount().euros()));
    private static final Column<Grant> PART = Column.<Grant>of(
                    "onderdeel", Type.TEXT, (grant, context) -> Value.of(grant.part()))
            .orEmpty();

    static final Table<Project> PROJECTS = new Table<>(
            "projecten",
            List.of(
                    Column.of(
                            "id",
                            Type.ID,
                            (project, context) -> Value.of(project.id().value())),
                    Column.of(
                            "nummer",
                            Type.PROJECT_NUMBER,
                            (project, context) -> Value.of(project.number().text())),
                    Column.<Project>of(
                                    "pijler",
                                    Type.ID,
                                    (project, context) ->
                                            Value.of(project.pillar().value()))
                            .to("pijlers"),
                    Column.of("titel", Type.TEXT, (project, context) -> Value.of(project.title())),
                    Column.<Project>of(
                                    "thema",
                                    Type.ID,
                                    (project, context) ->
                                            Value.of(project.theme().value()))
                            .to("themas"),
                    Column.<Project>of(
                                    "penvoerder", Type.JOINED_IDS, (project, context) -> joined(project.leadPartners()))
                            .to("organisaties"),
                    Column.<Project>of("gemeenten", Type.IDS, (project, context) -> Value.ids(project.municipalities()))
                            .orEmpty()
                            .to("organisaties"),
                    Column.<Project>of(
                                    "label",
                                    Type.CHOICE,
                                    (project, context) ->
                                            Value.of(project.label().map(Label::id)))
                            .oneOf(Stream.of(Label.values()).map(Label::id).toList())
                            .orEmpty(),
                    Column.<Project>of(
                                    "status",
                                    Type.CHOICE,
                                    (project, context) ->
                                            Value.of(project.status().id()))
                            .oneOf(Stream.of(Status.values()).map(Status::id).toList()),
                    Column.of(
                            "totaal",
                            Type.EUROS,
                            (project, context) -> Value.of(
                                    context.programme().granted(project.id()).euros())),
                    Column.rows(
                            "toekenningen", List.of(TRANCHE, AMOUNT, PART), (project, context) -> context.programme()
                                    .grantsOf(project.id())),
                    Column.<Project>of("reservering", Type.EUROS, ProjectTables::reserved)
                            .orEmpty(),
                    Column.<Project>of("opmerking", Type.TEXT, ProjectTables::remark)
                            .orEmpty()
                            .inJsonOnly(),
                    Column.<Project>of("onderdeel-van", Type.ID, (project, context) -> Value.of(project.parent()))
                            .to("projecten")
                            .orEmpty()
                            .inJsonOnly(),
                    Column.of(
                            "url",
                            Type.ADDRESS,
                            (project, context) -> Value.of(context.url(ProjectPages.route(project.id()))))),
            List.of("id"),
            Programme::projects);

    static final Table<Grant> GRANTS = new Table<>(
            "toekenningen",
            List.of(
                    Column.<Grant>of(
                                    "pijler",
                                    Type.ID,
                                    (grant, context) -> Value.of(
                                            project(grant, context).pillar().value()))
                            .to("pijlers"),
                    Column.of(
                            "nummer",
                            Type.PROJECT_NUMBER,
                            (grant, context) ->
                                    Value.of(project(grant, context).number().text())),
                    Column.<Grant>of(
                                    "project",
                                    Type.ID,
                                    (grant, context) -> Value.of(grant.project().value()))
                            .to("projecten"),
                    PART,
                    Column.<Grant>of(
                                    "penvoerder",
                                    Type.JOINED_IDS,
                                    (grant, context) ->
                                            joined(context.programme().leadPartnersOf(grant)))
                            .to("organisaties"),
                    TRANCHE,
                    AMOUNT,
                    Column.<Grant>of(
                                    "bron",
                                    Type.ID,
                                    (grant, context) -> Value.of(grant.source().value()))
                            .to("bronnen")),
            // Project, tranche and part together are there only once, but the part may be empty, which no key allows.
            List.of(),
            Programme::grants);

    static final Table<Reservation> RESERVATIONS = new Table<>(
            "reserveringen",
            List.of(
                    Column.<Reservation>of(
                                    "project",
                                    Type.ID,
                                    (reservation, context) ->
                                            Value.of(reservation.project().value()))
                            .to("projecten"),
                    Column.of(
                            "bedrag",
                            Type.EUROS,
                            (reservation, context) ->
                                    Value.of(reservation.amount().euros())),
                    Column.<Reservation>of(
                                    "toelichting", Type.TEXT, (reservation, context) -> Value.of(reservation.note()))
                            .orEmpty(),
                    Column.<Reservation>of(
                                    "bron",
                                    Type.ID,
                                    (reservation, context) ->
                                            Value.of(reservation.source().value()))
                            .to("bronnen")),
            List.of("project"),
            Programme::reservations);

    private ProjectTables() {}

    /** Ids in one text. Nearly always there is one; two that lead a project together stand with a semicolon between them. */
    private static Value joined(Collection<?> ids) {
        return Value.of(ids.stream().map(Object::toString).collect(Collectors.joining(";")));
    }

    private static Project project(Grant grant, PageContext context) {
        return context.programme().project(grant.project()).orElseThrow();
    }

    private static Value reserved(Project project, PageContext context) {
        return Value.of(context.programme()
                .reservationOf(project.id())
                .map(reservation -> reservation.amount().euros()));
    }

    /** What stands in the place of an amount, when that is so. */
    private static Value remark(Project project, PageContext context) {
        String text = context.programme().remarksOf(project.id()).stream()
                .map(GrantRemark::text)
                .collect(Collectors.joining("; "));
        return Value.of(Optional.of(text).filter(said -> !said.isEmpty()));
    }
}
