package nl.regiosite.theme;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.diagnostic.Fields;
import nl.regiosite.diagnostic.Hint;
import nl.regiosite.diagnostic.SyntaxMistakes;
import nl.regiosite.diagnostic.TextFiles;
import nl.regiosite.source.LocatedTrees;
import nl.regiosite.source.Node;
import nl.regiosite.source.SourceFile;
import nl.regiosite.source.SourceSpan;

/**
 * How a site looks: templates, assets, texts. A theme is looked for in {@code themes/} of the site, and then among those
 * that travel with the program, so that a site needs no copy of the stock theme.
 *
 * @param posterLetters what pictures are lettered with; nothing when the theme draws none
 * @param photos what photos it has room for
 * @param without what a site with this theme does not have
 * @param packaged the assets that are files of others, such as letters and scripts, by the name that templates know
 */
public record SiteTheme(
        String name,
        ThemeFiles files,
        Optional<PosterLetters> posterLetters,
        Photos photos,
        SortedMap<String, ThemeFiles.Found> packaged,
        Without without,
        ThemeWords words) {
    private static final String FOLDER = "themes/";

    /** The names of files of a theme that are to be read as text. */
    private static final Pattern TEXT = Pattern.compile("(?i)\\.(peb|css|js|svg|html|xml|json|txt)$");

    /** Where the files of others lie within the program; the build puts them there. */
    private static final String PACKAGES = "pakketten/";

    /** Two weights of one letter, as WOFF. */
    public record PosterLetters(ThemeFiles.Found plain, ThemeFiles.Found bold) {}

    /**
     * What photos a theme has room for.
     *
     * @param widths in pixels, from small to large
     * @param sizes how wide its column is, as HTML's {@code sizes} says it
     */
    public record Photos(List<Integer> widths, String sizes) {
        public static final Photos ANY = new Photos(List.of(400, 800, 1200, 1600), "100vw");
        private static final int WIDEST = 4000;

        public Photos {
            widths = List.copyOf(widths);
        }
    }

    /**
     * What a site with this theme does not have.
     *
     * @param templates of pages
     * @param outputs kinds of other files, by name
     */
    public record Without(List<Fields.Item> templates, List<Fields.Item> outputs) {
        public static final Without NOTHING = new Without(List.of(), List.of());

        public Without {
            templates = List.copyOf(templates);
            outputs = List.copyOf(outputs);
        }

        public Set<String> templateNames() {
            return names(templates);
        }

        public Set<String> outputNames() {
            return names(outputs);
        }

        private static Set<String> names(List<Fields.Item> items) {
            return items.stream().map(Fields.Item::text).collect(Collectors.toUnmodifiableSet());
        }
    }

    public SiteTheme {
        packaged = Collections.unmodifiableSortedMap(new TreeMap<>(packaged));
    }

    /**
     * The theme with its parents.
     *
     * @param asked where the name of the theme was written, for when it is not there
     */
    public static Optional<SiteTheme> load(
            Path root, String name, String language, SourceSpan asked, Diagnostics problems) {
        List<ThemeFiles.Folder> folders = new ArrayList<>();
        Map<String, ThemeFiles.Found> packaged = new TreeMap<>();
        Optional<PosterLetters> letters = Optional.empty();
        Optional<Photos> photos = Optional.empty();
        Optional<Without> without = Optional.empty();
        Optional<String> next = Optional.of(name);
        SourceSpan at = asked;
        while (next.isPresent()) {
            Optional<Path> path = next.get().matches("[a-z0-9-]+") ? locate(root, next.get()) : Optional.empty();
            String folderName = FOLDER + next.get();
            if (folders.stream().map(ThemeFiles.Folder::name).anyMatch(folderName::equals)) {
                problems.add(Diagnostic.error("thema-kring", at, next.get()));
                return Optional.empty();
            }
            if (path.isEmpty()) {
                problems.add(Diagnostic.error("thema-ontbreekt", at, next.get())
                        .withHint(Hint.near(next.get(), ThemeFiles.folders(root.resolve("themes")))));
                return Optional.empty();
            }
            ThemeFiles.Folder folder = new ThemeFiles.Folder(folderName, path.get());
            folders.add(folder);
            Optional<Fields> settings = settings(folder, problems);
            if (settings.isEmpty()) {
                return Optional.empty();
            }
            next = settings.get().text("ouder");
            at = settings.get().span("ouder");
            settings.get().text("naam");
            packages(settings.get(), problems).forEach(packaged::putIfAbsent);
            letters = letters.isPresent() ? letters : posterLetters(settings.get(), folder, problems);
            photos = photos.isPresent() ? photos : photos(settings.get());
            without = without.isPresent() ? without : without(settings.get());
            settings.get().refuseOthers();
        }
        ThemeFiles files = new ThemeFiles(folders);
        // Templates and styles are read when they are used; what is no text is found now.
        Stream.of("templates", "partials", "assets")
                .flatMap(folder -> files.below(folder).values().stream())
                .filter(found -> TEXT.matcher(found.name()).find())
                .forEach(found -> TextFiles.read(found.path(), found.name(), problems));
        return Optional.of(new SiteTheme(
                name,
                files,
                letters,
                photos.orElse(Photos.ANY),
                new TreeMap<>(packaged),
                without.orElse(Without.NOTHING),
                words(files, language, problems)));
    }

    /** The files that pages use, by the name that templates know: the theme's own hide those of others. */
    SortedMap<String, ThemeFiles.Found> assets() {
        SortedMap<String, ThemeFiles.Found> all = new TreeMap<>(packaged);
        all.putAll(files.below("assets"));
        return all;
    }

    /** {@code pakketten: {letter/vet.woff2: source-sans-pro/x.woff2}}: an asset that is a file of a package. */
    private static SortedMap<String, ThemeFiles.Found> packages(Fields settings, Diagnostics problems) {
        SortedMap<String, ThemeFiles.Found> found = new TreeMap<>();
        settings.node("pakketten").flatMap(settings::nested).ifPresent(assets -> assets.entries()
                .forEach(entry ->
                        packageFile(assets, entry.key(), problems).ifPresent(file -> found.put(entry.key(), file))));
        return found;
    }

    /** {@code deelbeeld: {letter: …, letter-vet: …}}: each a file of a package, or of the theme itself. */
    private static Optional<PosterLetters> posterLetters(
            Fields settings, ThemeFiles.Folder folder, Diagnostics problems) {
        Optional<Fields> fields = settings.node("deelbeeld").flatMap(settings::nested);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Optional<ThemeFiles.Found> plain = letter(fields.get(), "letter", folder, problems);
        Optional<ThemeFiles.Found> bold = letter(fields.get(), "letter-vet", folder, problems);
        return fields.get()
                .made(() -> plain.flatMap(first -> bold.map(second -> new PosterLetters(first, second))))
                .flatMap(letters -> letters);
    }

    /** {@code fotos: {breedtes: […], kolom: …}}: widths go from small to large. */
    private static Optional<Photos> photos(Fields settings) {
        Optional<Fields> fields = settings.node("fotos").flatMap(settings::nested);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> widths = new ArrayList<>();
        for (Fields.Item item : fields.get().requiredTexts("breedtes")) {
            int width = item.text().matches("[1-9]\\d{0,3}") ? Integer.parseInt(item.text()) : 0;
            if (width == 0 || width > Photos.WIDEST || (!widths.isEmpty() && widths.get(widths.size() - 1) >= width)) {
                fields.get().fail(Diagnostic.error("foto-breedte-ongeldig", item.span(), item.text()));
            } else {
                widths.add(width);
            }
        }
        String sizes = fields.get().required("kolom");
        return fields.get().made(() -> new Photos(widths, sizes));
    }

    /** {@code weglaten: {paginas: […], bestanden: […]}}: pages by their template, other files by the name of their kind. */
    private static Optional<Without> without(Fields settings) {
        return settings.node("weglaten").flatMap(settings::nested).flatMap(fields -> {
            Without without = new Without(fields.texts("paginas"), fields.texts("bestanden"));
            return fields.made(() -> without);
        });
    }

    private static Optional<ThemeFiles.Found> letter(
            Fields fields, String key, ThemeFiles.Folder folder, Diagnostics problems) {
        String wanted = fields.required(key);
        Path own = folder.path().resolve("assets").resolve(wanted).normalize();
        return own.startsWith(folder.path()) && Files.isRegularFile(own)
                ? Optional.of(new ThemeFiles.Found(folder.name() + "/assets/" + wanted, own))
                : packageFile(fields, key, problems);
    }

    private static Optional<ThemeFiles.Found> packageFile(Fields fields, String key, Diagnostics problems) {
        String wanted = fields.text(key).orElse("");
        Optional<Path> path =
                wanted.matches("[a-z0-9.-]+/[A-Za-z0-9._-]+") ? ProgramFiles.find(PACKAGES + wanted) : Optional.empty();
        if (path.isEmpty() && !wanted.isEmpty()) {
            problems.add(Diagnostic.error("pakket-ontbreekt", fields.span(key), wanted));
        }
        return path.map(found -> new ThemeFiles.Found(PACKAGES + wanted, found));
    }

    private static Optional<Path> locate(Path root, String name) {
        Path own = root.resolve(FOLDER + name);
        return Files.isDirectory(own)
                ? Optional.of(own)
                : ProgramFiles.find(FOLDER + name + "/theme.yml").map(Path::getParent);
    }

    private static Optional<Fields> settings(ThemeFiles.Folder folder, Diagnostics problems) {
        if (!Files.isRegularFile(folder.path().resolve("theme.yml"))) {
            String name = folder.name() + "/theme.yml";
            problems.add(Diagnostic.error("bestand-ontbreekt", new SourceFile(name, "").start(), name));
            return Optional.empty();
        }
        return read(
                        new ThemeFiles.Found(
                                folder.name() + "/theme.yml", folder.path().resolve("theme.yml")),
                        problems)
                .flatMap(root -> Fields.of(root, problems));
    }

    private static ThemeWords words(ThemeFiles files, String language, Diagnostics problems) {
        Map<String, String> texts = ThemeWords.standing(language);
        files.layers("texts/" + language + ".yml")
                .forEach(found -> read(found, problems).ifPresent(root -> flatten("", root, texts)));
        return new ThemeWords(texts);
    }

    private static Optional<Node> read(ThemeFiles.Found found, Diagnostics problems) {
        return TextFiles.read(found.path(), found.name(), problems)
                .flatMap(file -> SyntaxMistakes.tree(LocatedTrees.yaml(file), problems));
    }

    /** {@code menu: {open: Menu}} is the text {@code menu.open}. */
    private static void flatten(String prefix, Node node, Map<String, String> texts) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries()
                    .forEach(entry ->
                            flatten(prefix.isEmpty() ? entry.key() : prefix + "." + entry.key(), entry.value(), texts));
        } else if (node instanceof Node.Scalar scalar) {
            texts.put(prefix, scalar.text());
        }
    }
}
