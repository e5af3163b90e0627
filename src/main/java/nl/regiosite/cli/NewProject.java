package nl.regiosite.cli;

import static nl.regiosite.cli.FileTemplate.list;
import static nl.regiosite.cli.FileTemplate.oneOrMore;
import static nl.regiosite.cli.FileTemplate.quoted;
import static nl.regiosite.cli.Question.mistake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiosite.cli.Question.Choice;
import nl.regiosite.cli.Question.Verdict;
import nl.regiosite.model.Organisation;
import nl.regiosite.model.OrganisationId;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.PillarId;
import nl.regiosite.model.Project;
import nl.regiosite.model.ProjectNumber;
import nl.regiosite.model.Status;
import nl.regiosite.model.Tranche;

/** {@code new project}: a project that nobody sees yet, in the folder of its pillar. */
final class NewProject implements NewKind {
    @Override
    public List<Answer> answers() {
        return List.of(
                Answer.required("pijler"),
                Answer.optional("nummer"),
                Answer.required("thema"),
                Answer.required("penvoerder"),
                Answer.required("gemeenten"),
                Answer.optional("status"),
                Answer.required("samenvatting"),
                Answer.required("bron"),
                Answer.optional("id"));
    }

    @Override
    public boolean needsTitle() {
        return true;
    }

    @Override
    public NewFile ask(Interview interview, Known known) {
        String title = Known.title(interview);
        String pillar = interview.ask(Question.choice(
                "pijler",
                known.programme().pillars().stream()
                        .map(it -> new Choice(it.id().value(), it.title()))
                        .toList(),
                written -> mistake("pijler-onbekend", written)));
        String folder = "content/projecten/" + pillar;
        String id = pillar.isEmpty() ? "" : known.id(interview, title, folder);
        Map<String, String> values = new HashMap<>(known.always(title));
        values.put("pijler", pillar);
        String number = interview.ask(number(pillar, known));
        // As a number, 1.10 would be 1.1 to who saves the file again.
        values.put("nummer", number.matches(".*\\..*0") ? quoted(number) : number);
        values.put("thema", pillar.isEmpty() ? "" : interview.ask(theme(pillar, known)));
        String leads = interview.ask(known.organisations("penvoerder", "penvoerder-onbekend", false));
        values.put("penvoerder", oneOrMore(leads));
        values.put(
                "gemeenten",
                list(interview.ask(known.organisations("gemeenten", "gemeente-onbekend", true)
                        .orNothing()
                        .proposing(municipality(leads, known)))));
        values.put("status", interview.ask(status()));
        values.put("samenvatting", quoted(Known.summary(interview)));
        String sources = interview.ask(known.source().proposing(known.newestSource()));
        values.put("bron", oneOrMore(sources));
        int tranche = known.programme().tranches().stream()
                .mapToInt(Tranche::number)
                .max()
                .orElse(1);
        return new NewFile(
                folder + "/" + id + ".md",
                FileTemplate.fill("project", values),
                List.of(),
                "nieuw.verder.project",
                List.of(Known.grantLine(id, tranche, Known.firstOf(sources))));
    }

    private static Question theme(String pillar, Known known) {
        return Question.choice(
                "thema",
                known.programme().pillar(new PillarId(pillar)).map(Pillar::themes).orElse(List.of()).stream()
                        .map(theme -> new Choice(theme.id().value(), theme.title()))
                        .toList(),
                written -> mistake("thema-onbekend", written, pillar));
    }

    private static Question status() {
        return Question.choice(
                        "status",
                        Stream.of(Status.values())
                                .map(status -> new Choice(status.id(), status.id()))
                                .toList(),
                        written -> mistake("status-onbekend", written))
                .proposing(Optional.of(Status.IN_PREPARATION.id()));
    }

    private static Question number(String pillar, Known known) {
        List<Project> projects = known.programme().projects().stream()
                .filter(project -> project.pillar().value().equals(pillar))
                .toList();
        return Question.parsed("nummer", answer -> {
                    Optional<ProjectNumber> number = ProjectNumber.parse(answer);
                    if (number.isEmpty()) {
                        return Verdict.wrong(mistake("nummer-ongeldig", answer));
                    }
                    return projects.stream()
                            .filter(project -> project.number().equals(number.get()))
                            .findFirst()
                            .map(project -> Verdict.wrong(mistake(
                                    "nummer-dubbel", answer, project.story().path())))
                            .orElseGet(() -> Verdict.good(answer));
                })
                .proposing(next(projects));
    }

    /** After the last one: 2.9 after 2.8, and 18 after 17. */
    private static Optional<String> next(List<Project> projects) {
        String last = projects.stream()
                .map(Project::number)
                .max(ProjectNumber::compareTo)
                .map(ProjectNumber::text)
                .orElse("0");
        int dot = last.lastIndexOf('.') + 1;
        String next = last.substring(0, dot) + (Integer.parseInt(last.substring(dot)) + 1);
        return ProjectNumber.parse(next).map(ProjectNumber::text);
    }

    /** A project that a municipality leads is mostly there. */
    private static Optional<String> municipality(String leads, Known known) {
        return Stream.of(leads.split(", ", -1))
                .filter(id -> !id.isEmpty())
                .flatMap(id -> known.programme().organisation(new OrganisationId(id)).stream())
                .filter(Organisation::isMunicipality)
                .map(it -> it.id().value())
                .reduce((one, other) -> one + ", " + other);
    }
}
