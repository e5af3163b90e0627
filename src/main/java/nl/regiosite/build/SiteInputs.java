package nl.regiosite.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiosite.output.Output;
import nl.regiosite.output.Outputs;
import nl.regiosite.source.Checksum;
import nl.regiosite.source.Stamp;

/**
 * All that a site follows from: the program, what it is asked, and every file that it reads, to the byte. When the
 * fingerprint of that is the same, a build gives the same site. When only that of the surroundings is, it gives the same
 * wherever no text is shown.
 */
public final class SiteInputs {
    /** No list and no picture may have as much; what has was not meant to be read. */
    private static final long LARGEST = 100_000_000;

    private final BuildRequest request;
    private final String program;
    private final SortedMap<String, Stamp> stamps;
    private final Map<String, Sums> sums;

    /**
     * What is in a file.
     *
     * @param around of all but the text that begins below its fields
     */
    private record Sums(String whole, String around) {
        static Sums of(String path, byte[] file) {
            String whole = Checksum.of(file);
            int text = path.startsWith("content/") && path.endsWith(".md") ? TextStart.in(file) : file.length;
            return new Sums(whole, text == file.length ? whole : Checksum.of(Arrays.copyOf(file, text)));
        }
    }

    private SiteInputs(BuildRequest request, String program, SortedMap<String, Stamp> stamps) {
        this.request = request;
        this.program = program;
        this.stamps = stamps;
        // Every file by itself, side by side.
        this.sums = List.copyOf(stamps.keySet()).parallelStream()
                .collect(Collectors.toConcurrentMap(
                        path -> path, path -> sums(path, request.root().resolve(path))));
    }

    /**
     * Reads them all; nothing when one is no plain file, is larger than anything that is read, or is taken away meanwhile.
     *
     * @param program what tells this program from another
     */
    public static Optional<SiteInputs> read(BuildRequest request, String program) {
        try {
            return stamps(request).map(stamps -> new SiteInputs(request, program, stamps));
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** The checksum of the program when it is one file; nothing while it is being worked on. */
    public static Optional<String> thisProgram() {
        CodeSource source = SiteInputs.class.getProtectionDomain().getCodeSource();
        try {
            Path jar = Path.of(source.getLocation().toURI());
            return Files.isRegularFile(jar) ? Optional.of(Checksum.of(Files.readAllBytes(jar))) : Optional.empty();
        } catch (URISyntaxException | IOException e) {
            return Optional.empty();
        }
    }

    /** The fingerprint. */
    public String fingerprint() {
        return print(Sums::whole);
    }

    /** The fingerprint of all but the texts of the content, each of which begins below the fields of its file. */
    public String surroundings() {
        return print(Sums::around);
    }

    /** What tells the program from another. */
    public String program() {
        return program;
    }

    /** The fingerprint of one file by its path from the root, if it was read. */
    public Optional<String> sum(String path) {
        return Optional.ofNullable(sums.get(path)).map(Sums::whole);
    }

    /** Whether no file was touched since they were read. */
    public boolean areStill() {
        return stamps(request).equals(Optional.of(stamps));
    }

    private String print(Function<Sums, String> sum) {
        StringBuilder all = new StringBuilder();
        all.append(program).append('\n').append(Runtime.version()).append('\n');
        all.append(request.config()).append('\n').append(request.baseUrl()).append('\n');
        all.append(request.today()).append('\n').append(request.drafts()).append('\n');
        all.append(request.manifest()).append('\n');
        stamps.keySet().forEach(path -> all.append(path)
                .append(' ')
                .append(sum.apply(Objects.requireNonNull(sums.get(path))))
                .append('\n'));
        return Checksum.of(all.toString());
    }

    private static Sums sums(String path, Path file) {
        try {
            return Sums.of(path, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Every file by its path from the root, with what changes when somebody writes to it. */
    private static Optional<SortedMap<String, Stamp>> stamps(BuildRequest request) {
        SortedMap<String, Stamp> stamps = new TreeMap<>();
        List<String> others = new ArrayList<>();
        Stream<String> read = Stream.concat(
                Stream.of(request.config(), "content", "themes"),
                Outputs.ALL.stream().map(Output::reads).flatMap(List::stream));
        read.forEach(path -> walk(request.root(), request.root().resolve(path), stamps, others));
        return others.isEmpty() ? Optional.of(stamps) : Optional.empty();
    }

    private static void walk(Path root, Path top, SortedMap<String, Stamp> stamps, List<String> others) {
        try {
            Files.walkFileTree(top, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes found) {
                    String separator = file.getFileSystem().getSeparator();
                    String path = root.relativize(file).toString().replace(separator, "/");
                    if (!found.isRegularFile() || found.size() > LARGEST || !Files.isReadable(file)) {
                        others.add(path);
                    }
                    stamps.put(path, Stamp.of(found));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    // A site need not have them all.
                    if (!(e instanceof NoSuchFileException)) {
                        others.add(file.toString());
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + top, e);
        }
    }
}
