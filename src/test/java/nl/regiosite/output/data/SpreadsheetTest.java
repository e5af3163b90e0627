package nl.regiosite.output.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import nl.regiosite.build.Sites;
import nl.regiosite.output.data.DutchExcel.Kind;
import nl.regiosite.page.data.Column;
import nl.regiosite.page.data.Table;
import nl.regiosite.page.data.Tables;
import nl.regiosite.page.data.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The CSV files, opened as people open them. */
class SpreadsheetTest {
    private static final Set<Type> NUMBERS = EnumSet.of(Type.WHOLE, Type.EUROS, Type.DECIMAL);

    private static final List<String> HOSTILE = List.of(
            "=cmd|' /C calc'!A0",
            "=HYPERLINK(\"https://elders.test\";\"klik\")",
            "+1+1",
            "-1+1",
            "@SUM(1;1)",
            "Puntkomma;=1+1",
            "Komma,=1+1",
            "Aanhaling \";=1+1;\" en \"\"\"",
            "Regel een\n=1+1",
            "Tab\t=1+1",
            "1.10",
            "2021-06",
            "12345678901234567890",
            "'s-Gravenhoek",
            "'=1+1",
            "Vrouw 👩‍🌾 op het land",
            "\u202Eomgekeerd\u202C en שלום",
            "<script>alert(1)</script>",
            "x".repeat(200));

    @Test
    void a_dutch_excel_sees_every_figure_as_that_figure_and_every_text_as_a_text() {
        hold(Sites.real());
    }

    @Test
    void so_it_does_of_another_region(@TempDir Path root) {
        Sites.copy(Sites.RESOURCES.resolve("sites/klein/input"), root);
        hold(Sites.files(Sites.build(root)));
    }

    private static void hold(SortedMap<String, byte[]> files) {
        for (Table<?> table : Tables.ALL) {
            List<List<String>> cells = DutchExcel.open(file(files, table.excel().outputPath()));
            JsonNode rows = json(files, table);
            List<? extends Column<?>> columns = table.csvColumns();
            assertThat(cells.get(0))
                    .isEqualTo(columns.stream().map(Column::name).toList());
            assertThat(cells).hasSize(rows.size() + 1);
            for (int i = 0; i < rows.size(); i++) {
                assertThat(cells.get(i + 1)).hasSameSizeAs(columns);
                for (int j = 0; j < columns.size(); j++) {
                    hold(
                            columns.get(j),
                            cells.get(i + 1).get(j),
                            rows.get(i).get(columns.get(j).name()));
                }
            }
        }
    }

    private static void hold(Column<?> column, String cell, JsonNode value) {
        Kind kind = DutchExcel.kind(cell);
        if (value.isNull() || (value.isArray() && value.isEmpty())) {
            assertThat(kind).as(column.name()).isEqualTo(Kind.EMPTY);
        } else if (NUMBERS.contains(column.type())) {
            assertThat(kind).as(cell).isEqualTo(Kind.NUMBER);
            assertThat(new BigDecimal(cell.replace(',', '.'))).isEqualByComparingTo(value.decimalValue());
        } else if (value.isString()) {
            assertThat(kind).as(cell).isEqualTo(Kind.TEXT);
            assertThat(SafeCells.originalOfExcel(cell)).isEqualTo(value.asString());
        } else {
            assertThat(kind).as(cell).isEqualTo(Kind.TEXT);
            assertThat(cell.split(";")).hasSameSizeAs(value);
        }
    }

    @Test
    void a_figure_below_zero_stays_a_number_with_a_comma_for_excel_and_a_point_for_programs(@TempDir Path root) {
        Sites.copy(Sites.RESOURCES.resolve("sites/klein/input"), root);
        SortedMap<String, byte[]> files = Sites.files(Sites.build(root));
        String excel = Sites.text(files, "data/excel/indicatoren.csv");
        String plain = Sites.text(files, "data/indicatoren.csv");

        assertThat(excel).contains(";-0,05;").contains(";17,30;16,25;");
        assertThat(plain).contains(",-0.05,").contains(",17.30,16.25,");
        assertThat(DutchExcel.kind("-0,05")).isEqualTo(Kind.NUMBER);
    }

