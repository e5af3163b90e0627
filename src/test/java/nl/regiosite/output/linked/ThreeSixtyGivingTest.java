package nl.regiosite.output.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import nl.regiosite.build.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ThreeSixtyGivingTest {
    /** What the schema of the standard (360-giving-schema.json, 1.4.3) asks of each grant to an organisation. */
    private static final Set<String> REQUIRED = Set.of(
            "id",
            "title",
            "description",
            "currency",
            "amountAwarded",
            "awardDate",
            "recipientOrganization",
            "fundingOrganization");

    private static JsonNode small(Path root) {
        Sites.copy(Sites.RESOURCES.resolve("sites/klein/input"), root);
        return read(Sites.files(Sites.build(root)));
    }

    private static JsonNode read(SortedMap<String, byte[]> files) {
        return JsonMapper.shared().readTree(Sites.text(files, "data/360giving.json"));
    }

    private static JsonNode grant(JsonNode file, String end) {
        for (JsonNode grant : file.get("grants")) {
            if (grant.get("id").asString().endsWith(end)) {
                return grant;
            }
        }
        throw new AssertionError("no grant " + end);
    }

    private static Set<String> names(JsonNode grant) {
        return new TreeSet<>(grant.propertyNames());
    }

    @Test
    void every_grant_has_what_the_schema_asks_for_but_the_day_that_no_document_gives() {
        JsonNode grants = read(Sites.real()).get("grants");
        Set<String> ids = new HashSet<>();
        for (JsonNode grant : grants) {
            Set<String> missing = new TreeSet<>(REQUIRED);
            missing.removeAll(names(grant));
            assertThat(missing).as(grant.get("id").asString()).containsExactly("awardDate");
            assertThat(ids.add(grant.get("id").asString())).isTrue();
            assertThat(grant.get("amountAwarded").isIntegralNumber()).isTrue();
            for (String organisations : List.of("recipientOrganization", "fundingOrganization")) {
                for (JsonNode organisation : grant.get(organisations)) {
                    assertThat(names(organisation)).contains("id", "name");
                }
            }
            assertThat(grant.get("grantProgramme")).hasSize(1);
        }
    }

    @Test
    void no_grant_is_lost_or_counted_twice() {
        SortedMap<String, byte[]> files = Sites.real();
        long sum = 0;
        for (JsonNode grant : read(files).get("grants")) {
            sum += grant.get("amountAwarded").asLong();
        }
        JsonNode table = JsonMapper.shared().readTree(Sites.text(files, "data/toekenningen.json"));
        JsonNode totals = JsonMapper.shared().readTree(Sites.text(files, "data/totalen.json"));
        assertThat(sum).isEqualTo(totals.get("totaal").asLong()).isPositive();
        assertThat(read(files).get("grants")).hasSameSizeAs(table);
    }

    @Test
    void a_round_of_which_the_day_is_known_gives_its_day(@TempDir Path root) {
        JsonNode file = small(root);

        assertThat(grant(file, "/buurthuis/1").get("awardDate").asString()).isEqualTo("2022-05-16");
        assertThat(grant(file, "/meten-is-weten/2").has("awardDate")).isFalse();
    }

    @Test
    void two_that_lead_together_both_got_it(@TempDir Path root) {
        JsonNode grant = grant(small(root), "/wandelroute/1");

        List<String> names = new ArrayList<>();
        grant.get("recipientOrganization")
                .forEach(body -> names.add(body.get("name").asString()));
        assertThat(names).containsExactly("Gemeente Dijkum", "Gemeente 's-Gravenhoek");
        assertThat(grant.get("recipientOrganization").get(0).get("id").asString())
                .isEqualTo("tag:voorbeeld.test,2026:pilot/organisatie/dijkum");
        assertThat(grant.get("recipientOrganization").get(1).get("id").asString())
                .isEqualTo("https://identifier.overheid.nl/tooi/id/gemeente/gm9901");
    }

    @Test
    void parts_of_a_project_are_grants_of_their_own_that_know_each_other(@TempDir Path root) {
        JsonNode grant = grant(small(root), "/werkplaats/1/lessen-boeken-pennen");

        assertThat(grant.get("title").asString()).isEqualTo("Werkplaats: Lessen, \"boeken\" & pennen, Eerste tranche");
        List<String> related = new ArrayList<>();
        grant.get("relatedActivity").forEach(id -> related.add(id.asString()));
        assertThat(related)
                .containsExactly(
                        "tag:voorbeeld.test,2026:pilot/toekenning/werkplaats/1/machines",
                        "tag:voorbeeld.test,2026:pilot/toekenning/werkplaats/2");
        List<String> codes = new ArrayList<>();
        grant.get("beneficiaryLocation")
                .forEach(place -> codes.add(place.get("name").asString() + " "
                        + place.path("geoCode").asString("")));
        assertThat(codes).containsExactly("Dijkum ", "'s-Gravenhoek GM9901");
    }

    @Test
    void names_the_licence_that_the_settings_name_and_none_otherwise(@TempDir Path root) {
        assertThat(small(root).get("license").asString())
                .isEqualTo("https://creativecommons.org/publicdomain/zero/1.0/");
        assertThat(read(Sites.real()).has("license")).isFalse();
    }
}
