package nl.regiosite.serve;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import nl.regiosite.build.LiveSite;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Severity;
import nl.regiosite.diagnostic.Texts;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** How the site stands, for the script in the page: what is wrong, and what visitors do not see yet. */
final class Stand {
    private static final JsonFactory JSON = new JsonFactory();

    /** More than anyone reads at once. */
    private static final int MOST = 50;

    private final LiveSite site;
    private final Texts texts;

    Stand(LiveSite site, Texts texts) {
        this.site = site;
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    /** All of it, as one line of JSON. */
    String json() {
        List<Diagnostic> problems = site.problems().stream()
                .filter(problem -> problem.severity() != Severity.ADVICE)
                .toList();
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("kop", heading(problems));
            json.writeStringProperty("oud", texts.get("voorbeeld.oud"));
            json.writeArrayPropertyStart("meldingen");
            problems.stream().limit(MOST).forEach(problem -> problem(problem, json));
            json.writeEndArray();
            json.writeObjectPropertyStart("verborgen");
            site.hidden()
                    .forEach((address, from) -> json.writeStringProperty(
                            address,
                            from.map(day -> texts.get("voorbeeld.vanaf", written(day)))
                                    .orElseGet(() -> texts.get("voorbeeld.concept"))));
            json.writeEndObject();
            json.writeEndObject();
        }
        return out.toString();
    }

    private String heading(List<Diagnostic> problems) {
        if (problems.isEmpty()) {
            return "";
        }
        return problems.size() == 1
                ? texts.get("voorbeeld.melding")
                : texts.get("voorbeeld.meldingen", String.valueOf(problems.size()));
    }

    private void problem(Diagnostic problem, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("plaats", problem.span().toString());
        json.writeStringProperty(
                "bron",
                PreviewServer.OWN + "bestand?pad="
                        + PreviewServer.encoded(problem.span().file().path()) + "&regel="
                        + problem.span().line() + "&teken=" + problem.span().column());
        json.writeStringProperty("ernst", problem.severity().id());
        json.writeStringProperty(
                "soort", texts.get("ernst." + problem.severity().id()));
        json.writeStringProperty("tekst", texts.message(problem));
        json.writeStringProperty(
                "tip", texts.hint(problem).map(hint -> texts.get("tip", hint)).orElse(""));
        json.writeEndObject();
    }

    /** As the front matter has it, so that it can be found there. */
    private static String written(LocalDate day) {
        return day.toString();
    }
}
