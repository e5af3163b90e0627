package nl.regiosite.output.data;

import java.util.List;
import java.util.function.IntFunction;
import nl.regiosite.model.Money;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Tranche;
import nl.regiosite.output.Json;
import nl.regiosite.output.Output;
import nl.regiosite.output.OutputContext;
import nl.regiosite.page.DataPage;
import nl.regiosite.page.Route;
import nl.regiosite.publish.OutputTree;
import tools.jackson.core.JsonGenerator;

/** {@code /data/totalen.json}: the sums, by pillar and tranche, as computed from the grants. */
public final class TotalsJson implements Output {
    private static final Route ROUTE = DataPage.file("totalen.json");

    @Override
    public String name() {
        return "totalen";
    }

    @Override
    public List<Route> routes() {
        return List.of(ROUTE);
    }

    @Override
    public void write(OutputContext context, OutputTree tree) {
        Programme programme = context.programme();
        tree.putTextLater(
                ROUTE.outputPath(),
                () -> Json.write(json -> {
                    json.writeStartObject();
                    json.writeObjectPropertyStart("pijlers");
                    for (Pillar pillar : programme.pillars()) {
                        json.writeObjectPropertyStart(pillar.id().value());
                        tranches(programme, json, number -> programme.granted(pillar.id(), number));
                        json.writeNumberProperty(
                                "totaal", programme.granted(pillar.id()).euros());
                        json.writeEndObject();
                    }
                    json.writeEndObject();
                    tranches(programme, json, programme::granted);
                    json.writeNumberProperty("totaal", programme.granted().euros());
                    json.writeEndObject();
                }));
    }

    private static void tranches(Programme programme, JsonGenerator json, IntFunction<Money> granted) {
        json.writeObjectPropertyStart("tranches");
        for (Tranche tranche : programme.tranches()) {
            json.writeNumberProperty(
                    String.valueOf(tranche.number()),
                    granted.apply(tranche.number()).euros());
        }
        json.writeEndObject();
    }
}
