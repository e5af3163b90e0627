package nl.regiosite.page.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.regiosite.config.OpenData;
import nl.regiosite.config.SiteConfig;
import nl.regiosite.diagnostic.Wordlist;
import nl.regiosite.model.About;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Prose;
import nl.regiosite.page.PageContext;
import nl.regiosite.page.PictureForm;
import nl.regiosite.page.Route;
import nl.regiosite.page.SitePlan;
import nl.regiosite.page.Wording;
import nl.regiosite.page.embed.EmbedCode.Form;
import nl.regiosite.page.embed.EmbedCode.Shade;
import nl.regiosite.source.Lazy;
import nl.regiosite.source.SourceFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EmbedCodeTest {
    private static final String HOSTILE =
            "\"><script>alert(1)</script>&' {0} \uD83C\uDFE1 \u202Eمرحبا\u202C " + "lang ".repeat(32) + "einde";

    private static EmbedCode codes(CardKind kind, String id, Wording title, int rows, String site) {
        return new EmbedCode(card(kind, id, title, rows), context(site));
    }

    private static Card card(CardKind kind, String id, Wording title, int rows) {
        return new Card(new CardAddress(kind, id), title, Route.to("projecten", id), Lazy.of(() -> rows), context -> {
            throw new AssertionError("a code does not ask what stands on a card");
        });
    }

    private static int height(int width) {
        return card(CardKind.PROJECT, "dorpshuis", Wording.of("Het dorpshuis"), 0)
                .height(width);
    }

    private static EmbedCode project(String title) {
        return codes(CardKind.PROJECT, "dorpshuis", Wording.of(title), 0, "https://www.voorbeeld.test");
    }

    @Test
    void the_address_is_that_of_the_page() {
        assertThat(project("Het dorpshuis").code(Form.ADDRESS, Shade.READER))
                .isEqualTo("https://www.voorbeeld.test/projecten/dorpshuis/");
    }

    @Test
    void the_frame_has_a_name_a_height_and_waits_until_it_is_near() {
        assertThat(project("Het dorpshuis").code(Form.FRAME, Shade.READER))
                .isEqualTo("<iframe src=\"https://www.voorbeeld.test/insluiten/dorpshuis/\""
                        + " title=\"Het dorpshuis, een kaart van De regio &amp; co\" width=\"100%\" height=\""
                        + height(320) + "\""
                        + " frameborder=\"0\" loading=\"lazy\"></iframe>");
    }

    @Test
    void the_element_has_its_files_and_a_link_for_who_has_none() {
        assertThat(project("Het dorpshuis").code(Form.ELEMENT, Shade.READER))
                .isEqualTo(
                        "<link rel=\"stylesheet\" href=\"https://www.voorbeeld.test/insluiten/kaart.css\">\n"
                                + "<script src=\"https://www.voorbeeld.test/insluiten/kaart.js\" defer></script>\n"
                                + "<regio-kaart project=\"dorpshuis\">"
                                + "<a href=\"https://www.voorbeeld.test/projecten/dorpshuis/\">Het dorpshuis</a></regio-kaart>");
    }

    @Test
    void the_badge_is_a_picture_with_words_within_a_link() {
        assertThat(project("Het dorpshuis").code(Form.BADGE, Shade.READER))
                .isEqualTo(
                        "<a href=\"https://www.voorbeeld.test/projecten/dorpshuis/\">"
                                + "<img src=\"https://www.voorbeeld.test/insluiten/dorpshuis/badge.svg\""
                                + " alt=\"Het dorpshuis is onderdeel van De regio &amp; co\" width=\"340\" height=\"100\"></a>");
    }

    @Test
    void a_shade_stands_in_the_frame_and_the_element_only() {
        EmbedCode codes = project("Het dorpshuis");

        assertThat(codes.code(Form.FRAME, Shade.DARK)).contains("/insluiten/dorpshuis/?thema=donker\"");
        assertThat(codes.code(Form.ELEMENT, Shade.LIGHT)).contains(" thema=\"licht\">");
        for (Form form : Form.values()) {
            assertThat(codes.code(form, Shade.DARK).equals(codes.code(form, Shade.READER)))
                    .as(form.id())
                    .isEqualTo(!form.hasShades());
        }
    }

    @Test
    void a_list_says_how_much_room_it_takes() {
        EmbedCode list = codes(
                CardKind.PILLAR, "wonen", Wording.key("insluiten.pijler", "Wonen"), 12, "https://voorbeeld.test/pilot");
        Element element = one(list.code(Form.ELEMENT, Shade.READER), "regio-kaart");

        assertThat(element.attr("pijler")).isEqualTo("wonen");
        assertThat(element.attr("hoogte")).matches("\\d{3,4} \\d{3,4}");
        assertThat(element.text()).isEqualTo("Pijler Wonen");
        assertThat(one(list.code(Form.FRAME, Shade.READER), "iframe").attr("src"))
                .isEqualTo("https://voorbeeld.test/pilot/insluiten/pijler/wonen/");
    }

    @ParameterizedTest
    @EnumSource(Shade.class)
    void a_hostile_title_stays_text_in_the_frame(Shade shade) {
        Element frame = one(project(HOSTILE).code(Form.FRAME, shade), "iframe");

        assertThat(frame.attr("title")).isEqualTo(HOSTILE + ", een kaart van De regio & co");
        assertThat(names(frame)).containsExactly("src", "title", "width", "height", "frameborder", "loading");
        assertThat(frame.childNodeSize()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Shade.class)
    void a_hostile_title_stays_text_in_the_element(Shade shade) {
        String code = project(HOSTILE).code(Form.ELEMENT, shade);
        Elements all = Jsoup.parseBodyFragment(code).body().select("> *");

        assertThat(all.eachText()).hasSize(1);
        assertThat(all.stream().map(Element::tagName)).containsExactly("link", "script", "regio-kaart");
        assertThat(names(all.get(0))).containsExactly("rel", "href");
        assertThat(names(all.get(1))).containsExactly("src", "defer");
        assertThat(all.get(2).children()).hasSize(1);
        assertThat(all.get(2).wholeText()).isEqualTo(HOSTILE);
    }

    @Test
    void a_hostile_title_stays_text_in_the_badge() {
        Element link = one(project(HOSTILE).code(Form.BADGE, Shade.READER), "a");

        assertThat(link.children()).hasSize(1);
        Element image = link.child(0);
        assertThat(image.attr("alt")).isEqualTo(HOSTILE + " is onderdeel van De regio & co");
        assertThat(names(image)).containsExactly("src", "alt", "width", "height");
    }

    static Stream<String> titles() {
        return Stream.of("Het dorpshuis", HOSTILE);
    }

    @ParameterizedTest
    @MethodSource("titles")
    void what_an_address_gives_is_the_words_and_then_the_frame(String title) {
        Elements all =
                Jsoup.parseBodyFragment(project(title).oembed(600)).body().select("> *");

        assertThat(all.stream().map(Element::tagName)).containsExactly("blockquote", "iframe");
        assertThat(all.get(0).wholeText()).isEqualTo(title);
        assertThat(all.get(1).attr("width")).isEqualTo("600");
        assertThat(all.get(1).attr("height")).isEqualTo(String.valueOf(height(600)));
    }

    /** The only element of a code, beside the files that it needs. */
    private static Element one(String code, String tag) {
        List<Element> all = Jsoup.parseBodyFragment(code).body().select("> :not(script[src], link[href])");
        assertThat(all).as(code).hasSize(1);
        assertThat(all.get(0).tagName()).isEqualTo(tag);
        return all.get(0);
    }

    private static List<String> names(Element element) {
        return element.attributes().asList().stream()
                .map(attribute -> attribute.getKey())
                .toList();
    }

    private static PageContext context(String site) {
        Prose nothing = new Prose("content/programma.md", 0);
        About about = new About(
                "Programma",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                nothing);
        Programme programme = new Programme(
                about,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        SiteConfig config = new SiteConfig(
                "De regio & co",
                "De regio",
                Optional.empty(),
                URI.create(site),
                URI.create(site),
                "nl",
                new SiteConfig.Named("kaal", new SourceFile("site-config.yml", "").start()),
                List.of(),
                List.of(),
                OpenData.UNSAID,
                Optional.empty());
        SitePlan plan = new SitePlan(new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), new TreeMap<>());
        SortedMap<String, String> words =
                Wordlist.resource("/nl/regiosite/words/nl.properties").orElseThrow();
        return new PageContext(
                programme,
                config,
                plan,
                path -> Optional.empty(),
                Map.of(),
                new PictureForm(List.of(400), "100vw", true),
                (key, arguments) -> Wordlist.fill(words.getOrDefault(key, ""), arguments));
    }
}
