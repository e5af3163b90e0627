package nl.regiosite.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiosite.diagnostic.Texts;
import org.junit.jupiter.api.Test;

/**
 * {@code src/docs/berichten.md} lists every code with its words, an example and the cure. It is made of the program's own
 * texts and of what the broken sites say, so it says nothing that the program does not.
 */
class MessagesPageTest {
    private static final Path PAGE = Path.of("src/docs/berichten.md");
    private static final Pattern HEAD = Pattern.compile("\\S+:\\d+:\\d+: \\S+: .* \\[([a-z0-9-]+)\\]");

    /** A code of which git holds no broken site, for its size or its kind: what the program then says. */
    private static final Map<String, String> WITHOUT_SITE = Map.ofEntries(
            Map.entry("bestand-te-groot", "content/verhalen/boek.md:1:1"),
            Map.entry("bestand-snelkoppeling", "content/nieuws/link.md:1:1"),
            Map.entry("bestand-onleesbaar", "content/nieuws/bericht.md:1:1"),
            Map.entry("schrijfwijze-too-much", "content/begroting/toekenningen.json:900000:1"),
            Map.entry("doorverwijzingen-te-veel", "site-config.yml:1:1"),
            Map.entry("lijst-verder-niet-gelezen", "content/begroting/toekenningen.json:1001:1"),
            Map.entry("melding-vaker", "content/verhalen/boek.md:201:1"),
            Map.entry("plaatje-te-groot", "content/verhalen/boek/foto.jpg:1:1"),
            Map.entry("waarde-te-lang", "content/verhalen/boek.md:3:15"),
            Map.entry("tekst-te-vol", "content/verhalen/boek.md:6:1"),
            Map.entry("tekst-te-veel-regels", "content/verhalen/boek.md:10506:1"),
            Map.entry("tekst-zonder-witregel", "content/verhalen/boek.md:6:1"),
            Map.entry("tekst-te-veel-tekens", "content/verhalen/boek.md:6:1"),
            Map.entry("menu-te-lang", "site-config.yml:9:3"),
            Map.entry("bestandsnaam-hoofdletters", "content/verhalen/boek/foto.jpg:1:1"),
            Map.entry("webp-onleesbaar", "content/verhalen/boek/foto.webp:1:1"),
            Map.entry("webp-ontbreekt", "content/verhalen/boek/foto.jpg:1:1"));

    /** Those of them that stop nothing. */
    private static final Set<String> WARNINGS = Set.of("webp-ontbreekt");

    private final Texts texts = Texts.in("nl").orElseThrow();

    @Test
    void lists_every_message_as_the_program_says_it() throws IOException {
        String page = page();

        assertThat(Files.exists(PAGE) || Boolean.getBoolean("golden.update")).isTrue();
        assertThat(Sites.expected(PAGE, page)).isEqualTo(page);
    }

    @Test
    void every_code_can_be_looked_up() throws IOException {
        assertThat(examples().keySet()).containsAll(codes());
        for (String code : codes()) {
            assertThat(page()).contains("\n### " + code + "\n");
        }
    }

    private String page() throws IOException {
        Map<String, String> examples = examples();
        StringBuilder page = new StringBuilder();
        page.append("# Wat het programma zegt, en wat u dan doet\n\n")
                .append(
                        "Achter elke melding staat een code tussen rechte haken, zoals `[link-dood]`. Zoek die code op deze\n")
                .append("bladzijde (Ctrl+F). U leest er wat de melding betekent, hoe zij eruitziet en wat u doet.\n\n")
                .append(
                        "Een **fout** houdt de site tegen: de site die er stond, blijft staan. Een **waarschuwing** niet, behalve\n")
                .append("met `--strict`. Een **advies** nooit; dat geeft alleen `check`.\n\n")
                .append(
                        "Deze bladzijde maakt het programma zelf, uit zijn eigen meldingen. De voorbeelden komen uit een verzonnen\n")
                .append("regio.\n");
        codes().forEach(code -> page.append(entry(code, examples.getOrDefault(code, ""))));
        return page.toString();
    }

    private String entry(String code, String example) {
        String open = open(texts.get(code));
        String cure =
                texts.keys().contains(code + ".tip") ? open(texts.get(code + ".tip")) : "doe wat achter `tip:` staat";
        return "\n### " + code + "\n\n**Wat er is:** " + sentence(open) + "\n\n**Wat u doet:** " + sentence(cure)
                + "\n\n```text\n" + example.stripTrailing() + "\n```\n";
    }

    /** What is filled in differs each time. */
    private static String open(String text) {
        return text.replaceAll("\"?\\{\\d\\}\"?", "…")
                .replace("<", "\\<")
                .replace("*", "\\*")
                .replace("_", "\\_")
                .replaceAll("(?<!`)(---+)", "`$1`")
                .replace("![", "!\\[");
    }

    private static String sentence(String text) {
        String bare = text.strip();
        String begun = bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
        return begun.endsWith(".") || begun.endsWith("?") ? begun : begun + ".";
    }

    private List<String> codes() {
        return texts.keys().stream()
                .filter(key -> !key.contains(".") && !InvalidSitesTest.isNoCode(key))
                .sorted()
                .toList();
    }

    /** The shortest example of each code, from all broken sites. */
    private Map<String, String> examples() throws IOException {
        Map<String, String> shortest = new TreeMap<>();
        WITHOUT_SITE.forEach((code, place) -> shortest.put(
                code,
                place + ": " + texts.get(WARNINGS.contains(code) ? "ernst.warning" : "ernst.error") + ": "
                        + texts.get(code, "10500", "10000") + " [" + code + "]\n  "
                        + texts.get("tip", texts.get(code + ".tip"))));
        for (String folder : List.of("invalid", "advies")) {
            for (String name : Sites.cases(folder).toList()) {
                Path file = Sites.RESOURCES.resolve(folder).resolve(name).resolve("expected.txt");
                for (Map.Entry<String, String> one :
                        split(Files.readString(file)).toList()) {
                    shortest.merge(one.getKey(), one.getValue(), MessagesPageTest::shorter);
                }
            }
        }
        return shortest;
    }

    private static String shorter(String a, String b) {
        return Stream.of(a, b)
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /** The diagnostics in what the program said, by their codes. */
    private static Stream<Map.Entry<String, String>> split(String said) {
        List<Map.Entry<String, List<String>>> found = new ArrayList<>();
        said.lines().forEach(line -> {
            Matcher head = HEAD.matcher(line);
            if (head.matches()) {
                found.add(Map.entry(head.group(1), new ArrayList<>()));
            }
            if (!found.isEmpty()) {
                found.get(found.size() - 1).getValue().add(line);
            }
        });
        return found.stream()
                .map(one -> Map.entry(one.getKey(), one.getValue().stream().collect(Collectors.joining("\n"))));
    }
}
