package nl.regiosite.build;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What to build.
 *
 * @param root the folder that holds the content, the themes and the settings
 * @param config the settings, as a path below the root
 * @param output where the site goes
 * @param baseUrl an address in the place of the one in the settings, for previews
 * @param drafts whether drafts and what is planned for later are built too
 * @param today the day that counts as today
 * @param manifest whether the site has a list of its own files, each with its sha256
 * @param doubts whether what an earlier build kept is made again, and held against it
 */
public record BuildRequest(
        Path root,
        String config,
        Path output,
        Optional<URI> baseUrl,
        boolean drafts,
        LocalDate today,
        boolean manifest,
        boolean doubts) {
    /** A site without a list of its own files. */
    public BuildRequest(Path root, String config, Path output, Optional<URI> baseUrl, boolean drafts, LocalDate today) {
        this(root, config, output, baseUrl, drafts, today, false, false);
    }

    /** The same with what is not public yet. */
    public BuildRequest withDrafts() {
        return new BuildRequest(root, config, output, baseUrl, true, today, manifest, doubts);
    }

    /** The same, put elsewhere. */
    public BuildRequest to(Path place) {
        return new BuildRequest(root, config, place, baseUrl, drafts, today, manifest, doubts);
    }

    /** The same for another address. */
    public BuildRequest at(URI address) {
        return new BuildRequest(root, config, output, Optional.of(address), drafts, today, manifest, doubts);
    }

    /** The same with, or without, a list of the site's own files. */
    public BuildRequest withManifest(boolean wanted) {
        return new BuildRequest(root, config, output, baseUrl, drafts, today, wanted, doubts);
    }

    /** The same, for who wants to know whether what an earlier build kept is right. */
    public BuildRequest doubting(boolean wanted) {
        return new BuildRequest(root, config, output, baseUrl, drafts, today, manifest, wanted);
    }
}
