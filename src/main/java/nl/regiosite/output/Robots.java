package nl.regiosite.output;

import nl.regiosite.publish.OutputTree;

/** {@code /robots.txt}: all is public, and here is the list. */
final class Robots implements Output {
    @Override
    public String name() {
        return "robots";
    }

    @Override
    public void write(OutputContext context, OutputTree tree) {
        tree.put(
                "robots.txt",
                "User-agent: *\nAllow: /\n"
                        + context.config()
                                .webEditor()
                                .map(editor -> "Disallow: " + context.config().basePath() + "/beheer/\n")
                                .orElse("")
                        + "\nSitemap: " + context.pages().url(Sitemap.ROUTE) + "\n");
    }
}
