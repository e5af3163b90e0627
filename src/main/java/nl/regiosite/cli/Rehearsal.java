package nl.regiosite.cli;

import java.io.IOException;
import java.io.InputStream;
import nl.regiosite.build.BuildRequest;
import nl.regiosite.diagnostic.Texts;
import nl.regiosite.serve.Preview;

/**
 * Shows the home page once, to nobody. Java keeps an archive of all that it had to load when the program was packed; so it
 * has to have seen the preview as well as a build.
 */
final class Rehearsal {
    private Rehearsal() {}

    static void show(BuildRequest request, Texts texts) throws IOException {
        try (Preview preview = new Preview(request.withDrafts(), 0, texts, failure -> {
                    throw failure;
                });
                InputStream page = preview.address().toURL().openStream()) {
            page.readAllBytes();
        }
    }
}
