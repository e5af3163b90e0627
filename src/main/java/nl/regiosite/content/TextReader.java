package nl.regiosite.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Fields;
import nl.regiosite.diagnostic.Fields.Item;
import nl.regiosite.diagnostic.Hint;
import nl.regiosite.model.About;
import nl.regiosite.model.Article;
import nl.regiosite.model.CrossOver;
import nl.regiosite.model.Label;
import nl.regiosite.model.OrganisationId;
import nl.regiosite.model.PartialDate;
import nl.regiosite.model.Picture;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.PillarId;
import nl.regiosite.model.ProgressNote;
import nl.regiosite.model.Project;
import nl.regiosite.model.ProjectId;
import nl.regiosite.model.ProjectNumber;
import nl.regiosite.model.Prose;
import nl.regiosite.model.Publication;
import nl.regiosite.model.SourceId;
import nl.regiosite.model.Status;
import nl.regiosite.model.Theme;
import nl.regiosite.model.ThemeId;
import nl.regiosite.model.Tranche;
import nl.regiosite.source.Numbers;

/** Reads the Markdown files: projects, pillars, tranches, the programme itself, and articles. */
final class TextReader {
    private final SharedFields shared;

    TextReader(SharedFields shared) {
        this.shared = shared;
    }

    Optional<Project> project(ProjectId id, PillarId pillar, FrontMatter front) {
        Fields fields = front.fields();
        ProjectNumber number = fields.required(
                "nummer", "nummer-ongeldig", new ProjectNumber("0"), ProjectNumber::parse, TextReader::number);
        String title = fields.required("titel");
        String theme = fields.required("thema");
        List<Item> leads = fields.requiredTexts("penvoerder");
        List<OrganisationId> partners = SharedFields.ids(fields, "partners", OrganisationId::new);
        List<OrganisationId> municipalities = SharedFields.ids(fields, "gemeenten", OrganisationId::new);
        Status status = fields.requiredChoice(
                "status", "status-onbekend", Status.UNDER_WAY, List.of(Status.values()), Status::id);
        Optional<Label> label = fields.choice("label", "label-onbekend", List.of(Label.values()), Label::id);
        String summary = fields.required("samenvatting");
        Optional<ProjectId> parent = fields.text("onderdeel-van").map(ProjectId::new);
        List<CrossOver> crossOvers = shared.crossOvers(fields);
        List<ProgressNote> progress = fields.list("voortgang", this::progressNote);
        List<SourceId> sources = SharedFields.requiredSources(fields);
        Optional<Picture> picture = shared.picture(fields, folder(front));
        Publication publication = shared.lasting(fields);
        return shared.made(
                fields,
                () -> new Project(
                        id,
                        number,
                        title,
                        pillar,
                        new ThemeId(theme),
                        Item.map(leads, OrganisationId::new),
                        partners,
                        municipalities,
                        status,
                        label,
                        summary,
                        parent,
                        crossOvers,
                        progress,
                        sources,
                        picture,
                        publication,
                        prose(front)));
    }

    private static Optional<Hint> number(String written) {
        return Numbers.meant(written)
                .filter(number -> ProjectNumber.parse(number).isPresent())
                .map(number -> Hint.of("tip.schrijf", number));
    }

    private Optional<ProgressNote> progressNote(Fields fields) {
        Optional<PartialDate> date = SharedFields.date(fields, "datum");
        String text = fields.required("tekst");
        List<SourceId> sources = SharedFields.requiredSources(fields);
        return shared.made(fields, () -> new ProgressNote(date, text, sources));
    }

    Optional<Pillar> pillar(PillarId id, FrontMatter front) {
        Fields fields = front.fields();
        int number = fields.wholeNumber("nummer").orElse(Pillar.NO_NUMBER);
        String title = fields.required("titel");
        String goal = fields.required("doel");
        String summary = fields.text("samenvatting").orElse(goal);
        String colour = fields.text("kleur").orElse(id.value());
        List<Theme> themes = fields.list("themas", theme -> theme(id, theme));
        List<CrossOver> crossOvers = shared.crossOvers(fields);
        List<SourceId> sources = SharedFields.sources(fields, "bron");
        return shared.made(
                fields,
                () -> new Pillar(id, number, title, summary, goal, colour, themes, crossOvers, sources, prose(front)));
    }

    private Optional<Theme> theme(PillarId pillar, Fields fields) {
        ThemeId id = new ThemeId(ReferenceReader.id(fields));
        String title = fields.required("titel");
        String text = fields.text("tekst").orElse("");
        return shared.made(fields, id, () -> new Theme(id, pillar, title, text));
    }

