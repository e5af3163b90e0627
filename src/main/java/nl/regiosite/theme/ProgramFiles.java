package nl.regiosite.theme;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Files that travel with the program: on the disk while it is built and tested, in the jar later. */
final class ProgramFiles {
    private ProgramFiles() {}

    /** The file at a path such as {@code themes/noaberschap/theme.yml}, if the program has it. */
    static Optional<Path> find(String path) {
        URL found = ProgramFiles.class.getResource("/" + path);
        return found == null ? Optional.empty() : Optional.of(locate(found));
    }

    private static Path locate(URL found) {
        try {
            URI uri = found.toURI();
            if (uri.getScheme().equals("jar")) {
                try {
                    FileSystems.newFileSystem(uri, Map.of());
                } catch (FileSystemAlreadyExistsException e) {
                    // An earlier build in this process opened it; it serves this one too.
                    return Path.of(uri);
                }
            }
            return Path.of(uri);
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("cannot open " + found, e);
        }
    }
}
