package nl.regiosite.output.linked;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiosite.model.Grant;
import nl.regiosite.model.Organisation;
import nl.regiosite.model.PartialDate;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;
import nl.regiosite.model.Source;
import nl.regiosite.model.Tranche;
import nl.regiosite.output.Json;
import nl.regiosite.output.Output;
import nl.regiosite.output.OutputContext;
import nl.regiosite.output.Tags;
import nl.regiosite.page.DataPage;
import nl.regiosite.page.PageContext;
import nl.regiosite.page.Route;
import nl.regiosite.page.Routes;
import nl.regiosite.page.data.Terms;
import nl.regiosite.publish.OutputTree;
import nl.regiosite.source.Slug;
import tools.jackson.core.JsonGenerator;

/**
 * {@code /data/360giving.json}: every grant in the form of the 360Giving Data Standard, which registers of grants read.
 * What the documents do not give is left out, also where the standard asks for it: registration numbers, the day of a
 * round of which only the month is known, the lead partner of a grant that has none.
 *
 * @see <a href="https://standard.threesixtygiving.org">the standard</a>
 */
public final class ThreeSixtyGiving implements Output {
    static final String STANDARD = "https://standard.threesixtygiving.org/";
    static final Route ROUTE = DataPage.file("360giving.json");
    private static final String VERSION = "1.4";

    @Override
    public String name() {
        return "360giving";
    }

    @Override
    public List<Route> routes() {
        return List.of(ROUTE);
    }

    @Override
    public void write(OutputContext context, OutputTree tree) {
        tree.putTextLater(ROUTE.outputPath(), () -> Json.write(json -> new Writer(context.pages(), json).grants()));
    }

    /** The identifier of each grant: what tells it apart is its project, its round and the part that it is for. */
    static Map<Grant, String> ids(PageContext pages) {
        Map<Grant, String> ids = new LinkedHashMap<>();
        Map<String, Integer> taken = new LinkedHashMap<>();
        for (Grant grant : pages.programme().grants()) {
            String part = grant.part().map(name -> "/" + Slug.of(name)).orElse("");
            String id = "toekenning/" + grant.project() + "/" + grant.tranche() + part;
            // Two parts may differ in nothing but signs that no identifier has.
            int times = taken.merge(id, 1, Integer::sum);
            ids.put(grant, Tags.of(times == 1 ? id : id + "/" + times, pages.config()));
        }
        return ids;
    }

    private static final class Writer {
        private final PageContext pages;
        private final Programme programme;
        private final Map<Grant, String> ids;
        private final JsonGenerator json;

        Writer(PageContext pages, JsonGenerator json) {
            this.pages = pages;
            this.programme = pages.programme();
            this.ids = ids(pages);
            this.json = json;
        }

        void grants() {
            String name = programme.about().title();
            json.writeStartObject();
            json.writeStringProperty("version", VERSION);
            json.writeStringProperty("identifier", Tags.of("360giving", pages.config()));
            json.writeStringProperty("title", pages.word("360giving.titel", name));
            json.writeStringProperty("description", pages.word("360giving.omschrijving", name));
            json.writeObjectPropertyStart("publisher");
            programme();
            json.writeStringProperty("website", pages.url(Route.HOME));
            json.writeEndObject();
            json.writeStringProperty("downloadURL", pages.url(ROUTE));
            json.writeStringProperty("accessURL", pages.url(DataPage.ROUTE));
            text("license", Terms.of(pages).licence().map(licence -> licence.address()
                    .toString()));
            json.writeArrayPropertyStart("grants");
            ids.keySet().forEach(this::grant);
            json.writeEndArray();
            json.writeEndObject();
        }

        private void programme() {
            json.writeStringProperty("identifier", Tags.of("programma", pages.config()));
            json.writeStringProperty("name", programme.about().title());
        }

