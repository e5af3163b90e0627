package nl.regiosite.output;

import nl.regiosite.page.Route;
import nl.regiosite.publish.OutputTree;

/**
 * {@code /.well-known/security.txt} (RFC 9116): where to tell of a hole. It must expire within a year; eleven months
 * from the day of the build keeps it so.
 */
final class SecurityTxt implements Output {
    private static final Route ROUTE = Route.file(".well-known/security.txt");

    @Override
    public String name() {
        return "security-txt";
    }

    @Override
    public void write(OutputContext context, OutputTree tree) {
        Route contact = Route.to("contact");
        Route reachable = context.pages().plan().has(contact) ? contact : Route.HOME;
        String text = "Contact: " + context.pages().url(reachable) + "\n"
                + "Expires: " + context.today().plusMonths(11) + "T00:00:00.000Z\n"
                + "Preferred-Languages: " + context.config().language() + ", en\n"
                + "Canonical: " + context.pages().url(ROUTE) + "\n";
        tree.put(ROUTE.outputPath(), text);
    }
}
