package nl.regiosite.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.regiosite.build.BuildResult;
import nl.regiosite.build.Sites;
import nl.regiosite.cli.EditedSite.Outcome;
import nl.regiosite.diagnostic.Severity;
import nl.regiosite.output.FileCache;
import nl.regiosite.output.change.SiteState;
import nl.regiosite.publish.OutputTree;
import nl.regiosite.publish.PublishRefused;
import nl.regiosite.source.Checksum;
import nl.regiosite.source.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever was edited, a build that uses what there is gives to the byte what a build from nothing gives. */
class EditsTest {
    private static final String PROJECT = "content/projecten/buurten/buurthuis.md";
    private static final String WORKSHOP = "content/projecten/leren/werkplaats/index.md";
    private static final String INTRODUCTION = "content/paginas/geld.md";
    private static final String NEWS = "content/nieuws/nieuw-bestuur.md";
    private static final String LAYOUT = "themes/kaal/templates/layout.peb";

    @TempDir
    private Path root;

    private EditedSite site;

    @BeforeEach
    void a_site_that_stands() throws PublishRefused {
        Sites.copy(Sites.RESOURCES.resolve("sites/klein/input"), root);
        site = new EditedSite(root);
        same("at first");
    }

    private Outcome same(String what) throws PublishRefused {
        return site.same(what);
    }

    private static String more(String text) {
        return text + "\nEn nog een alinea.\n";
    }

    @Test
    void of_a_text_that_changed_only_its_page_is_made_and_what_is_made_of_all_texts() throws PublishRefused {
        site.edit(PROJECT, EditsTest::more);

        assertThat(same("a text of a project").made())
                .contains("projecten/buurthuis/index.html", "zoeken/index.json")
                .doesNotContain("sitemap.xml", "atom.xml", "insluiten/buurthuis/index.html", "data/projecten.json")
                .filteredOn(path -> path.endsWith("index.html"))
                // The search page has the address of the search index, which is another with each text.
                .containsExactly("projecten/buurthuis/index.html", "zoeken/index.html");
        assertThat(site.build().made())
                .filteredOn(path -> path.endsWith("index.html"))
                .isEmpty();
    }

    @Test
    void the_text_may_be_of_any_kind_of_page() throws PublishRefused {
        for (String path : new String[] {
            INTRODUCTION,
            NEWS,
            WORKSHOP,
            "content/programma.md",
            "content/pijlers/leren.md",
            "content/tranches/1.md",
            "content/paginas/privacy.md",
            "content/nieuws/werkplaats-open.md",
            "content/verhalen/een-dag-in-de-werkplaats/index.md",
            "content/projecten/buurten/speelveld.md"
        }) {
            site.edit(path, EditsTest::more);
            same(path);
            site.edit(path, text -> text.replace("nog een alinea", "nog **één** alinea"));
            assertThat(same(path).made().stream().filter(made -> made.endsWith("index.html")))
                    .as(path)
                    .hasSizeLessThan(4);
        }
    }

    @Test
    void a_text_may_become_what_it_was_and_two_may_change_at_once() throws PublishRefused {
        Outcome first = site.build();
        site.edit(PROJECT, EditsTest::more);
        site.edit(NEWS, EditsTest::more);
        same("two texts");
        site.edit(PROJECT, text -> text.replace(more(""), ""));
        same("one back");
        site.edit(NEWS, text -> text.replace(more(""), ""));

        Outcome last = same("both back");
        assertThat(last.file("index.html")).isEqualTo(first.file("index.html"));
        assertThat(last.file(".manifest")).isEqualTo(first.file(".manifest"));
    }

    @Test
    void what_is_above_a_text_may_change_as_well() throws PublishRefused {
        site.edit(PROJECT, text -> text.replace("titel: Buurthuis", "titel: Huis van de buurt"));
        same("a title");
        site.edit(PROJECT, text -> more(text.replace("Huis van de buurt", "Huis voor de buurt")));
        same("a title and a text");
        site.edit(PROJECT, text -> text.replace("bron: [plan]", "bron: [plan] # zie ook elders"));
        same("a remark");
        site.edit(PROJECT, text -> text.replace("bron: [plan]", "bron: [plan]\nconcept: ja"));
        same("a draft");
        site.edit("content/projecten/buurten/speelveld.md", text -> text.replace("concept: ja", "concept: nee"));
        same("no draft any more");
        site.edit(INTRODUCTION, text -> text.replace("titel: Geld", "titel: Centen"));
        same("the title of an introduction");
    }

