package nl.regiosite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiosite.build.Sites;
import nl.regiosite.source.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The program as it is handed over ({@code target/regiosite}, its jar and {@code target/lib}) against the list of what is in
 * it ({@code target/regiosite.cdx.json}), and the licences of all that. Runs after {@code package}, which makes them.
 */
class AssembledProgramIT {
    private static final Path TARGET = Path.of("target");
    private static final Path LIST = TARGET.resolve("regiosite.cdx.json");
    private static final Path PAGE = Path.of("src/docs/libraries.md");

    /** Whose code may be passed on with ours, which is under the EUPL. */
    private static final Set<String> ALLOWED = Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MIT", "OFL-1.1");

    /** Of which files of themes are unpacked in the jar, rather than laid beside it. */
    private static final String FOR_THEMES = "org.webjars.npm";

    /** One line of the list. */
    private record Part(String group, String name, String version, String sha256, List<String> licences) {
        static Part of(JsonNode component) {
            return new Part(
                    component.path("group").asString(),
                    component.path("name").asString(),
                    component.path("version").asString(),
                    component
                            .path("hashes")
                            .valueStream()
                            .filter(hash -> hash.path("alg").asString().equals("SHA-256"))
                            .map(hash -> hash.path("content").asString())
                            .collect(Collectors.joining()),
                    component.path("licenses").valueStream().map(Part::licence).toList());
        }

        /** An expression, a name that all know, or what somebody wrote. */
        private static String licence(JsonNode one) {
            JsonNode licence = one.path("license");
            return Stream.of(one.path("expression"), licence.path("id"), licence.path("name"))
                    .map(JsonNode::asString)
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("?");
        }

        String file() {
            return name + "-" + version + ".jar";
        }

        boolean isForThemes() {
            return group.equals(FOR_THEMES);
        }

        boolean isAllowed() {
            return !licences.isEmpty() && ALLOWED.containsAll(licences);
        }
    }

    /** Maven makes no list when it is told to stay offline ({@code -o}). */
    @BeforeEach
    void there_is_a_list() {
        if (System.getenv("CI") == null) {
            assumeTrue(Files.exists(LIST), "left out: Maven makes " + LIST + " only without -o");
        }
        assertThat(LIST).exists();
    }

    private static List<Part> parts() throws IOException {
        JsonNode list = JsonMapper.shared().readTree(Files.readString(LIST));
        return list.path("components").valueStream().map(Part::of).toList();
    }

