package nl.regiosite.content;

import java.util.List;
import java.util.Optional;
import nl.regiosite.config.SiteConfigReader;
import nl.regiosite.content.JsonLists.Part;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Fields;
import nl.regiosite.model.Discrepancy;
import nl.regiosite.model.GridPoint;
import nl.regiosite.model.Ids;
import nl.regiosite.model.Organisation;
import nl.regiosite.model.OrganisationId;
import nl.regiosite.model.PartialDate;
import nl.regiosite.model.PillarId;
import nl.regiosite.model.ProjectId;
import nl.regiosite.model.Source;
import nl.regiosite.model.SourceId;
import nl.regiosite.model.Topic;
import nl.regiosite.model.TopicId;

/** Reads what the rest refers to: the documents, the organisations, and the contradictions in the documents. */
final class ReferenceReader {
    /** The list of subjects, beside that of the contradictions. */
    private static final String TOPICS = "onderwerpen";

    private final JsonLists lists;
    private final SharedFields shared;
    private final Harvest harvest;

    ReferenceReader(JsonLists lists, SharedFields shared, Harvest harvest) {
        this.lists = lists;
        this.shared = shared;
        this.harvest = harvest;
    }

    /** Whether the file at {@code place} (below {@code content/}) was one of these. */
    boolean read(String path, String place) {
        switch (place) {
            case "bronnen.json" ->
                lists.forEach(path, "bronnen", SourceId.class, harvest.keeping(Source.class, this::source));
            case "organisaties.json" ->
                lists.forEach(
                        path,
                        "organisaties",
                        OrganisationId.class,
                        harvest.keeping(Organisation.class, this::organisation));
            case "afwijkingen.json" ->
                lists.forEach(
                        path,
                        new Part(
                                "afwijkingen",
                                Discrepancy.class,
                                harvest.keeping(Discrepancy.class, this::discrepancy)),
                        new Part(TOPICS, TopicId.class, harvest.keeping(Topic.class, this::topic)));
            default -> {
                return false;
            }
        }
        return true;
    }

    private Optional<Source> source(Fields fields) {
        SourceId id = new SourceId(id(fields));
        String title = fields.required("titel");
        Optional<PartialDate> date = SharedFields.date(fields, "datum");
        Optional<String> publisher = fields.text("uitgever");
        Optional<String> address = website(fields);
        Optional<String> note = fields.text("toelichting");
        return shared.made(fields, id, () -> new Source(id, title, date, publisher, address, note));
    }

    private Optional<Organisation> organisation(Fields fields) {
        OrganisationId id = new OrganisationId(id(fields));
        String name = fields.required("naam");
        Organisation.Kind kind = fields.requiredChoice(
                "soort",
                "soort-onbekend",
                Organisation.Kind.PARTNER,
                List.of(Organisation.Kind.values()),
                Organisation.Kind::id);
        Optional<String> code = fields.text("cbs-code");
        Optional<String> website = website(fields);
        Optional<String> description = fields.text("omschrijving");
        List<GridPoint> outline = OutlineReader.outline(fields, "kaart", kind);
        return shared.made(fields, id, () -> new Organisation(id, name, kind, code, website, description, outline));
    }

    private Optional<Topic> topic(Fields fields) {
        TopicId id = new TopicId(id(fields));
        String title = fields.required("titel");
        Optional<String> text = fields.text("tekst");
        return shared.made(fields, id, () -> new Topic(id, title, text));
    }

    private Optional<Discrepancy> discrepancy(Fields fields) {
        String id = id(fields);
        Optional<TopicId> topic = fields.text("onderwerp").map(TopicId::new);
        List<SourceId> from = SharedFields.requiredSources(fields);
        String place = fields.required("plaats");
        String what = fields.required("wat");
        String onTheSite = fields.required("op-de-site");
        List<ProjectId> projects = SharedFields.ids(fields, "projecten", ProjectId::new);
        List<PillarId> pillars = SharedFields.ids(fields, "pijlers", PillarId::new);
        Optional<String> explains =
                fields.choice("verklaart", "keuze-onbekend", List.of("label-volgt-niet"), code -> code);
        return shared.made(
                fields, () -> new Discrepancy(id, topic, from, place, what, onTheSite, projects, pillars, explains));
    }

    private static Optional<String> website(Fields fields) {
        return fields.parsed("website", "adres-ongeldig", text -> SiteConfigReader.webAddress(text)
                .map(uri -> text));
    }

    static String id(Fields fields) {
        String id = fields.required("id");
        if (fields.has("id") && !Ids.isSlug(id)) {
            fields.fail(Diagnostic.error("id-ongeldig", fields.span("id"), id));
        }
        return id;
    }
}
