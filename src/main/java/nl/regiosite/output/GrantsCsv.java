package nl.regiosite.output;

import java.util.List;
import nl.regiosite.page.DataPage;
import nl.regiosite.page.Route;
import nl.regiosite.publish.OutputTree;

/** {@code /data/toekenningen.csv}: a line for each grant. */
final class GrantsCsv implements Output {
    private static final Route ROUTE = DataPage.file("toekenningen.csv");

    @Override
    public List<Route> routes() {
        return List.of(ROUTE);
    }

    @Override
    public void write(OutputContext context, OutputTree tree) {
        tree.put(
                ROUTE.outputPath(),
                Csv.write(GrantRows.COLUMNS, GrantRows.of(context.programme()).map(GrantRows.Row::cells)));
    }
}
