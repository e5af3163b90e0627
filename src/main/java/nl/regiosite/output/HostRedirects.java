package nl.regiosite.output;

import nl.regiosite.publish.OutputTree;

/** {@code /_redirects}: from each address that a page had before, to the one it has now. */
final class HostRedirects implements Output {
    @Override
    public void write(OutputContext context, OutputTree tree) {
        StringBuilder lines = new StringBuilder();
        context.pages().plan().redirects().forEach((from, to) -> lines.append(
                        context.pages().href(from))
                .append(' ')
                .append(context.pages().href(to))
                .append(" 301\n"));
        tree.put("_redirects", lines.toString());
    }
}
