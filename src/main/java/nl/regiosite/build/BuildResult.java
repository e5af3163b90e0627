package nl.regiosite.build;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
 * @param made keeps the texts for the next build, and tells what the files followed from; nothing when there was something
 *     to say of the files
 */
public record BuildResult(
        List<Diagnostic> problems,
        Optional<OutputTree> tree,
        Optional<SiteState> state,
        int pages,
        int explained,
        Optional<Supplier<MadeFiles>> made) {
    public BuildResult {
        problems = List.copyOf(problems);
    }

    /** That of a build that was spared, which had nothing to say. */
    public static BuildResult told(int pages, int explained) {
        return new BuildResult(List.of(), Optional.empty(), Optional.empty(), pages, explained, Optional.empty());
    }

    /** One without a site. */
    static BuildResult failed(List<Diagnostic> problems, int explained) {
        return new BuildResult(problems, Optional.empty(), Optional.empty(), 0, explained, Optional.empty());
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
        return failed(problems.stream().map(Diagnostic::strict).toList(), explained);
    }
}
