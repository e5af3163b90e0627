package nl.regiosite.build;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regiosite.model.Money;
import nl.regiosite.page.DutchFormats;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching the real site and filtering its projects, in a real browser, from the keyboard. */
class FindingTest {
    private static final String STATUS = ".zoek-status";
    private static final String RESULTS = ".vondst h3 a";
    private static final String COUNT = ".filter-telling";
    private static final String SHOWN = ".kaart:not([hidden])";

    private static SortedMap<String, byte[]> files;
    private static Document projects;
    private static SiteServer server;
    private static Chromium chromium;

    private final List<String> console = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() throws IOException {
        files = Sites.real();
        projects = Jsoup.parse(Sites.text(files, "projecten/index.html"));
        server = new SiteServer(files);
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.close();
    }

    @BeforeEach
    void open() {
        context = chromium.context(new Browser.NewContextOptions().setViewportSize(1000, 800));
        page = Chromium.page(context, server.address(), console);
    }

    @AfterEach
    void leaves_the_console_empty() {
        context.close();
        assertThat(console).isEmpty();
    }

    private void go(String path) {
        page.navigate(server.address() + path);
    }

    private void isAt(String path) {
        assertThat(page).hasURL(server.address() + path);
    }

    private void search(String words) {
        go("/zoeken/");
        page.locator("#zoek").fill(words);
        assertThat(page.locator(STATUS)).containsText("“" + words + "”");
    }

    private Locator option(String number) {
        return page.locator("[role=option]").nth(Integer.parseInt(number));
    }

    @Test
    void the_field_in_the_head_leads_to_a_page_from_the_keyboard() {
        go("/contact/");
        Locator field = page.locator("#zoek");
        field.focus();
        page.keyboard().type("waterstof");
        assertThat(option("0")).containsText("Waterstof");
        assertThat(field).hasAttribute("aria-expanded", "true");

        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowUp");

        assertThat(option("0")).hasAttribute("aria-selected", "true");
        assertThat(option("1")).hasAttribute("aria-selected", "false");
        assertThat(field)
                .hasAttribute(
                        "aria-activedescendant", String.valueOf(option("0").getAttribute("id")));
        assertThat(page.locator(".zoekveld [role=status]"))
                .hasText(Pattern.compile("^\\d+ resultaten voor “waterstof”$"));
        assertThat(Chromium.violations(Chromium.axe(page))).isEmpty();

        page.keyboard().press("Enter");
        isAt("/projecten/hotspot-waterstof-emmtrance/");
    }

    @Test
    void escape_closes_the_suggestions_and_enter_on_none_leads_to_all_results() {
        go("/");
        Locator field = page.locator("#zoek");
        field.focus();
        page.keyboard().type("zorg");
        assertThat(page.locator("[role=listbox]")).isVisible();

        page.keyboard().press("Escape");
        assertThat(page.locator("[role=listbox]")).isHidden();
        assertThat(field).hasAttribute("aria-expanded", "false");
        assertThat(field).hasValue("zorg");

        page.keyboard().press("Enter");
        isAt("/zoeken/?q=zorg");
        assertThat(page.locator(RESULTS).first()).isVisible();
    }

    @Test
    void nothing_is_loaded_for_search_before_it_is_used() {
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        go("/");
        assertThat(asked).noneMatch(url -> url.matches(".*(zoeken|fuse|index\\.json).*"));

        page.locator("#zoek").focus();
        page.waitForCondition(() -> asked.stream().anyMatch(url -> url.contains("index.json")));
        assertThat(page.locator("#zoek")).hasAttribute("aria-expanded", "false");
        assertThat(page.locator("[role=listbox]")).isHidden();
        assertThat(asked).anyMatch(url -> url.contains("/js/fuse"));
    }

    @ParameterizedTest
    @CsvSource({
        "Veenkoloniën, veenkolonien",
        "Exloërmond, exloermond",
        "scholen, school",
        "bedrijven, bedrijf",
        "750.000, 750000",
    })
    void finds_a_word_however_it_is_written(String one, String other) {
        search(one);
        String found = page.locator(STATUS).textContent().replace(one, other);
        assertThat(found).matches("\\d+ resulta.*");

        search(other);
        assertThat(page.locator(STATUS)).hasText(found);
    }

    @ParameterizedTest
    @CsvSource({
        "mannen, man",
        "huizen, huis",
        "huis, huizen",
        "middelen, middel",
        "kinderen, kind",
        "woningen, woning",
        "partners, partner",
        "auto's, auto",
        "steden, stad",
        "vaardigheid, vaardigheden",
    })
    void knows_the_other_form_of_a_word(String typed, String other) {
        go("/contact/");
        Object forms = page.evaluate(
                "word => import(document.querySelector('.zoekveld').dataset.met.split(' ')[0]).then(m => m.vormen(word))",
                typed);
        assertThat(forms)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .contains(typed, other);
    }

    @Test
    void finds_a_compound_by_a_part_of_it_and_says_where_it_stands() {
        search("lijnszorg");
        Locator first = page.locator(".vondst").first();
        assertThat(first.locator("mark")).hasText("lijnszorg");
        assertThat(first.locator(".vondst-tekst")).containsText("eerstelijnszorg");
    }

