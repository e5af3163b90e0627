package nl.regiosite.source;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * What tells one version of a file from the next, without reading it.
 *
 * @param modified in nanoseconds, as far as the disk knows them
 * @param key what the disk calls the file itself, whatever its name; {@code null} in words where it does not say
 */
public record Stamp(long modified, long size, String key) {
    public static Stamp of(BasicFileAttributes file) {
        return new Stamp(file.lastModifiedTime().to(TimeUnit.NANOSECONDS), file.size(), String.valueOf(file.fileKey()));
    }

    /** Written out, for Java makes its own of method handles, and there is one for each file of a site. */
    @Override
    public String toString() {
        return modified + " " + size + " " + key;
    }
}
