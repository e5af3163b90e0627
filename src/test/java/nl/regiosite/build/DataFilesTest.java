package nl.regiosite.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code /data/} tells of the files that are no table is true of those files. */
class DataFilesTest {
    @Test
    void every_file_of_the_real_site_is_explained_and_the_piece_that_is_shown_is_in_it() {
        hold(Sites.real(), 5);
    }

    @Test
    void so_it_is_of_another_region(@TempDir Path root) {
        Sites.copy(Sites.RESOURCES.resolve("sites/andere-regio/input"), root);
        Sites.copy(Sites.REAL.resolve("themes"), root.resolve("themes"));
        hold(Sites.files(Sites.build(root)), 5);
    }

    private static void hold(SortedMap<String, byte[]> files, int least) {
        Document page = Jsoup.parse(Sites.text(files, "data/index.html"));
        List<Element> found = page.select(".bestanden > li");
        assertThat(found).hasSizeGreaterThanOrEqualTo(least);
        for (Element file : found) {
            String path = "data/" + file.select("a").text();
            String content = bare(Sites.text(files, path));
            assertThat(file.select("> span").text()).as(path).isNotBlank();
            String piece = file.select("pre").get(0).wholeText();
            assertThat(content.contains(bare(piece))).as(path + " " + piece).isTrue();
            for (Element name : file.select("dt")) {
                // The day of a grant is where the documents give it.
                assertThat(content.contains(name.text()) || name.text().equals("awardDate"))
                        .as(path + " " + name.text())
                        .isTrue();
            }
        }
        assertThat(page.select("#totalen dt").eachText()).containsExactly("pijlers", "tranches", "totaal");
        assertThat(page.select("main a[type=application/atom+xml]").eachAttr("href"))
                .hasSizeGreaterThan(2)
                .allMatch(feed -> files.containsKey(feed.substring(1)));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
