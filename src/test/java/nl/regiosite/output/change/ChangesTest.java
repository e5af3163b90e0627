package nl.regiosite.output.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.regiosite.build.Sites;
import nl.regiosite.diagnostic.Texts;
import nl.regiosite.model.Money;
import nl.regiosite.output.change.Changes.Place;
import nl.regiosite.output.change.SiteState.Amount;
import nl.regiosite.output.change.SiteState.AmountOf;
import nl.regiosite.output.change.SiteState.PageState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesTest {
    private static final Path CASES = Sites.RESOURCES.resolve("rapport");
    private static final Texts DUTCH = Texts.in("nl").orElseThrow();

    @TempDir
    private Path root;

    @BeforeEach
    void a_sound_site() {
        Sites.copy(Sites.RESOURCES.resolve("sites/klein/input"), root);
    }

    private SiteState state() {
        return Sites.build(root).state().orElseThrow();
    }

    private void replace(String path, String what, String by) throws IOException {
        Path file = root.resolve(path);
        assertThat(Files.readString(file)).contains(what);
        Files.writeString(file, Files.readString(file).replace(what, by));
    }

    private static PageState page(String words, String text, String whole) {
        return new PageState("Titel", words, text, whole);
    }

    private static SiteState of(SortedMap<String, PageState> pages, SortedMap<AmountOf, Amount> amounts) {
        return new SiteState(
                "Regio", LocalDate.of(2026, 2, 1), "https://regio.example.org", pages, amounts, new TreeMap<>());
    }

    private static SiteState of(PageState page) {
        return of(new TreeMap<>(Map.of("/a/", page)), new TreeMap<>());
    }

    @Test
    void a_file_gives_back_the_state_that_was_written() {
        SiteState state = state();

        assertThat(StateFile.read(StateFile.write(state))).contains(state);
        assertThat(state.pages()).hasSizeGreaterThan(20);
        assertThat(state.amounts()).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"versie\": \"1\"}", "{\"versie\": \"2\", \"dag\": \"x\"}"})
    void a_file_that_is_broken_or_of_another_version_is_no_state(String text) {
        assertThat(StateFile.read(text)).isEmpty();
    }

    @Test
    void the_same_site_at_another_address_is_no_news() {
        SiteState preview = Sites.preview(root, URI.create("https://voorproef.test/pilot"))
                .state()
                .orElseThrow();

        Changes changes = Changes.between(Optional.of(state()), preview);

        assertThat(changes.reworded()).isEmpty();
        assertThat(changes.recounted()).isEmpty();
        assertThat(changes.reframed()).isEmpty();
    }

    @Test
    void words_figures_and_what_is_around_them_are_told_apart() {
        SiteState before = of(page("w", "t", "h"));
        Place place = new Place("/a/", "Titel");

        Changes words = Changes.between(Optional.of(before), of(page("W", "T", "H")));
        Changes figures = Changes.between(Optional.of(before), of(page("w", "T", "H")));
        Changes frame = Changes.between(Optional.of(before), of(page("w", "t", "H")));

        assertThat(words.reworded()).containsExactly(place);
        assertThat(figures.recounted()).containsExactly(place);
        assertThat(figures.reworded()).isEmpty();
        assertThat(frame.reframed()).containsExactly(place);
        assertThat(frame.recounted()).isEmpty();
    }

    @Test
    void only_what_is_read_in_the_main_part_counts_as_text() {
        PageText reader = new PageText(Set.of("https://regio.example.org"));
        String page = "<body><nav>A</nav><main><p>Het is <b>12</b> euro.</p><svg><text>x</text></svg></main></body>";
        PageState was = reader.read("T", page.getBytes(StandardCharsets.UTF_8));

        PageState menu = read(reader, page.replace("<nav>A", "<nav>B"));
        PageState index = read(reader, page.replace("<nav>", "<nav data-x=\"/zoeken/index.json?v=1a2b3c4d5e\">"));
        PageState newerIndex = read(reader, page.replace("<nav>", "<nav data-x=\"/zoeken/index.json?v=00aa00aa00\">"));
        PageState drawing = read(reader, page.replace("<text>x", "<text>y"));
        PageState figure = read(reader, page.replace("12", "1.300,50"));
        PageState word = read(reader, page.replace("euro", "cent"));
        PageState link =
                read(reader, page.replace("<b>", "<b><a href=\"/elders/\">").replace("</b>", "</a></b>"));

        assertThat(index).isEqualTo(newerIndex);
        assertThat(menu.text()).isEqualTo(was.text());
        assertThat(menu.whole()).isNotEqualTo(was.whole());
        assertThat(drawing.text()).isEqualTo(was.text());
        assertThat(figure.words()).isEqualTo(was.words());
        assertThat(figure.text()).isNotEqualTo(was.text());
        assertThat(word.words()).isNotEqualTo(was.words());
        assertThat(link.words()).isNotEqualTo(was.words());
    }

    @Test
    void the_name_of_the_index_is_no_news_however_often_it_is_there() {
        PageText reader = new PageText(Set.of("https://regio.example.org"));
        String old = "<p>/index.json?v=0a1b</p>".repeat(40_000);

        assertThat(read(reader, old).whole())
                .isEqualTo(read(reader, old.replace("0a1b", "ff00")).whole())
                .isNotEqualTo(read(reader, old.replace("0a1b", "0a1b x")).whole());
    }

    private static PageState read(PageText reader, String html) {
        return reader.read("T", html.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void an_amount_that_came_or_went_has_no_other_side() {
        SortedMap<AmountOf, Amount> was = new TreeMap<>();
        was.put(new AmountOf("/projecten/a/", "1"), new Amount("A", new Money(100)));
        SortedMap<AmountOf, Amount> is = new TreeMap<>();
        is.put(new AmountOf("/projecten/a/", "2"), new Amount("A", new Money(70)));

        Changes changes = Changes.between(Optional.of(of(new TreeMap<>(), was)), of(new TreeMap<>(), is));

        assertThat(changes.amounts())
                .extracting(it -> it.of().part(), Changes.Difference::from, Changes.Difference::to)
                .containsExactly(
                        tuple("1", Optional.of(new Money(100)), Optional.empty()),
                        tuple("2", Optional.empty(), Optional.of(new Money(70))));
        assertThat(changes.amounts()).extracting(Changes.Difference::euros).containsExactly(-100L, 70L);
    }

    @Test
    void a_day_of_work_is_told_in_the_log_and_on_paper() throws IOException {
        SiteState before = state();
        replace("content/begroting/toekenningen.json", "30500", "31000");
        replace("content/begroting/controletotalen.json", "130499", "130999");
        replace("content/begroting/controletotalen.json", "330499", "330999");
        replace("content/begroting/controletotalen.json", "1630500", "1631000");
        replace("content/paginas/contact.md", "\n---\n", "\n---\nU kunt ons ook bellen.\n\n");
        replace("content/nieuws/nieuw-bestuur.md", "datum:", "oude-adressen: [/nieuws/nieuw-bestuur/]\ndatum:");
        Files.move(root.resolve("content/nieuws/nieuw-bestuur.md"), root.resolve("content/nieuws/bestuur.md"));
        Files.delete(root.resolve("content/agenda/open-dag.md"));
        Files.writeString(
                root.resolve("content/nieuws/subsidie.md"),
                "---\ntitel: Meer geld voor <de> route\nsamenvatting: Er komt geld bij.\ndatum: 2026-02\n---\nEr komt € 500 bij.\n");
        SiteState now = state();

        Changes changes = Changes.between(Optional.of(before), now);

        told("dag", changes, now);
    }

    @Test
    void the_first_build_has_nothing_to_compare_with() {
        SiteState now = state();

        told("eerste", Changes.between(Optional.empty(), now), now);
    }

    @Test
    void a_build_without_news_says_so() {
        SiteState now = state();

        told("niets", Changes.between(Optional.of(now), now), now);
    }

    private static void told(String name, Changes changes, SiteState now) {
        String lines = String.join("\n", ReportLines.of(changes, DUTCH)) + "\n";
        assertThat(lines).isEqualTo(Sites.expected(CASES.resolve(name + ".txt"), lines));
        String html = ReportPage.of(changes, now, DUTCH);
        assertThat(html).isEqualTo(Sites.expected(CASES.resolve(name + ".html"), html));
    }
}
