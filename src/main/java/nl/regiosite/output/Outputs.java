package nl.regiosite.output;

import java.util.List;
import java.util.Set;
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

    /** All but those that are named. */
    public static List<Output> without(Set<String> names) {
        return ALL.stream().filter(output -> !names.contains(output.name())).toList();
    }

    /** The addresses of all their files that texts may link to. */
    public static List<Route> routes(List<Output> outputs) {
        return outputs.stream().flatMap(output -> output.routes().stream()).toList();
    }
}
