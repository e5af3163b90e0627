package nl.regiosite.output;

import nl.regiosite.page.DataPage;
import nl.regiosite.publish.OutputTree;

/** {@code /data/toekenningen.csv}: a line for each grant. */
final class GrantsCsv implements Output {
    @Override
    public void write(OutputContext context, OutputTree tree) {
        tree.put(
                DataPage.file("toekenningen.csv").outputPath(),
                Csv.write(GrantRows.COLUMNS, GrantRows.of(context.programme()).map(GrantRows.Row::cells)));
    }
}
