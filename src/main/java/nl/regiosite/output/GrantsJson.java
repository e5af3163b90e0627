package nl.regiosite.output;

import java.util.List;
import java.util.Optional;
import nl.regiosite.page.DataPage;
import nl.regiosite.page.Route;
import nl.regiosite.publish.OutputTree;
import tools.jackson.core.JsonGenerator;

/** {@code /data/toekenningen.json}: the same as the CSV, for programs. */
final class GrantsJson implements Output {
    private static final Route ROUTE = DataPage.file("toekenningen.json");

    @Override
    public List<Route> routes() {
        return List.of(ROUTE);
    }

    @Override
    public void write(OutputContext context, OutputTree tree) {
        tree.put(ROUTE.outputPath(), Json.write(json -> {
            json.writeStartArray();
            GrantRows.of(context.programme()).forEach(row -> write(row, json));
            json.writeEndArray();
        }));
    }

    private static void write(GrantRows.Row row, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("pijler", row.pillar());
        json.writeStringProperty("nummer", row.number());
        json.writeStringProperty("project", row.project());
        Json.text(json, "onderdeel", Optional.of(row.part()).filter(part -> !part.isEmpty()));
        json.writeStringProperty("penvoerder", row.leadPartner());
        json.writeNumberProperty("tranche", row.tranche());
        json.writeNumberProperty("bedrag", row.amount());
        json.writeStringProperty("bron", row.source());
        json.writeEndObject();
    }
}
