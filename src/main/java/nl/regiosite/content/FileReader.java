package nl.regiosite.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.diagnostic.Hint;
import nl.regiosite.diagnostic.TextFiles;
import nl.regiosite.model.About;
import nl.regiosite.model.Article;
import nl.regiosite.model.Ids;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.PillarId;
import nl.regiosite.model.Project;
import nl.regiosite.model.ProjectId;
import nl.regiosite.model.Tranche;
import nl.regiosite.source.Slug;
import nl.regiosite.source.SourceFile;
import nl.regiosite.source.SourceMap;

/** Reads one file of {@code content/}, by the reader for the folder that it lies in; one where no reader looks is reported. */
final class FileReader {
    private static final Set<String> HANDBOOK = Set.of("LEESMIJ.md", "README.md");

    private final Path root;
    private final Harvest harvest = new Harvest();
    private final Diagnostics problems = harvest.problems();
    private final SourceMap places = harvest.places();
    private final TextFiles files;
    private final PictureReader pictures;
    private final TextReader texts;
    private final MoneyReader money;
    private final ReferenceReader references;
    private final MonitoringReader monitoring;

    private FileReader(Path root) {
        this.root = root;
        this.files = new TextFiles(root, problems);
        this.pictures = new PictureReader(root, problems);
        SharedFields shared = new SharedFields(places);
        JsonLists lists = new JsonLists(files, problems, places);
        this.texts = new TextReader(shared);
        this.money = new MoneyReader(lists, shared, harvest);
        this.references = new ReferenceReader(lists, shared, harvest);
        this.monitoring = new MonitoringReader(lists, shared, harvest);
    }

