package nl.regiosite.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.regiosite.build.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor's day at the real site: after each edit, a build that uses what there is gives what one from nothing gives. */
class RealEditsTest {
    private static final String PROJECT = "content/projecten/wonen/energiearmoede.md";

    @TempDir
    private Path root;

    @Test
    void a_day_of_edits() throws Exception {
        Sites.copyReal(root);

        EditedSite site = new EditedSite(root);
        site.same("at first");

        site.edit(PROJECT, text -> text + "\nEen alinea erbij, met een link naar [het geld](/geld/).\n");
        assertThat(site.same("a text").made())
                .contains("projecten/energiearmoede/index.html")
                .doesNotContain("data/projecten.json", "insluiten/energiearmoede/index.html");
        site.edit(PROJECT, text -> text.replaceFirst("(?m)^samenvatting: .*$", "samenvatting: \"Anders.\""));
        site.same("a summary");
        site.edit("content/paginas/over.md", text -> text.replace("## Woorden", "## Begrippen"));
        assertThat(site.same("a heading that others link to").problems()).isNotEmpty();
        site.edit("content/paginas/over.md", text -> text.replace("## Begrippen", "## Woorden") + "\nTot slot.\n");
        site.same("the heading is back, with more text");
        site.edit("content/programma.md", text -> text + "\nWelkom.\n");
        site.edit("content/pijlers/wonen.md", text -> text + "\nWonen doet iedereen.\n");
        site.same("two texts");
        site.edit("content/nieuws/nieuws.md", text -> """
                        ---
                        titel: Nieuws
                        samenvatting: Er is nieuws.
                        datum: 2025-12-01
                        bron: uitvoeringsprogramma-2021
                        ---
                        Er is [nieuws](../projecten/wonen/energiearmoede.md).
                        """);
        site.same("news");
        site.edit("content/nieuws/nieuws.md", text -> text + "\nEn nog meer.\n");
        assertThat(site.same("more news").made()).contains("atom.xml", "nieuws/nieuws/index.html");
        Files.delete(root.resolve("content/nieuws/nieuws.md"));
        site.same("no news");
        assertThat(site.doubt().files()).isEqualTo(site.whole().files());
    }
}
