package nl.regiosite.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.regiosite.output.host.HostRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the host is told, on whole sites: as we read it, and as the host's own parsers do. */
class HostFilesTest {
    private static final String REAL = "de echte site";

    @TempDir
    private Path root;

    private SortedMap<String, byte[]> site(String name) {
        if (name.equals(REAL)) {
            return Sites.real();
        }
        Sites.copy(Sites.RESOURCES.resolve("sites").resolve(name).resolve("input"), root);
        return Sites.files(Sites.build(root));
    }

    private static String base(String name) {
        return name.equals("klein") ? "/pilot" : "";
    }

    /** What should go with each address of a site. */
    private static Map<String, Map<String, String>> meant(SortedMap<String, byte[]> files, String base) {
        SortedSet<String> published = new TreeSet<>(files.keySet());
        published.remove("_headers");
        return HostRules.byAddress(published, path -> Optional.ofNullable(files.get(path))).entrySet().stream()
                .collect(Collectors.toMap(entry -> base + entry.getKey(), Map.Entry::getValue));
    }

    @ParameterizedTest
    @ValueSource(strings = {REAL, "klein", "andere-regio"})
    void for_each_address_exactly_one_rule_holds_and_it_says_what_was_meant(String name) {
        SortedMap<String, byte[]> files = site(name);
        HostFiles host = HostFiles.of(files);

        Map<String, Map<String, String>> meant = meant(files, base(name));

        assertThat(meant.size()).isGreaterThanOrEqualTo(files.size() - 2);
        meant.forEach((address, headers) -> assertThat(host.rulesFor(address))
                .as(address)
                .singleElement()
                .satisfies(rule -> assertThat(rule.headers()).isEqualTo(headers)));
    }

    @ParameterizedTest
    @ValueSource(strings = {REAL, "klein", "andere-regio"})
    void the_parsers_of_the_host_read_the_same(String name) throws IOException {
        SortedMap<String, byte[]> files = site(name);
        Path folder = Files.createDirectories(root.resolve("gepubliceerd"));
        Files.writeString(folder.resolve("_headers"), Sites.text(files, "_headers"));
        Files.writeString(folder.resolve("_redirects"), Sites.text(files, "_redirects"));
        Map<String, Map<String, String>> meant = meant(files, base(name));
        HostFiles host = HostFiles.of(files);

        JsonNode read = JsonMapper.shared()
                .readTree(NodeTools.run("host.mjs", List.of(folder.toString()), String.join("\n", meant.keySet())));

        assertThat(read.get("errors")).isEmpty();
        assertThat(read.get("rules").asInt()).isEqualTo(host.rules().size());
        meant.forEach((address, headers) -> {
            JsonNode found = read.get("addresses").get(address);
            assertThat(found).as(address).hasSize(1);
            assertThat(found.get(0).properties().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, header -> header.getValue()
                                    .asString())))
                    .as(address)
                    .isEqualTo(headers);
        });
        assertThat(read.get("redirects"))
                .extracting(redirect -> redirect.get("path").asString() + " "
                        + redirect.get("to").asString() + " "
                        + redirect.get("status").asInt() + " "
                        + redirect.get("force").asBoolean())
                .containsExactlyElementsOf(host.redirects().stream()
                        .map(redirect -> redirect.from() + " " + redirect.to() + " " + redirect.status() + " false")
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {REAL, "klein", "andere-regio"})
    void every_redirect_leads_from_where_nothing_is_to_a_file(String name) {
        SortedMap<String, byte[]> files = site(name);

        assertThat(HostFiles.of(files).redirects()).allSatisfy(redirect -> {
            assertThat(files).doesNotContainKey(file(redirect.from(), base(name)));
            assertThat(files).containsKey(file(redirect.to(), base(name)));
            assertThat(redirect.status()).isEqualTo(301);
        });
    }

    private static String file(String address, String base) {
        String path = address.substring(base.length() + 1);
        return path + (address.endsWith("/") ? "index.html" : "");
    }

    @Test
    void a_preview_at_another_address_says_the_same_of_its_own_addresses() {
        Sites.copy(Sites.RESOURCES.resolve("sites/klein/input"), root);
        SortedMap<String, byte[]> here = Sites.files(Sites.build(root));

        SortedMap<String, byte[]> preview = Sites.files(new SiteBuilder(Progress.NONE)
                .build(new BuildRequest(
                        root,
                        "site-config.yml",
                        root.resolve("target/site"),
                        Optional.of(URI.create("https://proef.test")),
                        false,
                        Sites.TODAY)));

        assertThat(Sites.text(preview, "_headers")).isEqualTo(withoutBase(Sites.text(here, "_headers")));
        assertThat(Sites.text(preview, "_redirects")).isEqualTo(withoutBase(Sites.text(here, "_redirects")));
    }

    private static String withoutBase(String text) {
        return text.replace("/pilot/", "/");
    }

    @Test
    void more_redirects_than_the_host_takes_are_a_mistake() throws IOException {
        Sites.copy(Sites.RESOURCES.resolve("invalid/_basis"), root);
        Path text = root.resolve("content/projecten/buurten/buurthuis.md");
        String many =
                IntStream.range(0, 10_001).mapToObj(i -> "/oud-" + i + "/").collect(Collectors.joining(", "));
        Files.writeString(text, Files.readString(text).replace("/projecten/dorpshuis/", many));

        BuildResult result = Sites.build(root);

        assertThat(result.tree()).isEmpty();
        assertThat(Sites.print(result))
                .contains("met alle oude adressen zijn er 10001 doorverwijzingen, en de webserver neemt er 10000");
    }
}
