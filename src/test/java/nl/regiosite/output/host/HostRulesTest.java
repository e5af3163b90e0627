package nl.regiosite.output.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostRulesTest {
    /** Each hash was made with another program: {@code printf '%s' 'a{color:red}' | openssl dgst -sha256 -binary | base64}. */
    private static final String STYLE = "'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs='";

    private static final String SCRIPT = "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='";

    private static final String CARD =
            "<!doctype html><style>a{color:red}</style><script type=\"application/ld+json\">{}</script>"
                    + "<script>go()</script><script src=\"/x.js\"></script>";

    private static Map<String, String> headersOf(String address, String... files) {
        SortedSet<String> all = new TreeSet<>(List.of(files));
        byte[] card = CARD.getBytes(StandardCharsets.UTF_8);
        return Objects.requireNonNull(
                HostRules.byAddress(all, path -> Optional.of(card)).get(address), address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"insluiten/it-hub/index.html", "insluiten/pijler/werken/index.html"})
    void a_card_is_framed_by_all_and_runs_its_own_style_and_script_alone(String file) {
        assertThat(headersOf("/" + file, file))
                .containsEntry(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src " + STYLE + "; script-src " + SCRIPT
                                + "; base-uri 'none'; form-action 'none'; frame-ancestors *")
                .containsEntry("Access-Control-Allow-Origin", "*")
                .containsEntry("Cross-Origin-Resource-Policy", "cross-origin")
                .containsEntry("Cache-Control", "public, max-age=300, stale-while-revalidate=86400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"insluiten/index.html", "insluiten/code/it-hub/index.html", "index.html", "data/index.html"})
    void a_page_about_cards_or_anything_else_is_framed_by_ourselves_alone(String file) {
        assertThat(headersOf("/" + file, file))
                .doesNotContainKey("Access-Control-Allow-Origin")
                .containsEntry("Cache-Control", "public, max-age=0, must-revalidate")
                .hasEntrySatisfying("Content-Security-Policy", policy -> assertThat(policy)
                        .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                        .contains("frame-src 'self'", "base-uri 'none'", "form-action 'self'")
                        .endsWith("frame-ancestors 'self'")
                        .doesNotContain("unsafe", "*", "data:", "https:", "sha256"));
    }

    @ParameterizedTest
    @CsvSource({
        "data/projecten.csv, text/csv; charset=utf-8",
        "data/catalog.ttl, text/turtle; charset=utf-8",
        "data/catalog.jsonld, application/ld+json",
        "data/projecten.schema.json, application/schema+json",
        "atom.xml, application/atom+xml; charset=utf-8",
        "pijlers/werken/atom.xml, application/atom+xml; charset=utf-8",
    })
    void what_other_sites_read_is_open_to_their_scripts_and_says_its_type(String file, String type) {
        assertThat(headersOf("/" + file, file))
                .containsEntry("Access-Control-Allow-Origin", "*")
                .containsEntry("Content-Type", type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"data/projecten.json", "projecten/it-hub/oembed.json", "gemeenten/emmen/oembed.json"})
    void plain_json_is_open_too_and_keeps_the_type_of_the_host(String file) {
        assertThat(headersOf("/" + file, file))
                .containsEntry("Access-Control-Allow-Origin", "*")
                .doesNotContainKey("Content-Type");
    }

    @Test
    void a_file_that_has_its_content_in_its_name_is_kept_for_a_year_and_no_other() {
        assertThat(headersOf("/assets/letter/vet.ca57b79a87.woff2", "assets/letter/vet.ca57b79a87.woff2"))
                .containsEntry("Cache-Control", "public, max-age=31536000, immutable")
                .containsEntry("Access-Control-Allow-Origin", "*");
        assertThat(headersOf("/assets/vet.woff2", "assets/vet.woff2"))
                .containsEntry("Cache-Control", "public, max-age=0, must-revalidate");
    }

    @Test
    void everything_is_taken_for_what_it_is_and_tells_no_site_where_its_visitor_came_from() {
        for (String file :
                new String[] {"x/index.html", "assets/a.0123456789.js", "data/a.csv", "insluiten/kaart.js"}) {
            assertThat(headersOf("/" + file, file))
                    .containsEntry("X-Content-Type-Options", "nosniff")
                    .containsEntry("Referrer-Policy", "same-origin")
                    .doesNotContainKey("Strict-Transport-Security");
        }
    }
}
