package nl.regiosite.output;

import java.util.List;
import nl.regiosite.model.Label;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;
import nl.regiosite.page.DataPage;
import nl.regiosite.page.ProjectPages;
import nl.regiosite.page.Route;
import nl.regiosite.publish.OutputTree;

/** {@code /data/projecten.csv}: a line for each project, with what it was granted in all. */
final class ProjectsCsv implements Output {
    private static final Route ROUTE = DataPage.file("projecten.csv");
    private static final List<String> COLUMNS = List.of(
            "id",
            "nummer",
            "pijler",
            "titel",
            "thema",
            "penvoerder",
            "gemeenten",
            "label",
            "status",
            "totaal",
            "reservering",
            "url");

    @Override
    public List<Route> routes() {
        return List.of(ROUTE);
    }

    @Override
    public void write(OutputContext context, OutputTree tree) {
        tree.put(
                ROUTE.outputPath(),
                Csv.write(COLUMNS, context.programme().projects().stream().map(project -> row(project, context))));
    }

    private static List<String> row(Project project, OutputContext context) {
        Programme programme = context.programme();
        return List.of(
                project.id().value(),
                project.number().text(),
                project.pillar().value(),
                project.title(),
                project.theme().value(),
                DataFields.ids(project.leadPartners()),
                DataFields.ids(project.municipalities()),
                project.label().map(Label::id).orElse(""),
                project.status().id(),
                String.valueOf(programme.granted(project.id()).euros()),
                programme
                        .reservationOf(project.id())
                        .map(it -> String.valueOf(it.amount().euros()))
                        .orElse(""),
                context.pages().url(ProjectPages.route(project.id())));
    }
}