    private static Stream<Part> libraries() throws IOException {
        return parts().stream().filter(part -> !part.isForThemes());
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(TARGET)) {
            List<Path> jars =
                    files.filter(file -> file.toString().endsWith(".jar")).toList();
            assertThat(jars).as("the program is one jar").hasSize(1);
            return jars.get(0);
        }
    }

    /** The files in a jar by path, each as its sha256. */
    private static SortedMap<String, String> entries(Path jar) throws IOException {
        SortedMap<String, String> entries = new TreeMap<>();
        try (JarFile open = new JarFile(jar.toFile())) {
            for (JarEntry entry :
                    open.stream().filter(entry -> !entry.isDirectory()).toList()) {
                entries.put(
                        entry.getName(), Sha256.of(open.getInputStream(entry).readAllBytes()));
            }
        }
        return entries;
    }

    private static SortedMap<String, String> sums(SortedMap<String, byte[]> files) {
        SortedMap<String, String> sums = new TreeMap<>();
        files.forEach((path, bytes) -> sums.put(path, Sha256.of(bytes)));
        return sums;
    }

    @Test
    void beside_the_jar_lie_the_libraries_of_the_list_to_the_byte_and_nothing_else() throws IOException {
        SortedMap<String, String> listed = new TreeMap<>();
        libraries().forEach(part -> listed.put(part.file(), part.sha256()));

        assertThat(sums(Sites.read(TARGET.resolve("lib")))).containsExactlyInAnyOrderEntriesOf(listed);
    }

    @Test
    void the_jar_loads_no_other_library() throws IOException {
        try (JarFile jar = new JarFile(jar().toFile())) {
            String classPath = jar.getManifest().getMainAttributes().getValue("Class-Path");

            assertThat(classPath.split(" ", -1))
                    .containsExactlyInAnyOrderElementsOf(
                            libraries().map(part -> "lib/" + part.file()).toList());
        }
    }

    @Test
    void the_launcher_starts_that_jar_and_nothing_else() throws IOException {
        String launcher = Files.readString(TARGET.resolve("regiosite"));
        String template = Files.readString(Path.of("src/main/resources/launcher/regiosite"));
        String name = jar().getFileName().toString().replace(".jar", "");
        String version = name.substring(name.lastIndexOf('-') + 1);

        assertThat(template.replace("@project.build.finalName@", name).replace("@project.version@", version))
                .isEqualTo(launcher.replaceAll("\"-XX:\\w+=(?=\\$home/regiosite\\.archive\")", "\"@archive.use@="));
    }

    @Test
    void the_jar_holds_our_own_classes_and_files_and_those_that_themes_ask_for() throws IOException {
        Set<String> known = new TreeSet<>(Set.of("META-INF/MANIFEST.MF", "nl/regiosite/version.properties"));
        for (String file : List.of("pom.xml", "pom.properties")) {
            known.add("META-INF/maven/nl.regiosite/regiosite/" + file);
        }
        SortedMap<String, String> ours = sums(Sites.read(Path.of("src/main/resources")));
        sums(Sites.read(Path.of("themes"))).forEach((path, sum) -> ours.put("themes/" + path, sum));
        SortedMap<String, String> packed = entries(jar());
        Set<String> unpacked = filesForThemes();

        packed.forEach((path, sum) -> {
            if (path.endsWith(".class")) {
                assertThat(Path.of("src/main/java", path.replaceAll("(\\$[^/]*)?\\.class$", ".java")))
                        .as(path)
                        .exists();
            } else if (path.startsWith("pakketten/")) {
                assertThat(unpacked).as(path).contains(sum);
            } else if (!known.contains(path)) {
                assertThat(sum).as(path).isEqualTo(ours.get(path));
            }
        });
        assertThat(packed.keySet())
                .as("folders of packages")
                .filteredOn(path -> path.startsWith("pakketten/"))
                .extracting(path -> path.split("/", -1)[1])
                .containsOnly("fuse.js", "source-sans-pro");
    }

    /** What is in the packages for themes of the list, as sums. */
    private static Set<String> filesForThemes() throws IOException {
        Set<String> sums = new TreeSet<>();
        for (Part part : parts().stream().filter(Part::isForThemes).toList()) {
            Path jar = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                    .map(Path::of)
                    .filter(path -> path.endsWith(part.file()))
                    .findFirst()
                    .orElseThrow();
            assertThat(Sha256.of(Files.readAllBytes(jar))).as(part.file()).isEqualTo(part.sha256());
            sums.addAll(entries(jar).values());
        }
        return sums;
    }

    @Test
    void every_part_has_a_licence_that_is_known_and_allowed() throws IOException {
        assertThat(parts()).isNotEmpty().allMatch(Part::isAllowed);
    }

    @Test
    void the_list_holds_no_test_library_and_nothing_that_changes_from_build_to_build() throws IOException {
        JsonNode list = JsonMapper.shared().readTree(Files.readString(LIST));

        assertThat(list.path("serialNumber").isMissingNode()).isTrue();
        assertThat(list.path("metadata").path("timestamp").isMissingNode()).isTrue();
        assertThat(parts()).extracting(Part::name).contains("jsoup", "fuse.js").doesNotContain("junit-jupiter-api");
        assertThat(parts()).extracting(Part::version).noneMatch(version -> version.endsWith("-SNAPSHOT"));
    }

    @Test
    void the_documentation_names_them_all() throws IOException {
        String page = page();

        assertThat(Sites.expected(PAGE, page)).isEqualTo(page);
    }

    private static String page() throws IOException {
        String lines = parts().stream()
                .map(part -> "| %s | `%s:%s` | %s | %s |\n"
                        .formatted(
                                part.isForThemes() ? "in the jar" : "`lib/`",
                                part.group(),
                                part.name(),
                                part.version(),
                                String.join(", ", part.licences())))
                .sorted()
                .collect(Collectors.joining());
        return """
                # What others made, in the program

                `mvn package` makes a program (`target/regiosite`, its jar and `target/lib/`) and beside it a list of all that others
                made in it: `target/regiosite.cdx.json`, in the form CycloneDX, with versions, licences and checksums. Any scanner of
                vulnerabilities reads that. The same program has the same list, to the byte. Maven makes it only when it is online.

                `AssembledProgramIT` runs in `mvn verify`. It holds the program against the list: each library to the byte, the class
                path of the jar, the launcher, and every file in the jar, which is ours or comes from a package on the list. A
                library without a licence fails it, and one with another than these: %s. This page is made by it too
                (`-Dgolden.update=true`).

                Two things are on no list of Maven's:

                - `webp-imageio` holds libwebp itself: 1.6.0 in version 0.11.0 (BSD-3-Clause), compiled for each kind of computer. It
                  reads and makes pictures of `content/`, and runs where the site is built; nothing of a visitor reaches it.
                - With `mvn -Pbeheer` the web editor comes from npm. What that is, with checksums, stands in
                  `src/main/npm/package-lock.json`. It lies beside the program, in `target/beheer/`, and not in it.

                Every version is written in `pom.xml`, that of plugins too, and none may be a range or a snapshot; two libraries that
                ask for two versions of a third are told which (`maven-enforcer-plugin`). The libraries that the code names are
                declared there, and no others (`dependency:analyze-only`). What only tests use is not in the program, and not below.

                | where | what | version | licence |
                |---|---|---|---|
                """.formatted(ALLOWED.stream().sorted().collect(Collectors.joining(", "))) + lines;
    }
}
