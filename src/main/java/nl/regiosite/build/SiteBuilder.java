package nl.regiosite.build;

import java.util.Optional;
import nl.regiosite.build.Progress.Step;
import nl.regiosite.content.ContentLoader;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.publish.OutputTree;

/**
 * From content to site:
 *
 * <ol>
 *   <li>read the settings, the theme and the content;
 *   <li>hold the programme against the rules;
 *   <li>plan every address;
 *   <li>render the stories, which may link to any address;
 *   <li>render the pages and make the other outputs.
 * </ol>
 *
 * Mistakes of all steps up to the stories are found in one run. With an error no site comes out. Nothing here writes to
 * the disk: a {@code Publisher} puts the finished site in its place.
 */
public final class SiteBuilder {
    private final Progress progress;
    private final boolean advises;

    public SiteBuilder(Progress progress) {
        this(progress, false);
    }

    /** With {@code advises} it also says how the texts could be written better, beside what is wrong with them. */
    public SiteBuilder(Progress progress, boolean advises) {
        this.progress = progress;
        this.advises = advises;
    }

    /** Makes everything. */
    public BuildResult build(BuildRequest request) {
        return build(request, Earlier.NOTHING);
    }

    /**
     * Makes everything that is not there yet.
     *
     * @param earlier is used wherever it gives what would be made now
     */
    public BuildResult build(BuildRequest request, Earlier earlier) {
        Diagnostics problems = new Diagnostics();

        progress.step(Step.READ);
        SiteSource source = SiteSource.read(
                request, Optional.empty(), found -> ContentLoader.load(request.root(), found), problems);

        progress.step(Step.CHECK);
        source.check(problems);

        progress.step(Step.PLAN);
        PlannedSite site = new PlannedSite(source, request, earlier, problems);
        site.check(problems);
        if (advises) {
            site.advise(problems);
        }
        if (problems.hasErrors()) {
            return failed(problems);
        }

        progress.step(Step.RENDER);
        Look look = Look.of(source.theme().orElseThrow(), problems);
        int known = problems.count();
        Making pages = site.pages(look, problems);
        OutputTree tree = pages.tree();
        tree.makeAll(told(site, progress::page));
        SiteLinkChecks.anchors(site.stories(), source.config().orElseThrow(), tree::bytes, problems);
        if (problems.hasErrors()) {
            return failed(problems);
        }

        progress.step(Step.OUTPUTS);
        int size = tree.size();
        site.outputs(look, site.stories().pictures(), pages, problems);
        tree.makeAll(told(site, OutputTree.SILENT));
        if (problems.hasErrors()) {
            return failed(problems);
        }
        return new BuildResult(
                problems.sorted(),
                Optional.of(tree),
                Optional.of(site.state(pages)),
                size,
                site.explained(),
                problems.count() == known ? Optional.of(() -> site.made(pages)) : Optional.empty());
    }

    /** @param far is told how far it is */
    private OutputTree.Progress told(PlannedSite site, OutputTree.Progress far) {
        return new OutputTree.Progress() {
            @Override
            public void make(String path, Runnable work) {
                progress.make(site.kind(path), work);
            }

            @Override
            public void made(int done, int all) {
                far.made(done, all);
            }
        };
    }

    private static BuildResult failed(Diagnostics problems) {
        return BuildResult.failed(problems.sorted(), 0);
    }
}
