package nl.regiosite.build;

import java.util.List;
import java.util.Optional;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Severity;
import nl.regiosite.output.change.SiteState;
import nl.regiosite.publish.OutputTree;

/**
 * How a build ended.
 *
 * @param tree the finished site; nothing when there are errors
 * @param pages how many pages it has
 * @param state what the site says, to compare with later; nothing when there are errors
 * @param explained how many printed totals and labels differ from the lines and are explained
 */
public record BuildResult(
        List<Diagnostic> problems, Optional<OutputTree> tree, Optional<SiteState> state, int pages, int explained) {
    public BuildResult {
        problems = List.copyOf(problems);
    }

    public long count(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    /** The same, with every warning as an error; then there is no site either. */
    public BuildResult strict() {
        if (count(Severity.WARNING) == 0) {
            return this;
        }
        return new BuildResult(
                problems.stream().map(Diagnostic::strict).toList(), Optional.empty(), Optional.empty(), 0, explained);
    }
}