        private void grant(Grant grant) {
            Project project = programme.project(grant.project()).orElseThrow();
            Tranche tranche = programme.tranche(grant.tranche()).orElseThrow();
            json.writeStartObject();
            json.writeStringProperty("id", ids.getOrDefault(grant, ""));
            json.writeStringProperty("title", title(grant, project, tranche));
            json.writeStringProperty("description", project.summary().isBlank() ? project.title() : project.summary());
            json.writeStringProperty("currency", "EUR");
            json.writeNumberProperty("amountAwarded", grant.amount().euros());
            // A day that is made up from a month would be read as the day of the decision.
            text(
                    "awardDate",
                    tranche.date().filter(date -> date.day().isPresent()).map(PartialDate::iso));
            json.writeStringProperty("url", pages.url(Routes.of(project)));
            recipients(grant);
            json.writeArrayPropertyStart("fundingOrganization");
            json.writeStartObject();
            json.writeStringProperty("id", Tags.of("programma", pages.config()));
            json.writeStringProperty("name", programme.about().title());
            json.writeStringProperty("url", pages.url(Route.HOME));
            json.writeEndObject();
            json.writeEndArray();
            json.writeArrayPropertyStart("grantProgramme");
            json.writeStartObject();
            json.writeStringProperty("code", String.valueOf(tranche.number()));
            json.writeStringProperty("title", tranche.title());
            json.writeStringProperty("url", pages.url(Routes.of(tranche)));
            json.writeEndObject();
            json.writeEndArray();
            places(project);
            programme.pillar(project.pillar()).ifPresent(this::pillar);
            programme.source(grant.source()).ifPresent(this::document);
            related(grant);
            json.writeStringProperty("dataSource", pages.url(DataPage.ROUTE));
            json.writeEndObject();
        }

        private String title(Grant grant, Project project, Tranche tranche) {
            return grant.part()
                    .map(part -> pages.word("360giving.toekenning-onderdeel", project.title(), tranche.title(), part))
                    .orElseGet(() -> pages.word("360giving.toekenning", project.title(), tranche.title()));
        }

        /** Two that lead together both got it: how they share it is in no document. */
        private void recipients(Grant grant) {
            List<Organisation> leaders = programme.leadPartnersOf(grant).stream()
                    .flatMap(id -> programme.organisation(id).stream())
                    .toList();
            if (leaders.isEmpty()) {
                return;
            }
            json.writeArrayPropertyStart("recipientOrganization");
            for (Organisation leader : leaders) {
                json.writeStartObject();
                json.writeStringProperty(
                        "id", Tooi.of(leader).orElseGet(() -> Tags.of("organisatie/" + leader.id(), pages.config())));
                json.writeStringProperty("name", pages.fullName(leader));
                text("url", leader.website());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void places(Project project) {
            List<Organisation> places = project.municipalities().stream()
                    .flatMap(id -> programme.organisation(id).stream())
                    .toList();
            if (places.isEmpty()) {
                return;
            }
            json.writeArrayPropertyStart("beneficiaryLocation");
            for (Organisation place : places) {
                json.writeStartObject();
                text("id", Tooi.of(place));
                json.writeStringProperty("name", place.name());
                text("countryCode", Tooi.of(place).map(tooi -> "NL"));
                text("geoCode", place.statisticsCode());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void pillar(Pillar pillar) {
            json.writeArrayPropertyStart("classifications");
            json.writeStartObject();
            json.writeStringProperty("vocabulary", pages.word("pagina.pijlers.titel"));
            json.writeStringProperty("code", pillar.id().value());
            json.writeStringProperty("title", pillar.title());
            json.writeStringProperty("url", pages.url(Routes.of(pillar)));
            json.writeEndObject();
            json.writeEndArray();
        }

        private void document(Source source) {
            json.writeArrayPropertyStart("relatedDocument");
            json.writeStartObject();
            json.writeStringProperty("id", source.id().value());
            json.writeStringProperty("title", source.title());
            text("url", source.address());
            json.writeEndObject();
            json.writeEndArray();
        }

        /** The other grants to the same project. */
        private void related(Grant grant) {
            List<String> others = programme.grantsOf(grant.project()).stream()
                    .filter(other -> !other.equals(grant))
                    .map(other -> ids.getOrDefault(other, ""))
                    .toList();
            if (!others.isEmpty()) {
                json.writeArrayPropertyStart("relatedActivity");
                others.forEach(json::writeString);
                json.writeEndArray();
            }
        }

        private void text(String name, Optional<String> value) {
            value.ifPresent(found -> json.writeStringProperty(name, found));
        }
    }
}
