package nl.regiosite.build;

import java.util.Optional;
import nl.regiosite.build.Progress.Step;
import nl.regiosite.check.Rules;
import nl.regiosite.config.SiteConfig;
import nl.regiosite.config.SiteConfigReader;
import nl.regiosite.content.Content;
import nl.regiosite.content.ContentLoader;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.diagnostic.TextFiles;
import nl.regiosite.model.Programme;
import nl.regiosite.output.OutputContext;
import nl.regiosite.output.Outputs;
import nl.regiosite.output.SearchIndex;
import nl.regiosite.output.change.SiteState;
import nl.regiosite.page.PageContext;
import nl.regiosite.page.PageKinds;
import nl.regiosite.page.SitePlan;
import nl.regiosite.page.SiteWords;
import nl.regiosite.publish.OutputTree;
import nl.regiosite.source.SourceFile;
import nl.regiosite.theme.SiteTheme;
import nl.regiosite.theme.TemplateEngine;
import nl.regiosite.theme.ThemeAssets;

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

    public BuildResult build(BuildRequest request) {
        Diagnostics problems = new Diagnostics();

        progress.step(Step.READ);
        Optional<SourceFile> settings = new TextFiles(request.root(), problems).required(request.config());
        Optional<SiteConfig> config = settings.flatMap(file -> SiteConfigReader.read(file, problems))
                .map(read -> request.baseUrl().map(read::at).orElse(read));
        Optional<SiteTheme> theme = config.flatMap(read -> SiteTheme.load(
                request.root(),
                read.theme().name(),
                read.language(),
                read.theme().place(),
                problems));
        Content content = ContentLoader.load(request.root(), problems);

        progress.step(Step.CHECK);
        Rules.check(content.programme(), content.places(), problems);
        config.ifPresent(read -> SiteLinkChecks.publisher(read, content, problems));

        progress.step(Step.PLAN);
        Programme programme =
                request.drafts() ? content.programme() : content.programme().publicOn(request.today());
        SitePlan plan = SitePlan.of(programme, PageKinds.ALL, Outputs.routes(), content.places(), problems);
        StoryBook stories = StoryBook.render(programme, content, plan, config, words(theme), problems);
        if (advises) {
            WritingAdvice.on(content, problems);
        }
        if (content.isWhole()) {
            config.ifPresent(read -> SiteLinkChecks.menus(read, plan, problems));
            config.ifPresent(read -> SiteLinkChecks.contact(read, plan, problems));
        }
        if (problems.hasErrors()) {
            return failed(problems);
        }

        progress.step(Step.RENDER);
        PageContext context = new PageContext(
                programme, config.orElseThrow(), plan, stories.html(), content.pictures(), words(theme));
        ThemeAssets assets = ThemeAssets.of(theme.orElseThrow(), problems);
        TemplateEngine templates = new TemplateEngine(theme.orElseThrow(), assets.tokens());
        OutputTree tree = new OutputTree();
        String searchIndex = SearchIndex.of(context, stories.sections());
        String indexAddress = SearchIndex.address(searchIndex, context);
        boolean posters = theme.orElseThrow().posterLetters().isPresent();
        new PageRenderer(templates, assets, indexAddress, posters, context, progress).render(tree, problems);
        SiteLinkChecks.anchors(stories, config.orElseThrow(), tree, problems);
        if (problems.hasErrors()) {
            return failed(problems);
        }

        progress.step(Step.OUTPUTS);
        Outputs.write(
                new OutputContext(
                        context,
                        assets,
                        templates,
                        theme.orElseThrow().posterLetters(),
                        request.today(),
                        request.root(),
                        stories.pictures(),
                        searchIndex,
                        problems),
                tree);
        if (problems.hasErrors()) {
            return failed(problems);
        }
        int explained = (int) programme.controlTotals().stream()
                .filter(total -> total.note().isPresent())
                .count();
        return new BuildResult(
                problems.sorted(),
                Optional.of(tree),
                Optional.of(SiteState.of(context, tree, request.today())),
                plan.pages().size(),
                explained);
    }

    /** Without a theme no site comes out, but the texts are looked at all the same. */
    private static SiteWords words(Optional<SiteTheme> theme) {
        return theme.<SiteWords>map(found -> found.words()::get).orElse((key, arguments) -> key);
    }

    private static BuildResult failed(Diagnostics problems) {
        return new BuildResult(problems.sorted(), Optional.empty(), Optional.empty(), 0, 0);
    }
}