    @Test
    void a_file_may_come_go_and_be_renamed() throws Exception {
        site.edit("content/verhalen/nieuw.md", text -> "---\ntitel: Nieuw\nsamenvatting: Meer.\n---\nEen verhaal.\n");
        same("a new text");
        Files.move(root.resolve("content/verhalen/nieuw.md"), root.resolve("content/verhalen/nieuwer.md"));
        same("another name");
        Files.move(root.resolve("content/verhalen/nieuwer.md"), root.resolve("content/nieuws/nieuwer.md"));
        site.edit("content/nieuws/nieuwer.md", text -> text.replace("titel", "datum: 2025\ntitel"));
        same("another folder");
        Files.delete(root.resolve("content/nieuws/nieuwer.md"));
        same("gone");
        Files.delete(root.resolve("content/paginas/verhalen.md"));
        same("an introduction gone");
    }

    @Test
    void the_same_holds_for_all_that_is_no_text() throws PublishRefused {
        site.edit("content/begroting/reserveringen.json", text -> text.replace("1000", "2000"));
        same("an amount");
        site.edit("content/organisaties.json", text -> text.replace("Dijkum", "Dijkhem"));
        same("a name");
        site.edit("site-config.yml", text -> text.replace("korte-naam: Klein", "korte-naam: Kleiner"));
        same("a setting");
        site.edit("themes/kaal/texts/nl.yml", text -> text.replace("Onderaan", "Beneden"));
        same("a word");
        site.edit(LAYOUT, text -> text.replace("<body", "<body data-x=\"1\""));
        same("a template");
        site.edit("themes/kaal/assets/css/10-basis.css", text -> text + "\nbody { color: black; }\n");
        same("a style");
        site.nextDay();
        same("another day");
    }

