package nl.regiosite.output;

import java.util.List;
import nl.regiosite.output.beheer.EditorFiles;
import nl.regiosite.output.data.DataPackage;
import nl.regiosite.output.data.SchemaFiles;
import nl.regiosite.output.data.TableFiles;
import nl.regiosite.output.data.TotalsJson;
import nl.regiosite.output.embed.BadgeFiles;
import nl.regiosite.output.embed.CardFiles;
import nl.regiosite.output.embed.ElementFiles;
import nl.regiosite.output.embed.OembedFiles;
import nl.regiosite.output.feed.AtomFeeds;
import nl.regiosite.output.linked.Catalogue;
import nl.regiosite.output.linked.ThreeSixtyGiving;
import nl.regiosite.page.Route;
import nl.regiosite.publish.OutputTree;

/** All outputs that are not pages. */
public final class Outputs {
    public static final List<Output> ALL = List.of(
            // Open data.
            new TableFiles(),
            new TotalsJson(),
            new SchemaFiles(),
            new DataPackage(),
            new ThreeSixtyGiving(),
            // After the files that it describes.
            new Catalogue(),
            // For the sites of others.
            new CardFiles(),
            new BadgeFiles(),
            new ElementFiles(),
            new OembedFiles(),
            // For readers of feeds.
            new AtomFeeds(),
            // For search engines and for who finds a hole.
            new Sitemap(),
            new Robots(),
            new SecurityTxt(),
            new OpenSearch(),
            new LlmsTxt(),
            // What the pages use.
            new SearchIndex(),
            new AssetFiles(),
            new Icons(),
            new PosterFiles(),
            new PictureFiles(),
            // For who writes in the browser.
            new EditorFiles(),
            // For who wants to know whether all of them came over as they were made.
            new FileList(),
            // For the host, which must be told of all of them.
            new HostRedirects(),
            new HostHeaders());

    private Outputs() {}

    /** The addresses of all files that texts may link to. */
    public static List<Route> routes() {
        return ALL.stream().flatMap(output -> output.routes().stream()).toList();
    }

    public static void write(OutputContext context, OutputTree tree) {
        ALL.forEach(output -> output.write(context, tree));
    }
}