    @Test
    void leads_to_the_section_where_the_words_stand() {
        search("onderwijsinstellingen emmen");
        Locator result = page.locator(".vondst").first();
        assertThat(result.locator(".vondst-soort")).hasText("Project");
        assertThat(result.locator("strong")).hasText("Wie doet het?");

        result.locator("a").click();
        assertThat(page).hasURL(Pattern.compile(".*/projecten/[a-z0-9-]+/#tekst-wie-doet-het$"));
        assertThat(page.locator("#tekst-wie-doet-het")).hasText("Wie doet het?");
    }

    @Test
    void finds_a_project_by_its_number_and_not_by_a_part_of_another_number() {
        search("2.4");
        assertThat(page.locator(RESULTS)).hasCount(1);
        assertThat(page.locator(".vondst-tekst")).containsText("Ook genoemd: 2.4");
    }

    @Test
    void says_that_nothing_was_found_and_offers_what_is_like_it() {
        search("hogevene");
        assertThat(page.locator(STATUS)).hasText("Niets gevonden voor “hogevene”. Lijkt dit erop?");
        assertThat(page.locator(RESULTS).first()).hasText("Hoogeveen");
        assertThat(Chromium.violations(Chromium.axe(page))).isEmpty();

        search("xqzkwv");
        assertThat(page.locator(STATUS)).containsText("Niets gevonden voor “xqzkwv”. Probeer");
        assertThat(page.locator(RESULTS)).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<b>zorg</b> =\"'|!^$", "''", "zorg | wonen", "(((((", "zorgzorgzorgzorgzorgzorgzorgzorgzorgzorg"
            })
    void takes_any_question(String question) {
        search(question);
        assertThat(page.locator(STATUS + " b")).hasCount(0);
    }

    @Test
    void keeps_the_question_in_the_address_and_the_title() {
        search("jeugd");
        isAt("/zoeken/?q=jeugd");
        assertThat(page).hasTitle(Pattern.compile("^jeugd – Zoeken – .+"));
        page.locator("#zoek").press("Enter");
        page.locator("#zoek").fill("woning");
        assertThat(page.locator(STATUS)).containsText("“woning”");
        isAt("/zoeken/?q=woning");

        page.reload();
        assertThat(page.locator(STATUS)).containsText("“woning”");
        page.goBack();
        assertThat(page.locator(STATUS)).containsText("“jeugd”");
        assertThat(page.locator("#zoek")).hasValue("jeugd");
    }

    @Test
    void shows_twenty_results_and_then_more_with_the_focus_on_the_first_of_those() {
        search("project");
        assertThat(page.locator(RESULTS)).hasCount(20);

        page.locator(".zoek-meer").press("Enter");

        assertThat(page.locator(RESULTS)).hasCount(40);
        assertThat(page.locator(RESULTS).nth(20)).isFocused();
    }

    /** The cards that a choice leaves, as the page without script has them. */
    private static List<Element> cards(String selector) {
        return projects.select(".kaart" + selector);
    }

    private static String count(List<Element> cards) {
        Money sum = Money.sum(cards.stream().map(card -> new Money(Long.parseLong(card.attr("data-bedrag")))));
        return cards.size() + " van " + cards("").size() + " projecten, samen " + DutchFormats.money(sum)
                + " toegekend";
    }

    private static List<String> titles(Stream<Element> cards) {
        return cards.map(card -> card.select(".kaart-titel").text()).toList();
    }

    @Test
    void a_filter_is_in_the_address_and_is_there_again_after_reloading() {
        List<Element> left = cards("[data-pijler=wonen][data-gemeenten~=\\bemmen\\b]");
        assertThat(left).hasSizeGreaterThan(1);
        go("/projecten/");
        assertThat(page.locator(COUNT)).hasText(count(cards("")));

        page.locator("#f-gemeente").selectOption("emmen");
        page.locator("#f-pijler").selectOption("wonen");

        isAt("/projecten/?gemeente=emmen&pijler=wonen");
        assertThat(page.locator(COUNT)).hasText(left.size() + " van 41 projecten");
        assertThat(page.locator(".filter-nota")).containsText("hele project");
        assertThat(page.locator("[role=status] " + COUNT)).hasCount(1);
        assertThat(page.locator(SHOWN)).hasCount(left.size());
        page.reload();
        assertThat(page.locator(COUNT)).hasText(left.size() + " van 41 projecten");
        assertThat(page.locator("#f-gemeente")).hasValue("emmen");
        assertThat(page.locator(SHOWN + " .kaart-titel"))
                .hasText(titles(left.stream()).toArray(String[]::new));
        assertThat(Chromium.violations(Chromium.axe(page))).isEmpty();
    }

    @Test
    void every_choice_says_how_many_projects_it_would_leave() {
        go("/projecten/?pijler=wonen");
        assertThat(page.locator("#f-gemeente option[value=emmen]"))
                .hasText("Emmen ("
                        + cards("[data-pijler=wonen][data-gemeenten~=\\bemmen\\b]")
                                .size() + ")");
        assertThat(page.locator("#f-thema option[value=jeugd-en-techniek]")).containsText("(0)");
        assertThat(page.locator("#f-pijler option[value=werken]"))
                .hasText("Werken (" + cards("[data-pijler=werken]").size() + ")");
        assertThat(page.locator("#f-label option[value=geen]"))
                .hasText("Zonder label ("
                        + cards("[data-pijler=wonen][data-label=\"\"]").size() + ")");
    }

    @Test
    void a_chosen_filter_is_a_button_that_takes_it_away() {
        go("/projecten/?pijler=wonen&gemeente=emmen&tranche=1");
        assertThat(page.locator(".filter-nota")).isVisible();
        Locator chips = page.locator(".filter-chips button");
        assertThat(chips).hasCount(4);

        chips.getByText("Gemeente: Emmen").press("Enter");
        isAt("/projecten/?pijler=wonen&tranche=1");
        assertThat(chips.first()).isFocused();
        assertThat(page.locator("#f-gemeente")).hasValue("");

        chips.last().press("Enter");
        isAt("/projecten/");
        assertThat(chips).hasCount(0);
        assertThat(page.locator("#f-pijler")).isFocused();
        assertThat(page.locator(COUNT)).hasText(count(cards("")));
    }

    @Test
    void sorts_by_amount_or_name_in_one_list_and_by_number_in_groups() {
        Comparator<Element> amount = Comparator.comparingLong(card -> -Long.parseLong(card.attr("data-bedrag")));
        go("/projecten/?status=in-uitvoering");

        page.locator("#f-sorteer").selectOption("bedrag");
        isAt("/projecten/?status=in-uitvoering&sorteer=bedrag");
        assertThat(page.locator(SHOWN + " .kaart-titel"))
                .hasText(titles(cards("[data-status=in-uitvoering]").stream().sorted(amount))
                        .toArray(String[]::new));
        assertThat(page.locator("main h2:visible")).hasText("Projecten op bedrag, hoogste eerst");

        page.locator("#f-sorteer").selectOption("naam");
        List<String> names = page.locator(SHOWN + " .kaart-titel").allTextContents();
        assertThat(names).hasSizeGreaterThan(2).isSortedAccordingTo(Comparator.comparing(name -> name.toLowerCase(
                        Locale.ROOT)
                .charAt(0)));

        page.locator("#f-sorteer").selectOption("");
        isAt("/projecten/?status=in-uitvoering");
        assertThat(page.locator(SHOWN + " .kaart-titel"))
                .hasText(titles(cards("[data-status=in-uitvoering]").stream()).toArray(String[]::new));
    }

    @Test
    void an_empty_list_says_which_filters_empty_it_and_what_is_there_without_each() {
        int without = cards("[data-pijler=wonen]").size();
        go("/projecten/?pijler=wonen&thema=jeugd-en-techniek");
        assertThat(page.locator(COUNT))
                .hasText("Geen project past bij al deze filters samen: Pijler: Wonen; Thema: Jeugd en techniek.");
        assertThat(page.locator(SHOWN + ":visible")).hasCount(0);
        assertThat(Chromium.violations(Chromium.axe(page))).isEmpty();

        page.locator(".filter-leeg button")
                .getByText("Zonder “Thema: Jeugd en techniek”: " + without + " projecten")
                .press("Enter");
        isAt("/projecten/?pijler=wonen");
        assertThat(page.locator(SHOWN)).hasCount(without);
    }

    @Test
    void an_unknown_filter_does_not_count_and_is_said() {
        go("/projecten/?gemeente=nergens&pijler=wonen&bron=nieuwsbrief");
        assertThat(page.locator(".filter-onbekend"))
                .hasText("Het filter “Gemeente: nergens” bestaat niet. Het telt niet mee.");
        assertThat(page.locator(SHOWN)).hasCount(cards("[data-pijler=wonen]").size());

        page.locator("#f-pijler").selectOption("werken");
        isAt("/projecten/?pijler=werken&bron=nieuwsbrief");
        assertThat(page.locator(".filter-onbekend")).isEmpty();
    }

    @Test
    void without_script_there_are_lists_and_no_controls_that_do_nothing() {
        try (BrowserContext bare = chromium.context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            page = Chromium.page(bare, server.address(), console);
            go("/projecten/?pijler=wonen");
            assertThat(page.locator(".kaart:visible")).hasCount(cards("").size());
            assertThat(page.locator(".filter, .filter-uitkomst").filter(new Locator.FilterOptions().setVisible(true)))
                    .hasCount(0);
            assertThat(page.locator(".kies-op a").first()).hasAttribute("href", "/pijlers/");

            page.locator("#zoek").fill("zorg");
            page.locator("#zoek").press("Enter");
            isAt("/zoeken/?q=zorg");
            assertThat(page.locator(".zonder-script")).containsText("werkt alleen met JavaScript");
            assertThat(page.locator("#zoek")).isHidden();
            assertThat(page.locator("main a[href='/projecten/']")).isVisible();
        }
    }
}
