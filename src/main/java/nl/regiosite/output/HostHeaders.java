package nl.regiosite.output;

import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import nl.regiosite.output.host.HostRules;
import nl.regiosite.output.host.PathPatterns;
import nl.regiosite.publish.OutputTree;

/**
 * {@code /_headers}: what the host sends along with each file. It looks at all files, so it comes last. With a path in the
 * address of the site, such as {@code /pilot}, the addresses begin with that, as those of {@code /_redirects} do: both
 * files belong at the top of the host then.
 */
final class HostHeaders implements Output {
    @Override
    public String name() {
        return "kopregels";
    }

    @Override
    public boolean looksAround() {
        return true;
    }

    @Override
    public void write(OutputContext context, OutputTree tree) {
        String base = context.config().basePath();
        SortedSet<String> paths = tree.paths();
        tree.putTextLater("_headers", () -> PathPatterns.of(HostRules.byAddress(paths, tree::bytes)).entrySet().stream()
                .map(rule -> base + rule.getKey() + "\n" + lines(rule.getValue()))
                .collect(Collectors.joining("\n")));
    }

    private static String lines(Map<String, String> headers) {
        return headers.entrySet().stream()
                .map(header -> "  " + header.getKey() + ": " + header.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
