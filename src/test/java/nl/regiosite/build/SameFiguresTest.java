package nl.regiosite.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * No two forms give another amount for one thing. Everything is counted from {@code /data/toekenningen.json} and looked
 * up where else it stands: the other files, the data in pages, the pages themselves and the cards.
 */
class SameFiguresTest {
    @Test
    void every_amount_of_the_real_site_is_the_same_in_every_form() {
        assertThat(new Forms(Sites.real()).hold()).isGreaterThan(500);
    }

    @Test
    void so_it_is_of_another_region(@TempDir Path root) {
        Sites.copy(Sites.RESOURCES.resolve("sites/andere-regio/input"), root);
        Sites.copy(Sites.REAL.resolve("themes"), root.resolve("themes"));
        assertThat(new Forms(Sites.files(Sites.build(root))).hold()).isGreaterThan(100);
    }

    /** All forms of one site. */
    private static final class Forms {
        private static final Pattern EUROS = Pattern.compile("€\\s*(\\d{1,3}(?:\\.\\d{3})*)(?![\\d.]*\\d)");

        /** One grant, as far as another form can tell it. */
        private record Line(String project, String tranche, String pillar, Set<String> leaders, long amount) {}

        private final SortedMap<String, byte[]> files;
        private final List<Line> grants = new ArrayList<>();
        private final Map<String, Set<Long>> seen = new HashMap<>();
        private int compared;

        Forms(SortedMap<String, byte[]> files) {
            this.files = files;
            for (JsonNode row : json("data/toekenningen.json")) {
                Set<String> leaders = new HashSet<>();
                if (!row.get("penvoerder").isNull()) {
                    leaders.addAll(List.of(row.get("penvoerder").asString().split(";")));
                }
                grants.add(new Line(
                        row.get("project").asString(),
                        row.get("tranche").asString(),
                        row.get("pijler").asString(),
                        leaders,
                        row.get("bedrag").asLong()));
            }
        }

        int hold() {
            assertThat(grants).isNotEmpty();
            total();
            json("data/pijlers.json").forEach(this::pillar);
            json("data/tranches.json").forEach(this::tranche);
            json("data/projecten.json").forEach(this::project);
            json("data/organisaties.json").forEach(this::organisation);
            abroad();
            return compared;
        }

        private void total() {
            long all = sum(grant -> true);
            same("totalen.json", json("data/totalen.json").get("totaal").asLong(), all);
            for (String page : List.of("index.html", "geld/index.html", "data/index.html")) {
                shows(page, all);
            }
        }

        private void pillar(JsonNode row) {
            String id = row.get("id").asString();
            Predicate<Line> ofPillar = grant -> grant.pillar().equals(id);
            long total = sum(ofPillar);
            JsonNode totals = json("data/totalen.json").get("pijlers").get(id);
            same("pijlers.json " + id, row.get("toegekend").asLong(), total);
            same("pijlers.csv " + id, cell("pijlers", id, "toegekend"), total);
            same("totalen.json " + id, totals.get("totaal").asLong(), total);
            totals.get("tranches").properties().forEach(entry -> {
                long found = entry.getValue().asLong();
                same("totalen.json " + id + " " + entry.getKey(), found, sum(ofPillar.and(grant -> grant.tranche()
                        .equals(entry.getKey()))));
                if (found > 0) {
                    shows("geld/index.html", found);
                }
            });
            for (String page : List.of("pijlers/" + id, "insluiten/pijler/" + id, "pijlers", "geld")) {
                shows(page + "/index.html", total);
            }
        }

        private void tranche(JsonNode row) {
            String number = row.get("nummer").asString();
            long total = sum(grant -> grant.tranche().equals(number));
            same("tranches.json " + number, row.get("toegekend").asLong(), total);
            same("tranches.csv " + number, cell("tranches", number, "toegekend"), total);
            same(
                    "totalen.json " + number,
                    json("data/totalen.json").get("tranches").get(number).asLong(),
                    total);
            for (String page : List.of("tranches/" + number, "insluiten/tranche/" + number, "tranches", "geld")) {
                shows(page + "/index.html", total);
            }
        }