    @Test
    void a_picture_that_a_text_begins_to_show_is_published() throws Exception {
        Path picture = root.resolve("content/projecten/leren/werkplaats/ander.png");
        Files.copy(root.resolve("content/projecten/leren/werkplaats/foto.png"), picture);
        same("a picture that nobody shows");
        site.edit(WORKSHOP, text -> more(text) + "\n![Een ander plaatje](ander.png)\n");
        same("now somebody does");
        Files.copy(
                root.resolve("content/verhalen/een-dag-in-de-werkplaats/bank.png"),
                picture,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        same("another one at its place");
        site.edit(WORKSHOP, text -> text.replace("![Een ander plaatje](ander.png)", ""));
        same("nobody again");
    }

    @Test
    void a_heading_that_others_link_to_is_missed_as_soon_as_it_goes() throws PublishRefused {
        site.edit(WORKSHOP, text -> text + "\n## Een plek om te leren\n\nHier.\n");
        site.edit(PROJECT, text -> text + "\nZie [de plek](../leren/werkplaats/index.md#een-plek-om-te-leren).\n");
        assertThat(same("a link to a heading").problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
        site.edit(WORKSHOP, EditsTest::more);
        same("a text below that heading");
        site.edit(WORKSHOP, text -> text.replace("Een plek om te leren", "Iets anders"));

        assertThat(same("no such heading").problems())
                .anyMatch(problem -> problem.code().equals("link-dood"));

        site.edit(WORKSHOP, text -> text.replace("Iets anders", "Een plek om te leren"));
        same("there again");
    }

    @Test
    void a_heading_of_an_introduction_changes_where_links_to_it_lead() throws PublishRefused {
        site.edit(PROJECT, text -> text + "\nZie [tellen](../../paginas/geld.md#hoe-we-tellen).\n");
        same("a link to an introduction");
        site.edit(INTRODUCTION, text -> text.replace("## Hoe we tellen", "Hoe we tellen"));
        same("no heading");
        site.edit(INTRODUCTION, text -> text.replace("Hoe we tellen", "## Hoe we tellen"));
        same("a heading again");
    }

    @Test
    void the_address_of_the_search_index_is_put_where_the_template_had_it_and_nowhere_else() throws PublishRefused {
        site.edit(LAYOUT, text -> text.replace("</body>", "<i title=\"{{ site.searchIndex }}\"></i></body>"));
        String page = same("on every page").file("projecten/wandelroute/index.html");
        String address = page.replaceFirst("(?s).*<i title=\"([^\"]*)\".*", "$1");
        assertThat(address).contains("index.json?v=");

        site.edit(PROJECT, EditsTest::more);
        String next = same("another address").file("projecten/wandelroute/index.html");
        assertThat(next)
                .isEqualTo(page.replace(address, "X")
                        .replace("X", next.replaceFirst("(?s).*<i title=\"([^\"]*)\".*", "$1")));

        site.edit(
                "content/projecten/buurten/wandelroute.md", text -> text + "\nHet adres is " + address + " geweest.\n");
        same("an old address in a text");
        site.edit(PROJECT, EditsTest::more);
        same("and then another");
        site.edit("site-config.yml", text -> text.replace("naam: \"Regio Klein & Co\"", "naam: \"" + address + "\""));
        same("an old address as the name of the site");
        site.edit(PROJECT, EditsTest::more);
        same("with another text");
        site.edit(LAYOUT, text -> text.replace("{{ site.searchIndex }}", "{{ site.searchIndex | upper }}"));
        same("written otherwise");
        site.edit(PROJECT, EditsTest::more);
        same("which is seen");
    }

    @Test
    void of_texts_that_are_too_many_to_search_no_new_index_is_made_until_they_are_fewer() throws PublishRefused {
        for (int i = 0; i < 5; i++) {
            String much = "Heel veel woorden over niets. ".repeat(13_400 + i);
            site.edit(
                    "content/verhalen/lang-" + i + ".md",
                    text -> "---\ntitel: Lang\nsamenvatting: Lang.\n---\n" + much);
        }
        same("much text");
        site.edit(PROJECT, EditsTest::more);
        assertThat(same("a text").made()).doesNotContain("zoeken/index.json", "zoeken/index.html");
        site.edit("content/verhalen/lang-3.md", text -> text.substring(0, 3_000));
        assertThat(same("less text").made()).contains("zoeken/index.json", "zoeken/index.html");
        site.edit("content/verhalen/lang-3.md", text -> text + "Heel veel woorden over niets. ".repeat(13_400));
        assertThat(same("more text").made()).contains("zoeken/index.json", "zoeken/index.html");
    }

    @Test
    void line_ends_and_odd_bytes_do_not_matter() throws PublishRefused {
        site.edit(PROJECT, text -> text.replace("\n", "\r\n"));
        same("line ends of Windows");
        site.edit(PROJECT, text -> more(text).replace("\r\n", "\n").replace("\n", "\r\n"));
        same("with more text");
        site.edit(PROJECT, text -> text.replace("\r\n", "\n").replace("\n", "\r"));
        same("those of an old Mac");
        site.edit(PROJECT, text -> "\uFEFF" + more(text.replace("\r", "\n")));
        same("a mark of byte order");
        site.edit(PROJECT, text -> text.replace("samenvatting: \"Koffie", "samenvatting: \"Warme koffie"));
        same("a summary below it");
        site.edit(PROJECT, text -> text.substring(1).replace("---\n\n", "---\n") + "   \n\n");
        same("spaces");
    }

    @Test
    void a_site_with_something_to_say_of_it_is_built_as_soon() throws PublishRefused {
        site.edit(NEWS, text -> text + "\n<font color=\"red\">Rood</font>\n");
        assertThat(same("a warning").problems()).isNotEmpty();
        site.edit(PROJECT, EditsTest::more);

        Outcome used = same("and another text");
        assertThat(used.problems()).isNotEmpty();
        assertThat(used.made().stream().filter(path -> path.endsWith("index.html")))
                .hasSize(2);
    }

    @Test
    void after_a_mistake_all_that_stood_is_still_used() throws PublishRefused {
        site.edit(PROJECT, text -> text + "\nZie [niets](niets.md).\n");
        assertThat(same("a mistake").problems()).isNotEmpty();
        site.edit(PROJECT, text -> text.replace("[niets](niets.md)", "niets"));

        assertThat(same("mended").made().stream().filter(path -> path.endsWith("index.html")))
                .hasSize(2);
    }

    @Test
    void a_site_that_was_touched_is_made_again() throws Exception {
        Path page = site.site().resolve("projecten/wandelroute/index.html");
        String text = Files.readString(page);
        FileTime time = Files.getLastModifiedTime(page);
        Files.writeString(page, text.replace("Wandelroute", "Wandelruote"));
        site.edit(PROJECT, EditsTest::more);
        same("another text in a page");
        Files.delete(page);
        site.edit(PROJECT, EditsTest::more);
        same("a page gone");
        Files.delete(page);
        Files.writeString(page, text.replace("Wandelroute", "Wandelruote"));
        Files.setLastModifiedTime(page, time);
        site.edit(PROJECT, EditsTest::more);
        same("another page of the same day and size");
        Path state = root.resolve("target/met.stand.json");
        Files.writeString(state, Files.readString(state).replaceFirst("\"[0-9a-f]{16}\"", "\"0123456789abcdef\""));
        Files.copy(state, root.resolve("target/zonder.stand.json"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        site.edit(PROJECT, EditsTest::more);
        same("another state");
    }

    @Test
    void what_was_remembered_of_an_older_site_is_not_used() throws Exception {
        Path file = FileCache.below(root)
                .folder()
                .resolve(Sha256.of(("gebouwd in " + site.site()).getBytes(StandardCharsets.UTF_8)));
        byte[] older = Files.readAllBytes(file);
        site.edit("content/projecten/buurten/wandelroute.md", text -> text.replace("Een route", "Een weg"));
        same("a build");
        // As when that build was broken off before it had remembered anything, and its edit was taken back.
        Files.write(file, older);
        site.edit("content/projecten/buurten/wandelroute.md", text -> text.replace("Een weg", "Een route"));

        same("the edit taken back");
    }

    @Test
    void what_another_version_of_the_program_kept_is_not_used() throws Exception {
        for (String written : new String[] {"", "a\nb", "a\nb\nc\nd\ne\nf\ng\nh", "a\nb\nc\nd\n1\n2\n3\nh"}) {
            FileCache.below(root).keep("gebouwd in " + site.site(), written.getBytes(StandardCharsets.UTF_8));
            FileCache.below(root).keep("teksten", written.getBytes(StandardCharsets.UTF_8));
            site.edit(PROJECT, EditsTest::more);
            same(written);
        }
    }

    @Test
    void what_is_broken_is_not_used() throws Exception {
        for (String name : new String[] {"teksten", "gebouwd in " + site.site()}) {
            Path file = FileCache.below(root).folder().resolve(Sha256.of(name.getBytes(StandardCharsets.UTF_8)));
            assertThat(file).exists();
            for (int damage = 0; damage < 12; damage++) {
                // The summary is above the text: then every page asks for its text, which is kept.
                int number = damage;
                site.edit(
                        PROJECT,
                        text -> text.replaceFirst("samenvatting: .*", "samenvatting: \"Nummer " + number + ".\""));
                byte[] bytes = Files.readAllBytes(file);
                Files.write(file, damaged(bytes, damage));

                same(name + ", damage " + damage);
            }
        }
    }

    private static byte[] damaged(byte[] bytes, int damage) {
        byte[] broken = bytes.clone();
        return switch (damage) {
            case 0 -> new byte[0];
            case 1 -> Arrays.copyOf(bytes, bytes.length / 2);
            case 2 -> Arrays.copyOf(bytes, bytes.length - 1);
            case 3 -> Arrays.copyOfRange(bytes, 1, bytes.length);
            case 4 -> Arrays.copyOf(bytes, bytes.length + 5);
            case 5 -> "iets anders, dat lang genoeg is om gelezen te worden".getBytes(StandardCharsets.UTF_8);
            default -> {
                int at = (int) ((damage - 5L) * (bytes.length - 1) / 6);
                broken[at] ^= 0x20;
                yield broken;
            }
        };
    }

    @Test
    void the_proof_passes_for_what_is_right() throws PublishRefused {
        site.doubt();
        site.edit(PROJECT, EditsTest::more);
        assertThat(site.doubt().files()).isEqualTo(site.whole().files());
        site.edit(PROJECT, text -> text.replace("titel: Buurthuis", "titel: Huis"));
        assertThat(site.doubt().files()).isEqualTo(site.whole().files());

        same("after it all");
    }

    @Test
    void the_proof_finds_a_page_that_is_not_what_it_should_be() throws PublishRefused {
        site.edit(PROJECT, EditsTest::more);
        site.lie(built -> with(built, "projecten/wandelroute/index.html"));
        site.edit(NEWS, EditsTest::more);

        assertThatThrownBy(() -> site.doubt()).hasMessageContaining("projecten/wandelroute/index.html");
    }

    @Test
    void the_proof_finds_another_file_that_is_not_what_it_should_be() throws PublishRefused {
        site.edit(PROJECT, EditsTest::more);
        site.lie(built -> with(built, "insluiten/wandelroute/index.html"));
        site.edit(NEWS, EditsTest::more);

        assertThatThrownBy(() -> site.doubt()).hasMessageContaining("insluiten/wandelroute/index.html");
    }

    private static BuildResult with(BuildResult built, String path) {
        OutputTree tree = new OutputTree();
        Sites.files(built).forEach((file, bytes) -> tree.put(file, file.equals(path) ? new byte[] {'x'} : bytes));
        return new BuildResult(
                built.problems(), Optional.of(tree), built.state(), built.pages(), built.explained(), built.made());
    }

    @Test
    void the_proof_finds_a_text_that_is_not_what_it_should_be() throws Exception {
        Path file = FileCache.below(root).folder().resolve(Sha256.of("teksten".getBytes(StandardCharsets.UTF_8)));
        byte[] all = Files.readAllBytes(file);
        ByteBuffer kept = ByteBuffer.wrap(all);
        String letters = new String(all, StandardCharsets.ISO_8859_1);
        int list = (int) kept.getLong(kept.capacity() - 28);
        // Behind its path and the fingerprint of its file: no links, so many words, and where it stands.
        int entry = letters.indexOf(PROJECT, list) + PROJECT.length() + 20;
        int at = (int) kept.getLong(entry + 8);
        int length = kept.getInt(entry + 16);
        kept.put(letters.indexOf("open", at), (byte) 'O');
        kept.put(entry + 24, sum(all, at, length));
        kept.put(kept.capacity() - 16, sum(all, list, kept.capacity() - 28 - list));
        Files.write(file, all);

        assertThatThrownBy(() -> site.doubt()).hasMessageContaining(PROJECT);
    }

    private static byte[] sum(byte[] bytes, int from, int length) {
        return Checksum.of(Arrays.copyOfRange(bytes, from, from + length)).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void the_proof_finds_a_state_that_is_not_what_it_should_be() throws PublishRefused {
        site.edit(PROJECT, EditsTest::more);
        site.lie(built -> {
            SiteState state = built.state().orElseThrow();
            Map<String, SiteState.PageState> pages = new TreeMap<>(state.pages());
            pages.put("/projecten/wandelroute/", new SiteState.PageState("Wandelroute", "a", "b", "c"));
            return new BuildResult(
                    built.problems(),
                    built.tree(),
                    Optional.of(new SiteState(
                            state.site(),
                            state.day(),
                            state.address(),
                            new TreeMap<>(pages),
                            state.amounts(),
                            state.moved())),
                    built.pages(),
                    built.explained(),
                    built.made());
        });
        site.edit(NEWS, EditsTest::more);

        assertThatThrownBy(() -> site.doubt()).hasMessageContaining("/projecten/wandelroute/");
    }
}
