package nl.regiosite.output;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.regiosite.model.Grant;
import nl.regiosite.model.GrantRemark;
import nl.regiosite.model.Label;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;
import nl.regiosite.page.DataPage;
import nl.regiosite.page.ProjectPages;
import nl.regiosite.page.Route;
import nl.regiosite.publish.OutputTree;
import tools.jackson.core.JsonGenerator;

/** {@code /data/projecten.json}: every project with its grants. */
final class ProjectsJson implements Output {
    private static final Route ROUTE = DataPage.file("projecten.json");

    @Override
    public List<Route> routes() {
        return List.of(ROUTE);
    }

    @Override
    public void write(OutputContext context, OutputTree tree) {
        tree.put(ROUTE.outputPath(), Json.write(json -> {
            json.writeStartArray();
            context.programme().projects().forEach(project -> write(project, context, json));
            json.writeEndArray();
        }));
    }

    private static void write(Project project, OutputContext context, JsonGenerator json) {
        Programme programme = context.programme();
        json.writeStartObject();
        json.writeStringProperty("id", project.id().value());
        json.writeStringProperty("nummer", project.number().text());
        json.writeStringProperty("pijler", project.pillar().value());
        json.writeStringProperty("titel", project.title());
        json.writeStringProperty("thema", project.theme().value());
        json.writeStringProperty("penvoerder", DataFields.ids(project.leadPartners()));
        json.writeArrayPropertyStart("gemeenten");
        project.municipalities().forEach(id -> json.writeString(id.value()));
        json.writeEndArray();
        Json.text(json, "label", project.label().map(Label::id));
        json.writeStringProperty("status", project.status().id());
        json.writeNumberProperty("totaal", programme.granted(project.id()).euros());
        json.writeArrayPropertyStart("toekenningen");
        programme.grantsOf(project.id()).forEach(grant -> write(grant, json));
        json.writeEndArray();
        Optional<Long> reserved =
                programme.reservationOf(project.id()).map(it -> it.amount().euros());
        if (reserved.isPresent()) {
            json.writeNumberProperty("reservering", reserved.get());
        } else {
            json.writeNullProperty("reservering");
        }
        Json.text(json, "opmerking", remark(project, programme));
        Json.text(json, "onderdeel-van", project.parent().map(Object::toString));
        json.writeStringProperty("url", context.pages().url(ProjectPages.route(project.id())));
        json.writeEndObject();
    }

    private static void write(Grant grant, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("tranche", grant.tranche());
        json.writeNumberProperty("bedrag", grant.amount().euros());
        Json.text(json, "onderdeel", grant.part());
        json.writeEndObject();
    }

    /** What stands in the place of an amount, when that is so. */
    private static Optional<String> remark(Project project, Programme programme) {
        String text = programme.remarksOf(project.id()).stream()
                .map(GrantRemark::text)
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