    /** What came out of the file at {@code path}, seen from the root. It depends on no other file. */
    static Harvest read(Path root, String path) {
        FileReader reader = new FileReader(root);
        try {
            BasicFileAttributes found =
                    Files.readAttributes(root.resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            reader.read(path, found);
        } catch (NoSuchFileException e) {
            // Somebody took it away just now.
            return new Harvest();
        } catch (IOException e) {
            reader.refuse(path);
        }
        return reader.harvest;
    }

    private void refuse(String path) {
        problems.add(Diagnostic.error("bestand-onleesbaar", new SourceFile(path, "").start()));
        harvest.unreadable().add(path);
    }

    private void read(String path, BasicFileAttributes found) {
        if (!found.isSymbolicLink() && !Files.isReadable(root.resolve(path))) {
            refuse(path);
            return;
        }
        if (found.isSymbolicLink()) {
            problems.add(Diagnostic.error("bestand-snelkoppeling", new SourceFile(path, "").start()));
            harvest.unreadable().add(path);
            return;
        }
        if (found.isDirectory()) {
            String folder = path.substring(path.lastIndexOf('/') + 1);
            problems.add(Diagnostic.error("map-heet-als-plaatje", new SourceFile(path, "").start(), folder));
            harvest.unreadable().add(path);
            return;
        }
        if (!found.isRegularFile()) {
            // A pipe, which would be waited for without end, or a device.
            String name = path.substring(path.lastIndexOf('/') + 1);
            problems.add(Diagnostic.error("bestand-soort-onbekend", new SourceFile(path, "").start(), name));
            harvest.unreadable().add(path);
            return;
        }
        List<String> parts =
                List.of(path.substring(ContentLoader.FOLDER.length() + 1).split("/"));
        String name = parts.get(parts.size() - 1);
        if (parts.size() == 1 && HANDBOOK.contains(name)) {
            return;
        }
        if (Strays.isLeftBehind(name)) {
            return;
        }
        if (PictureReader.isPicture(extension(name)) && parts.size() > 1) {
            readPicture(path, parts);
        } else if (extension(name).equals("json")) {
            readJson(path, parts);
        } else if (extension(name).equals("md")) {
            readMarkdown(path, parts);
        } else {
            harvest.unreadable().add(path);
            problems.add(Diagnostic.error("bestand-soort-onbekend", new SourceFile(path, "").start(), name)
                    .withHint(Strays.cure(name)));
        }
    }

    private void readPicture(String path, List<String> parts) {
        Optional<String> bad =
                parts.stream().filter(part -> !part.matches("[A-Za-z0-9._-]+")).findFirst();
        if (bad.isEmpty()) {
            measure(path);
            return;
        }
        harvest.unreadable().add(path);
        boolean isFile = bad.get().equals(parts.get(parts.size() - 1));
        String better = isFile
                ? Slug.of(bad.get().substring(0, bad.get().lastIndexOf('.'))) + "." + extension(bad.get())
                : Slug.of(bad.get());
        problems.add(Diagnostic.error("bestandsnaam-ongeldig", new SourceFile(path, "").start(), bad.get())
                .withHint(Hint.of(isFile ? "tip.bestandsnaam" : "tip.mapnaam", better)));
    }

    private void measure(String path) {
        pictures.read(path).ifPresentOrElse(found -> harvest.pictures().put(path, found), () -> harvest.unreadable()
                .add(path));
    }

    private void readJson(String path, List<String> parts) {
        String place = String.join("/", parts);
        boolean known = references.read(path, place) || money.read(path, place) || monitoring.read(path, place);
        if (!known) {
            misplaced(path);
            Strays.json(place).ifPresent(meant -> harvest.misnamed().add(ContentLoader.FOLDER + "/" + meant));
        }
    }

    private void readMarkdown(String path, List<String> parts) {
        String folder = parts.get(0);
        // A text is <id>.md, or <id>/index.md with its pictures beside it.
        List<String> place =
                parts.get(parts.size() - 1).equals("index.md") ? parts.subList(0, parts.size() - 1) : parts;
        String name = place.get(place.size() - 1);
        String id = extension(name).equals("md") ? name.substring(0, name.length() - ".md".length()) : name;
        int depth = place.size();
        Optional<Article.Kind> kind = Stream.of(Article.Kind.values())
                .filter(candidate -> candidate.id().equals(folder))
                .findFirst();
        if (parts.size() == 1 && id.equals("programma")) {
            front(path).flatMap(texts::about).ifPresent(about -> harvest.add(About.class, about));
        } else if (folder.equals("pijlers") && depth == 2) {
            PillarId pillar = new PillarId(id);
            keep(path, id, pillar, Pillar.class, front -> texts.pillar(pillar, front));
        } else if (folder.equals("projecten") && depth == 3) {
            ProjectId project = new ProjectId(id);
            PillarId pillar = new PillarId(place.get(1));
            keep(path, id, project, Project.class, front -> texts.project(project, pillar, front)
                    .map(read -> inFolder(read, path)));
        } else if (folder.equals("tranches") && depth == 2 && id.matches("[1-9]\\d{0,3}")) {
            int number = Integer.parseInt(id);
            keep(path, id, number, Tranche.class, front -> texts.tranche(number, front));
        } else if (kind.isPresent() && depth == 2) {
            keep(path, id, path, Article.class, front -> texts.article(kind.get(), id, front));
        } else {
            misplaced(path);
            // It may be just the file that others point to, in the wrong place.
            if (folder.equals("projecten")) {
                places.putUnreadable(new ProjectId(id));
            }
        }
    }

    private <T> void keep(String path, String id, Object key, Class<T> kind, Function<FrontMatter, Optional<T>> read) {
        Optional<FrontMatter> front = Ids.isSlug(id) ? front(path) : Optional.empty();
        Optional<T> part = front.flatMap(read);
        if (!Ids.isSlug(id)) {
            badName(path, id);
            // Links to it by the name that it should have are no second mistake.
            harvest.unreadable().add(path.replace("/" + id, "/" + Slug.of(id)).replaceAll("\\.MD$", ".md"));
            if (key instanceof ProjectId && !Slug.of(id).isEmpty()) {
                places.putUnreadable(new ProjectId(Slug.of(id)));
            }
        }
        part.ifPresentOrElse(made -> harvest.add(kind, made), () -> {
            places.putUnreadable(key);
            harvest.unreadable().add(path);
            front.ifPresent(found -> harvest.belowMistakes().add(found.prose()));
        });
    }

    private void badName(String path, String name) {
        problems.add(Diagnostic.error("bestandsnaam-ongeldig", new SourceFile(path, "").start(), name)
                .withHint(Strays.rename(path, name)));
    }

    /** The pillar of a project is the folder that it lies in; there is no line that says so. */
    private Project inFolder(Project project, String path) {
        places.put(project, "pijler", new SourceFile(path, "").start());
        return project;
    }

    private Optional<FrontMatter> front(String path) {
        return files.read(path).flatMap(file -> {
            harvest.texts().put(path, file);
            return FrontMatter.of(file, problems);
        });
    }

    private void misplaced(String path) {
        problems.add(Diagnostic.error("bestand-verkeerde-map", new SourceFile(path, "").start())
                .withHint(Strays.place(path.substring(ContentLoader.FOLDER.length() + 1))));
    }

    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