    @Test
    void hostile_titles_come_through_every_form_unharmed_and_none_becomes_a_formula(@TempDir Path root)
            throws IOException {
        SortedMap<String, byte[]> files = hostile(root);
        List<List<String>> plain = DutchExcel.cells(Sites.text(files, "data/organisaties.csv"), ',');
        List<List<String>> excel = DutchExcel.open(file(files, "data/excel/organisaties.csv"));

        for (int i = 0; i < HOSTILE.size(); i++) {
            String id = "naam-" + i;
            String title = HOSTILE.get(i);
            assertThat(SafeCells.originalOfPlain(named(plain, id))).isEqualTo(title);
            assertThat(SafeCells.originalOfExcel(named(excel, id))).isEqualTo(title);
            assertThat(DutchExcel.kind(named(excel, id))).as(title).isEqualTo(Kind.TEXT);
            assertThat(json(files, Tables.named("organisaties")))
                    .anyMatch(row -> row.get("id").asString().equals(id)
                            && row.get("naam").asString().equals(title));
        }
    }

    /** Who double clicks the CSV with commas, or opens the one with semicolons in an English Excel, gets other cells. */
    @Test
    void no_cell_becomes_a_formula_in_a_program_that_expects_the_other_separator(@TempDir Path root)
            throws IOException {
        SortedMap<String, byte[]> files = hostile(root);
        for (String path : List.of("data/organisaties.csv", "data/excel/organisaties.csv")) {
            for (String line : Sites.text(files, path).split("[\r\n]+", -1)) {
                for (String cell : line.split("[;,\t]", -1)) {
                    assertThat(DutchExcel.kind(cell.replace("\"", ""))).as(line).isNotEqualTo(Kind.FORMULA);
                }
            }
        }
    }

    @Test
    void lines_end_as_the_standard_has_it_and_only_the_file_for_excel_bears_a_mark() {
        SortedMap<String, byte[]> files = Sites.real();
        for (Table<?> table : Tables.ALL) {
            String plain = Sites.text(files, table.csv().outputPath());
            String excel = Sites.text(files, table.excel().outputPath());
            assertThat(plain).endsWith("\r\n").doesNotStartWith("\uFEFF");
            assertThat(excel).endsWith("\r\n").startsWith("\uFEFF");
            assertThat(excel.lastIndexOf('\uFEFF')).isZero();
        }
    }

    @Test
    void a_table_without_rows_is_a_line_with_the_names_and_an_empty_list(@TempDir Path root) {
        Sites.copy(Sites.RESOURCES.resolve("sites/andere-regio/input"), root);
        SortedMap<String, byte[]> files = Sites.files(Sites.build(root));

        assertThat(Sites.text(files, "data/reserveringen.csv")).isEqualTo("project,bedrag,toelichting,bron\r\n");
        assertThat(JsonMapper.shared().readTree(Sites.text(files, "data/begroting.json")))
                .isEmpty();
        assertThat(Sites.text(files, "data/begroting/index.html")).contains("Deze tabel heeft nog geen rijen.");
    }

    /** A site with organisations that nobody would wish for. */
    private static SortedMap<String, byte[]> hostile(Path root) throws IOException {
        Sites.copy(Sites.RESOURCES.resolve("sites/klein/input"), root);
        Path file = root.resolve("content/organisaties.json");
        StringBuilder more = new StringBuilder("\"organisaties\": [\n");
        for (int i = 0; i < HOSTILE.size(); i++) {
            more.append("{\"id\": \"naam-" + i + "\", \"soort\": \"partner\", \"naam\": "
                    + JsonMapper.shared().writeValueAsString(HOSTILE.get(i)) + "},\n");
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Files.writeString(file, text.replace("\"organisaties\": [", more));
        return Sites.files(Sites.build(root));
    }

    private static String named(List<List<String>> cells, String id) {
        return cells.stream()
                .filter(row -> row.get(0).equals(id))
                .map(row -> row.get(1))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(SortedMap<String, byte[]> files, Table<?> table) {
        return JsonMapper.shared().readTree(Sites.text(files, table.json().outputPath()));
    }

    private static byte[] file(SortedMap<String, byte[]> files, String path) {
        return Objects.requireNonNull(files.get(path), path);
    }
}
