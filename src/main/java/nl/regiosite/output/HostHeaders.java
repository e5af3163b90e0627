package nl.regiosite.output;

import java.util.List;
import nl.regiosite.publish.OutputTree;

/**
 * {@code /_headers}: what the host sends along with every page. Pages have no script or style of their own within the
 * HTML, so the policy needs no exception. HSTS is the host's own.
 */
final class HostHeaders implements Output {
    private static final String POLICY = String.join(
            "; ",
            List.of(
                    "default-src 'none'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "img-src 'self'",
                    "font-src 'self'",
                    "connect-src 'self'",
                    "manifest-src 'self'",
                    "frame-src 'self'",
                    "base-uri 'none'",
                    "form-action 'self'",
                    "frame-ancestors 'self'"));

    @Override
    public void write(OutputContext context, OutputTree tree) {
        tree.put(
                "_headers",
                "/*\n  Content-Security-Policy: " + POLICY + "\n"
                        + "  Referrer-Policy: same-origin\n"
                        + "  X-Content-Type-Options: nosniff\n");
    }
}
