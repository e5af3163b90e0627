package nl.regiosite.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.diagnostic.Hint;
import nl.regiosite.diagnostic.TextFiles;
import nl.regiosite.model.About;
import nl.regiosite.model.Article;
import nl.regiosite.model.Grant;
import nl.regiosite.model.Ids;
import nl.regiosite.model.OrganisationId;
import nl.regiosite.model.PictureFile;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.PillarId;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;
import nl.regiosite.model.ProjectId;
import nl.regiosite.model.Prose;
import nl.regiosite.model.SourceId;
import nl.regiosite.model.Tranche;
import nl.regiosite.source.Slug;
import nl.regiosite.source.SourceFile;
import nl.regiosite.source.SourceMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code content/} into a {@link Programme}. Each file is read on its own, by the reader for the folder it lies
 * in; a mistake in one never keeps another from being read. A file that lies where no reader looks is reported.
 */
public final class ContentLoader {
    private static final String FOLDER = "content";
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

    private static final Set<String> HANDBOOK = Set.of("LEESMIJ.md", "README.md");

    private final Path root;
    private final Diagnostics problems;
    private final TextFiles files;
    private final SourceMap places = new SourceMap();
    private final PictureReader pictureReader;
    private final TextReader texts;
    private final MoneyReader money;
    private final ReferenceReader references;
    private final MonitoringReader monitoring;

    private final SortedMap<String, SourceFile> readTexts = new TreeMap<>();
    private final SortedMap<String, PictureFile> pictures = new TreeMap<>();
    private final SortedSet<String> unreadable = new TreeSet<>();
    private final List<Prose> belowMistakes = new ArrayList<>();
    private final List<Pillar> pillars = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();
    private final List<Tranche> tranches = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private @Nullable About about;

    private ContentLoader(Path root, Diagnostics problems) {
        this.root = root;
        this.problems = problems;
        this.files = new TextFiles(root, problems);
        this.pictureReader = new PictureReader(root, problems);
        SharedFields shared = new SharedFields(places);
        JsonLists lists = new JsonLists(files, problems, places);
        this.texts = new TextReader(shared);
        this.money = new MoneyReader(lists, shared);
        this.references = new ReferenceReader(lists, shared);
        this.monitoring = new MonitoringReader(lists, shared);
    }

    /** The programme below {@code root}; what is wrong with it goes to {@code problems}. */
    public static Content load(Path root, Diagnostics problems) {
        return new ContentLoader(root, problems).load();
    }

    private Content load() {
        for (String path : paths()) {
            readOne(path);
        }
        if (Files.isDirectory(root.resolve(FOLDER))) {
            REQUIRED.forEach((path, kind) -> {
                if (!Files.exists(root.resolve(path))) {
                    files.required(path);
                    places.putUnreadableKind(kind);
                }
            });
        }
        Programme programme = new Programme(
                about == null ? unreadableAbout() : about,
                pillars,
                projects,
                tranches,
                money.grants(),
                money.remarks(),
                money.reservations(),
                money.budget(),
                money.controlTotals(),
                references.organisations(),
                references.sources(),
                references.topics(),
                references.discrepancies(),
                monitoring.results(),
                monitoring.indicators(),
                articles);
        return new Content(programme, places, readTexts, pictures, unreadable, belowMistakes);
    }

