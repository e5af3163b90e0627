package nl.regiosite.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.regiosite.diagnostic.Fields;
import nl.regiosite.model.Indicator;
import nl.regiosite.model.IntendedResult;
import nl.regiosite.model.PillarId;
import nl.regiosite.model.SourceId;

/** Reads {@code content/monitoring/}: intended results, and figures of the region beside the country. */
final class MonitoringReader {
    private final JsonLists lists;
    private final SharedFields shared;
    private final Harvest harvest;

    MonitoringReader(JsonLists lists, SharedFields shared, Harvest harvest) {
        this.lists = lists;
        this.shared = shared;
        this.harvest = harvest;
    }

    /** Whether the file at {@code place} (below {@code content/}) was one of these. */
    boolean read(String path, String place) {
        switch (place) {
            case "monitoring/resultaten.json" ->
                lists.forEach(
                        path, "resultaten", IntendedResult.class, harvest.keeping(IntendedResult.class, this::result));
            case "monitoring/indicatoren.json" ->
                lists.forEach(path, "indicatoren", Indicator.class, harvest.keeping(Indicator.class, this::indicator));
            default -> {
                return false;
            }
        }
        return true;
    }

    private Optional<IntendedResult> result(Fields fields) {
        String id = ReferenceReader.id(fields);
        PillarId pillar = new PillarId(fields.required("pijler"));
        String title = fields.required("titel");
        Optional<BigDecimal> target = figure(fields, "doel");
        Optional<String> unit = fields.text("eenheid");
        Optional<Integer> year = fields.wholeNumber("jaar");
        Optional<BigDecimal> realised = figure(fields, "gerealiseerd");
        Optional<String> state = fields.text("stand");
        List<SourceId> stateSources = SharedFields.sources(fields, "stand-bron");
        List<SourceId> sources = SharedFields.requiredSources(fields);
        Optional<String> place = fields.text("plaats");
        return shared.made(
                fields,
                () -> new IntendedResult(
                        id, pillar, title, target, unit, year, realised, state, stateSources, sources, place));
    }

    private Optional<Indicator> indicator(Fields fields) {
        String id = ReferenceReader.id(fields);
        String title = fields.required("titel");
        BigDecimal region = fields.required("regio", "getal-ongeldig", BigDecimal.ZERO, MonitoringReader::number);
        Optional<BigDecimal> country = figure(fields, "nederland");
        String unit = fields.required("eenheid");
        String area = fields.required("gebied");
        Optional<Integer> year = fields.wholeNumber("jaar");
        Optional<String> note = fields.text("toelichting");
        List<SourceId> sources = SharedFields.requiredSources(fields);
        Optional<String> place = fields.text("plaats");
        return shared.made(
                fields, () -> new Indicator(id, title, region, country, unit, area, year, note, sources, place));
    }

    private static Optional<BigDecimal> figure(Fields fields, String key) {
        return fields.parsed(key, "getal-ongeldig", MonitoringReader::number);
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("-?\\d{1,15}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
