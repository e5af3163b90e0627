package nl.regiosite.output;

import java.util.SortedMap;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.output.host.Redirects;
import nl.regiosite.page.Route;
import nl.regiosite.publish.OutputTree;
import nl.regiosite.source.SourceFile;

/**
 * {@code /_redirects}: from each address that a page had before, to the one it has now. An old address is letters, digits
 * and hyphens between slashes, so nothing that an editor writes can be a pattern or a second rule.
 */
final class HostRedirects implements Output {
    @Override
    public String name() {
        return "doorverwijzingen";
    }

    @Override
    public boolean looksAround() {
        return true;
    }

    @Override
    public void write(OutputContext context, OutputTree tree) {
        SortedMap<Route, Route> redirects =
                Redirects.of(context.pages().plan().redirects(), context.programme(), tree.paths());
        if (redirects.size() > Redirects.MOST) {
            context.problems()
                    .add(Diagnostic.error(
                            "doorverwijzingen-te-veel",
                            new SourceFile("content", "").start(),
                            String.valueOf(redirects.size()),
                            String.valueOf(Redirects.MOST)));
        }
        StringBuilder lines = new StringBuilder();
        redirects.forEach((from, to) -> lines.append(context.pages().href(from))
                .append(' ')
                .append(context.pages().href(to))
                .append(" 301\n"));
        tree.put("_redirects", lines.toString());
    }
}