        private void project(JsonNode row) {
            String id = row.get("id").asString();
            List<String> lines = new ArrayList<>();
            grants.stream()
                    .filter(grant -> grant.project().equals(id))
                    .forEach(grant -> lines.add(grant.tranche() + " " + grant.amount()));
            long total = sum(grant -> grant.project().equals(id));
            same("projecten.json " + id, row.get("totaal").asLong(), total);
            same("projecten.csv " + id, cell("projecten", id, "totaal"), total);
            List<String> listed = new ArrayList<>();
            row.get("toekenningen")
                    .forEach(grant -> listed.add(grant.get("tranche").asString() + " "
                            + grant.get("bedrag").asLong()));
            assertThat(listed).as(id).containsExactlyInAnyOrderElementsOf(lines);

            String page = "projecten/" + id + "/index.html";
            assertThat(funding(page))
                    .as(page)
                    .containsExactlyInAnyOrderElementsOf(lines.stream()
                            .map(line -> Long.parseLong(line.substring(line.indexOf(' ') + 1)))
                            .toList());
            if (total > 0) {
                for (String shown : List.of(page, "insluiten/" + id + "/index.html")) {
                    shows(shown, total);
                }
                funding(page).forEach(amount -> shows(page, amount));
            }
            if (!row.get("reservering").isNull()) {
                shows(page, row.get("reservering").asLong());
            }
        }

        private void organisation(JsonNode row) {
            String id = row.get("id").asString();
            long led = sum(grant -> grant.leaders().contains(id));
            if (led > 0) {
                shows("organisaties/" + id + "/index.html", led);
                if (row.get("soort").asString().equals("gemeente")) {
                    shows("gemeenten/" + id + "/index.html", led);
                    shows("gemeenten/index.html", led);
                    shows("insluiten/gemeente/" + id + "/index.html", led);
                }
            }
        }

        /** The grants as other countries read them. */
        private void abroad() {
            List<String> told = new ArrayList<>();
            for (JsonNode grant : json("data/360giving.json").get("grants")) {
                assertThat(grant.get("currency").asString()).isEqualTo("EUR");
                told.add(grant.get("url").asString().replaceAll(".*/projecten/|/$", "") + " "
                        + grant.get("grantProgramme").get(0).get("code").asString() + " "
                        + grant.get("amountAwarded").asLong());
            }
            assertThat(told)
                    .containsExactlyInAnyOrderElementsOf(grants.stream()
                            .map(grant -> grant.project() + " " + grant.tranche() + " " + grant.amount())
                            .toList());
            compared += told.size();
        }

        private long sum(Predicate<Line> which) {
            return grants.stream().filter(which).mapToLong(Line::amount).sum();
        }

        private void same(String where, long found, long expected) {
            assertThat(found).as(where).isEqualTo(expected);
            compared++;
        }

        private void shows(String path, long amount) {
            assertThat(euros(path)).as(path).contains(amount);
            compared++;
        }

        /** Every amount that a reader sees in a file. */
        private Set<Long> euros(String path) {
            return seen.computeIfAbsent(path, it -> {
                Document page = Jsoup.parse(Sites.text(files, it));
                page.select("script, style").remove();
                Set<Long> found = new HashSet<>();
                Matcher matcher = EUROS.matcher(page.text().replace('\u00A0', ' '));
                while (matcher.find()) {
                    found.add(Long.parseLong(matcher.group(1).replace(".", "")));
                }
                return found;
            });
        }

        /** The amounts of the grants in the data of a page. */
        private List<Long> funding(String path) {
            List<Long> amounts = new ArrayList<>();
            for (Element script : Jsoup.parse(Sites.text(files, path)).select("script[type=application/ld+json]")) {
                for (JsonNode grant :
                        JsonMapper.shared().readTree(script.data()).findParents("fundedItem")) {
                    amounts.add(grant.get("amount").get("value").asLong());
                }
            }
            compared += amounts.size();
            return amounts;
        }

        private JsonNode json(String path) {
            return JsonMapper.shared().readTree(Sites.text(files, path));
        }

        /** A whole number of a table as CSV: no cell before it holds a comma but within quotes. */
        private long cell(String table, String id, String column) {
            List<String> lines =
                    Sites.text(files, "data/" + table + ".csv").lines().toList();
            int place = List.of(lines.get(0).split(",")).indexOf(column);
            String row = lines.stream()
                    .filter(line -> line.startsWith(id + ","))
                    .findFirst()
                    .orElseThrow();
            return Long.parseLong(row.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)[place]);
        }
    }
}