    Optional<Tranche> tranche(int number, FrontMatter front) {
        Fields fields = front.fields();
        String title = fields.text("titel").orElse("Tranche " + number);
        Optional<PartialDate> date = SharedFields.date(fields, "datum");
        String summary = fields.text("samenvatting").orElse("");
        List<SourceId> sources = SharedFields.sources(fields, "bron");
        return shared.made(fields, () -> new Tranche(number, title, date, summary, sources, prose(front)));
    }

    Optional<Article> article(Article.Kind kind, String id, FrontMatter front) {
        Fields fields = front.fields();
        String title = fields.required("titel");
        String summary = fields.required("samenvatting");
        boolean event = kind == Article.Kind.EVENT;
        // Only the date that a kind is about must be there: a story may be of any time.
        if ((event && !fields.has("begin")) || (kind == Article.Kind.NEWS && !fields.has("datum"))) {
            fields.required(event ? "begin" : "datum");
        }
        Optional<PartialDate> date = SharedFields.date(fields, event ? "begin" : "datum");
        Optional<PartialDate> end = event ? SharedFields.date(fields, "eind") : Optional.empty();
        if (date.isPresent() && end.isPresent() && end.get().compareTo(date.get()) < 0) {
            fields.fail(Diagnostic.error("eind-voor-begin", fields.span("eind")));
        }
        Optional<String> location = event ? fields.text("plaats") : Optional.empty();
        List<ProjectId> projects = SharedFields.ids(fields, "projecten", ProjectId::new);
        List<SourceId> sources = SharedFields.sources(fields, "bron");
        Optional<Picture> picture = shared.picture(fields, folder(front));
        Publication publication = shared.publication(fields);
        return shared.made(
                fields,
                () -> new Article(
                        kind,
                        id,
                        title,
                        summary,
                        date,
                        end,
                        location,
                        projects,
                        sources,
                        picture,
                        publication,
                        prose(front)));
    }

    Optional<About> about(FrontMatter front) {
        Fields fields = front.fields();
        String title = fields.required("titel");
        String summary = fields.required("samenvatting");
        Optional<String> ambition = fields.text("ambitie");
        Optional<PartialDate> start = SharedFields.date(fields, "start");
        Optional<PartialDate> end = SharedFields.date(fields, "eind");
        List<Integer> labelTranches = fields.texts("label-tranches").stream()
                .flatMap(item -> SharedFields.trancheNumber(item, fields).stream())
                .toList();
        List<About.Party> parties = fields.list("partijen", this::party);
        List<About.Member> steeringGroup = fields.list("stuurgroep", this::member);
        List<About.Team> teams = fields.list("teams", this::team);
        List<About.Milestone> milestones = fields.list("mijlpalen", this::milestone);
        List<SourceId> sources = SharedFields.sources(fields, "bron");
        return shared.made(
                fields,
                () -> new About(
                        title,
                        summary,
                        ambition,
                        start,
                        end,
                        labelTranches,
                        parties,
                        steeringGroup,
                        teams,
                        milestones,
                        sources,
                        prose(front)));
    }

    private Optional<About.Party> party(Fields fields) {
        String organisation = fields.required("organisatie");
        String side = fields.required("kant");
        Optional<String> represented = fields.text("namens");
        return shared.made(fields, () -> new About.Party(new OrganisationId(organisation), side, represented));
    }

    private Optional<About.Member> member(Fields fields) {
        String name = fields.required("naam");
        String position = fields.required("functie");
        Optional<OrganisationId> organisation = fields.text("organisatie").map(OrganisationId::new);
        Optional<String> role = fields.text("rol");
        return shared.made(fields, () -> new About.Member(name, position, organisation, role));
    }

    private Optional<About.Team> team(Fields fields) {
        String id = ReferenceReader.id(fields);
        String title = fields.required("titel");
        String text = fields.required("tekst");
        List<About.Member> members = fields.list("leden", this::member);
        return shared.made(fields, () -> new About.Team(id, title, text, members));
    }

    private Optional<About.Milestone> milestone(Fields fields) {
        PartialDate noDate = PartialDate.of(LocalDate.EPOCH);
        PartialDate date = fields.required("datum", "datum-ongeldig", noDate, PartialDate::parse, DateHabits::hint);
        String title = fields.required("titel");
        String text = fields.required("tekst");
        List<SourceId> sources = SharedFields.requiredSources(fields);
        return shared.made(fields, () -> new About.Milestone(date, title, text, sources));
    }

    /** The text of a file, with the place where it begins. */
    private Prose prose(FrontMatter front) {
        return shared.at(front.proseSpan(), front.prose());
    }

    private static String folder(FrontMatter front) {
        String path = front.prose().path();
        return path.substring(0, path.lastIndexOf('/'));
    }
}
