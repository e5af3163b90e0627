package nl.regiosite.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.diagnostic.TextFiles;
import nl.regiosite.model.About;
import nl.regiosite.model.Article;
import nl.regiosite.model.Budget;
import nl.regiosite.model.ControlTotal;
import nl.regiosite.model.Discrepancy;
import nl.regiosite.model.Grant;
import nl.regiosite.model.GrantRemark;
import nl.regiosite.model.Indicator;
import nl.regiosite.model.IntendedResult;
import nl.regiosite.model.Organisation;
import nl.regiosite.model.OrganisationId;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;
import nl.regiosite.model.Prose;
import nl.regiosite.model.Reservation;
import nl.regiosite.model.Source;
import nl.regiosite.model.SourceId;
import nl.regiosite.model.Topic;
import nl.regiosite.model.Tranche;
import nl.regiosite.source.SourceFile;
import nl.regiosite.source.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code content/} into a {@link Programme}. Each file is read on its own; a mistake in one never keeps another from
 * being read. Who reads again and again, as a preview does, keeps the loader: a file that did not change is not read
 * twice.
 */
public final class ContentLoader {
    static final String FOLDER = "content";
    private static final String PROGRAMME = FOLDER + "/programma.md";

    /** What no programme can do without, and of what nothing is known when it is not there. */
    private static final SortedMap<String, Class<?>> REQUIRED = new TreeMap<>(Map.of(
            PROGRAMME,
            About.class,
            FOLDER + "/bronnen.json",
            SourceId.class,
            FOLDER + "/organisaties.json",
            OrganisationId.class,
            FOLDER + "/begroting/toekenningen.json",
            Grant.class));

    /** @param sound what came out of the last version without errors; the same as {@code now} when this is one */
    private record Kept(Stamp stamp, Harvest now, Harvest sound) {}

    private final Path root;
    private final SortedMap<String, Kept> kept = new TreeMap<>();

    public ContentLoader(Path root) {
        this.root = root;
    }

    /** The programme below {@code root}; what is wrong with it goes to {@code problems}. */
    public static Content load(Path root, Diagnostics problems) {
        return new ContentLoader(root).load(problems);
    }

    /** Reads what changed since the last time, and puts all together. */
    public Content load(Diagnostics problems) {
        return load(List.of(FOLDER), problems);
    }

    /**
     * The same, for who knows where something changed.
     *
     * @param touched files and folders by their paths from the root; all else is taken to be as it was
     */
    public Content load(Collection<String> touched, Diagnostics problems) {
        Harvest all = new Harvest();
        for (String path : touched) {
            SortedMap<String, Kept> before = new TreeMap<>(kept.subMap(path + "/", path + "0"));
            Optional.ofNullable(kept.get(path)).ifPresent(file -> before.put(path, file));
            kept.keySet().removeAll(before.keySet());
            kept.putAll(files(path).entrySet().parallelStream()
                    .collect(Collectors.toConcurrentMap(
                            Map.Entry::getKey,
                            file -> keep(file.getKey(), file.getValue(), before.get(file.getKey()), path))));
        }
        kept.values().forEach(file -> all.addAll(file.now()));
        if (Files.isDirectory(root.resolve(FOLDER))) {
            TextFiles texts = new TextFiles(root, all.problems());
            REQUIRED.forEach((path, kind) -> {
                if (!Files.isRegularFile(root.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
                    if (!all.misnamed().contains(path) && !Files.isSymbolicLink(root.resolve(path))) {
                        texts.required(path);
                    }
                    all.places().putUnreadableKind(kind);
                }
            });
        } else {
            all.problems().add(Diagnostic.error("map-ontbreekt", new SourceFile(FOLDER, "").start(), FOLDER));
        }
        twins(all);
        problems.addAll(all.problems());
        return content(all);
    }

    /** Of two pictures whose names differ by case only, many a disk keeps one. The names of texts have no capitals. */
    private static void twins(Harvest all) {
        Map<String, String> first = new HashMap<>();
        all.pictures().keySet().forEach(path -> {
            String other = first.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
            if (other != null) {
                all.problems()
                        .add(Diagnostic.error("bestandsnaam-hoofdletters", new SourceFile(path, "").start(), other));
            }
        });
    }

    /** The same programme, in which each file with mistakes is as it was before them; for who only wants to look. */
    public Content lastSound() {
        Harvest all = new Harvest();
        kept.values().forEach(file -> all.addAll(file.sound()));
        return content(all);
    }

    /** A file that was named is read although it seems the same: some clocks are too slow to tell two versions apart. */
    private Kept keep(String path, Stamp stamp, @Nullable Kept before, String named) {
        if (before != null && before.stamp().equals(stamp) && !path.equals(named)) {
            return before;
        }
        Harvest now = FileReader.read(root, path);
        boolean isSound = !now.problems().hasErrors();
        return new Kept(stamp, now, isSound || before == null ? now : before.sound());
    }

    static Content nothing() {
        return content(new Harvest());
    }

    private static Content content(Harvest all) {
        Programme programme = new Programme(
                all.one(About.class).orElseGet(ContentLoader::unreadableAbout),
                all.all(Pillar.class),
                all.all(Project.class),
                all.all(Tranche.class),
                all.all(Grant.class),
                all.all(GrantRemark.class),
                all.all(Reservation.class),
                all.one(Budget.class),
                all.all(ControlTotal.class),
                all.all(Organisation.class),
                all.all(Source.class),
                all.all(Topic.class),
                all.all(Discrepancy.class),
                all.all(IntendedResult.class),
                all.all(Indicator.class),
                all.all(Article.class));
        return new Content(programme, all.places(), all.texts(), all.pictures(), all.unreadable(), all.belowMistakes());
    }

    /** The file at a path, or every file below it, in an order that does not come from the disk. */
    private SortedMap<String, Stamp> files(String path) {
        Path top = root.resolve(path);
        SortedMap<String, Stamp> files = new TreeMap<>();
        boolean isNoFolder = path.equals(FOLDER) && !Files.isDirectory(top, LinkOption.NOFOLLOW_LINKS);
        if (!Files.exists(top, LinkOption.NOFOLLOW_LINKS) || (isNoFolder && !Files.isSymbolicLink(top))) {
            return files;
        }
        try {
            Files.walkFileTree(top, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    if (isHidden(folder)) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    // One with the name of a picture is a mistake to tell of.
                    if (PictureReader.isPicture(
                            FileReader.extension(folder.getFileName().toString()))) {
                        add(folder, attributes);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!isHidden(file)) {
                        add(file, attributes);
                    }
                    return FileVisitResult.CONTINUE;
                }

                /** One that may not be looked into, or lies too deep, is a mistake to tell of too. */
                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                    if (e instanceof NoSuchFileException) {
                        throw e;
                    }
                    files.put(name(file), new Stamp(0, 0, ""));
                    return FileVisitResult.CONTINUE;
                }

                private void add(Path file, BasicFileAttributes attributes) {
                    files.put(name(file), Stamp.of(attributes));
                }

                private String name(Path file) {
                    // Where a backslash is a letter like any other, a name with some would lead out of the folder.
                    String separator = file.getFileSystem().getSeparator();
                    return root.relativize(file).toString().replace(separator, "/");
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + top, e);
        }
        return files;
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    /** Stands in for a {@code programma.md} that could not be read, so that the rules can look at all the rest. */
    private static About unreadableAbout() {
        return new About(
                "?",
                "?",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Prose(PROGRAMME, 0));
    }
}
