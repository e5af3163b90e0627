package nl.regiosite.output.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.regiosite.build.Sites;
import nl.regiosite.content.ContentLoader;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.model.Programme;
import nl.regiosite.page.Route;
import org.junit.jupiter.api.Test;

class RedirectsTest {
    private static final Programme PROGRAMME = ContentLoader.load(
                    Sites.RESOURCES.resolve("sites/klein/input"), new Diagnostics())
            .programme();

    private static final Set<String> WRITTEN = Set.of(
            "projecten/werkplaats/index.html",
            "projecten/werkplaats/oembed.json",
            "insluiten/werkplaats/index.html",
            "insluiten/werkplaats/badge.svg",
            "insluiten/code/werkplaats/index.html");

    private static final String PAGE = "/projecten/werkplaats/";

    private static Map<String, String> redirects(Set<String> written, String... fromAndTo) {
        Map<Route, Route> moved = new HashMap<>();
        for (int i = 0; i < fromAndTo.length; i += 2) {
            moved.put(new Route(fromAndTo[i]), new Route(fromAndTo[i + 1]));
        }
        Map<String, String> found = new HashMap<>();
        Redirects.of(moved, PROGRAMME, written).forEach((from, to) -> found.put(from.path(), to.path()));
        return found;
    }

    @Test
    void a_project_with_another_name_keeps_all_that_others_embedded() {
        assertThat(redirects(WRITTEN, "/projecten/oud/", PAGE))
                .isEqualTo(Map.of(
                        "/projecten/oud/", PAGE,
                        "/projecten/oud/oembed.json", "/projecten/werkplaats/oembed.json",
                        "/insluiten/oud/", "/insluiten/werkplaats/",
                        "/insluiten/oud/badge.svg", "/insluiten/werkplaats/badge.svg",
                        "/insluiten/code/oud/", "/insluiten/code/werkplaats/"));
    }

    @Test
    void the_old_address_of_a_card_leads_to_a_card_and_never_to_a_page_that_may_not_be_framed() {
        assertThat(redirects(WRITTEN, "/insluiten/oud/", PAGE))
                .containsEntry("/insluiten/oud/", "/insluiten/werkplaats/");
    }

    @Test
    void what_was_no_project_had_no_card() {
        assertThat(redirects(WRITTEN, "/werkplaats/", PAGE, "/projecten/oud/", "/nieuws/oud/"))
                .isEqualTo(Map.of("/werkplaats/", PAGE, "/projecten/oud/", "/nieuws/oud/"));
    }

    @Test
    void nothing_leads_to_a_card_that_the_theme_does_not_make_or_away_from_one_that_is_there() {
        assertThat(redirects(Set.of("projecten/werkplaats/index.html"), "/projecten/oud/", PAGE))
                .isEqualTo(Map.of("/projecten/oud/", PAGE));
        assertThat(redirects(
                        Set.of("insluiten/oud/index.html", "insluiten/werkplaats/index.html"), "/projecten/oud/", PAGE))
                .isEqualTo(Map.of("/projecten/oud/", PAGE));
    }
}