    /** Every file below the folder, in an order that does not come from the disk. */
    private List<String> paths() {
        Path folder = root.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            problems.add(Diagnostic.error("map-ontbreekt", new SourceFile(FOLDER, "").start(), FOLDER));
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> !isFolder(path))
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> !path.contains("/."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    /** A folder; one that is called as a picture is surely a mistake, and the texts will not find the picture. */
    private boolean isFolder(Path path) {
        boolean folder = Files.isDirectory(path);
        String name = path.getFileName().toString();
        if (folder && PictureReader.isPicture(extension(name))) {
            String place = root.relativize(path).toString().replace('\\', '/');
            problems.add(Diagnostic.error("map-heet-als-plaatje", new SourceFile(place, "").start(), name));
            unreadable.add(place);
        }
        return folder;
    }

    private void readOne(String path) {
        if (Files.isSymbolicLink(root.resolve(path))) {
            problems.add(Diagnostic.error("bestand-snelkoppeling", new SourceFile(path, "").start()));
            return;
        }
        List<String> parts = List.of(path.substring(FOLDER.length() + 1).split("/"));
        String name = parts.get(parts.size() - 1);
        if (parts.size() == 1 && HANDBOOK.contains(name)) {
            return;
        }
        if (PictureReader.isPicture(extension(name)) && parts.size() > 1) {
            readPicture(path, parts);
        } else if (extension(name).equals("json")) {
            readJson(path, parts);
        } else if (extension(name).equals("md")) {
            readMarkdown(path, parts);
        } else {
            problems.add(Diagnostic.error("bestand-soort-onbekend", new SourceFile(path, "").start(), name));
        }
    }

    private void readPicture(String path, List<String> parts) {
        Optional<String> bad =
                parts.stream().filter(part -> !part.matches("[A-Za-z0-9._-]+")).findFirst();
        if (bad.isEmpty()) {
            measure(path);
            return;
        }
        unreadable.add(path);
        boolean isFile = bad.get().equals(parts.get(parts.size() - 1));
        String better = isFile
                ? Slug.of(bad.get().substring(0, bad.get().lastIndexOf('.'))) + "." + extension(bad.get())
                : Slug.of(bad.get());
        problems.add(Diagnostic.error("bestandsnaam-ongeldig", new SourceFile(path, "").start(), bad.get())
                .withHint(Hint.of(isFile ? "tip.bestandsnaam" : "tip.mapnaam", better)));
    }

    private void measure(String path) {
        pictureReader.read(path).ifPresentOrElse(found -> pictures.put(path, found), () -> unreadable.add(path));
    }

    private void readJson(String path, List<String> parts) {
        String place = String.join("/", parts);
        boolean known = references.read(path, place) || money.read(path, place) || monitoring.read(path, place);
        if (!known) {
            misplaced(path);
        }
    }

    private void readMarkdown(String path, List<String> parts) {
        String folder = parts.get(0);
        // A text is <id>.md, or <id>/index.md with its pictures beside it.
        List<String> place =
                parts.get(parts.size() - 1).equals("index.md") ? parts.subList(0, parts.size() - 1) : parts;
        String id = place.get(place.size() - 1).replaceAll("\\.md$", "");
        int depth = place.size();
        Optional<Article.Kind> kind = Stream.of(Article.Kind.values())
                .filter(candidate -> candidate.id().equals(folder))
                .findFirst();
        if (parts.size() == 1 && id.equals("programma")) {
            front(path).ifPresent(front -> about = texts.about(front).orElse(null));
        } else if (folder.equals("pijlers") && depth == 2) {
            PillarId pillar = new PillarId(id);
            keep(path, id, pillar, pillars, front -> texts.pillar(pillar, front));
        } else if (folder.equals("projecten") && depth == 3) {
            ProjectId project = new ProjectId(id);
            PillarId pillar = new PillarId(place.get(1));
            keep(path, id, project, projects, front -> texts.project(project, pillar, front)
                    .map(read -> inFolder(read, path)));
        } else if (folder.equals("tranches") && depth == 2 && id.matches("[1-9]\\d{0,3}")) {
            int number = Integer.parseInt(id);
            keep(path, id, number, tranches, front -> texts.tranche(number, front));
        } else if (kind.isPresent() && depth == 2) {
            keep(path, id, path, articles, front -> texts.article(kind.get(), id, front));
        } else {
            misplaced(path);
            // It may be just the file that others point to, in the wrong place.
            if (folder.equals("projecten")) {
                places.putUnreadable(new ProjectId(id));
            }
        }
    }

    private <T> void keep(String path, String id, Object key, List<T> into, Function<FrontMatter, Optional<T>> read) {
        Optional<FrontMatter> front = Ids.isSlug(id) ? front(path) : Optional.empty();
        Optional<T> part = front.flatMap(read);
        if (!Ids.isSlug(id)) {
            badName(path, id);
            if (key instanceof ProjectId && !Slug.of(id).isEmpty()) {
                places.putUnreadable(new ProjectId(Slug.of(id)));
            }
        }
        part.ifPresentOrElse(into::add, () -> {
            places.putUnreadable(key);
            unreadable.add(path);
            front.ifPresent(found -> belowMistakes.add(found.prose()));
        });
    }

    private void badName(String path, String name) {
        problems.add(Diagnostic.error("bestandsnaam-ongeldig", new SourceFile(path, "").start(), name)
                .withHint(Hint.of("tip.bestandsnaam", Slug.of(name))));
    }

    /** The pillar of a project is the folder that it lies in; there is no line that says so. */
    private Project inFolder(Project project, String path) {
        places.put(project, "pijler", new SourceFile(path, "").start());
        return project;
    }

    private Optional<FrontMatter> front(String path) {
        return files.read(path).flatMap(file -> {
            readTexts.put(path, file);
            return FrontMatter.of(file, problems);
        });
    }

    private void misplaced(String path) {
        problems.add(Diagnostic.error("bestand-verkeerde-map", new SourceFile(path, "").start()));
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
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
                new Prose(PROGRAMME, ""));
    }
}
