package nl.regiosite.build;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.regiosite.content.Content;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.diagnostic.Hint;
import nl.regiosite.model.Programme;
import nl.regiosite.output.FileCache;
import nl.regiosite.output.Output;
import nl.regiosite.output.OutputContext;
import nl.regiosite.output.Outputs;
import nl.regiosite.output.SearchIndex;
import nl.regiosite.output.change.SiteState;
import nl.regiosite.page.Page;
import nl.regiosite.page.PageContext;
import nl.regiosite.page.PageKinds;
import nl.regiosite.page.PictureForm;
import nl.regiosite.page.Route;
import nl.regiosite.page.SitePlan;
import nl.regiosite.source.Lazy;
import nl.regiosite.theme.SiteTheme;

/**
 * A site of which every address is known. Its texts and its files are made when they are asked for, so whoever looks at
 * one page waits for one page.
 */
final class PlannedSite {
    private final BuildRequest request;
    private final SiteSource source;
    private final Programme programme;
    private final List<Output> outputs;
    private final SitePlan plan;
    private final PictureForm pictureForm;
    private final StoryBook stories;
    private final Lazy<String> searchIndex;
    private final Lazy<String> searched;
    private final Lazy<String> searchAddress;
    private final Earlier earlier;

    /** Plans the site; an address that would be given twice goes to {@code problems}. */
    PlannedSite(SiteSource source, BuildRequest request, Earlier earlier, Diagnostics problems) {
        this(source, request, Optional.empty(), earlier, problems);
    }

    /** @param before the texts of an earlier state, of which each that is still true is not rendered again */
    PlannedSite(SiteSource source, BuildRequest request, Optional<StoryBook> before, Diagnostics problems) {
        this(source, request, before, Earlier.NOTHING, problems);
    }

    private PlannedSite(
            SiteSource source,
            BuildRequest request,
            Optional<StoryBook> before,
            Earlier earlier,
            Diagnostics problems) {
        Content content = source.content();
        this.earlier = earlier;
        this.request = request;
        this.source = source;
        this.programme = request.drafts()
                ? content.programme().previewedOn(request.today())
                : content.programme().publicOn(request.today());
        SiteTheme.Without without = source.theme().map(SiteTheme::without).orElse(SiteTheme.Without.NOTHING);
        this.outputs = Outputs.without(without.outputNames());
        this.plan = SitePlan.of(
                programme,
                PageKinds.without(without.templateNames()),
                Outputs.routes(outputs),
                content.places(),
                problems);
        this.pictureForm = PictureForms.of(source.theme(), content, problems);
        this.stories =
                new StoryBook(programme, content, plan, source.config(), pictureForm, source.words(), before, earlier);
        this.searchIndex = Lazy.of(() -> SearchIndex.of(context(), stories));
        this.searched = Lazy.of(() -> SearchIndex.print(context(), stories));
        this.searchAddress =
                Lazy.of(() -> oldAddress().orElseGet(() -> SearchIndex.address(searchIndex.get(), context())));
    }

    /** Renders all texts, and follows the links in them and in the menus. */
    void check(Diagnostics problems) {
        Content content = source.content();
        source.theme().ifPresent(theme -> unknown(theme.without(), problems));
        FutureDates.warn(programme, content, request.today(), problems);
        stories.check(problems);
        if (content.isWhole()) {
            source.config().ifPresent(config -> SiteLinkChecks.menus(config, content, programme, plan, problems));
            source.config().ifPresent(config -> SiteLinkChecks.contact(config, content, programme, plan, problems));
        }
    }

    /** Says how the texts could be written better, and what nobody comes across. */
    void advise(Diagnostics problems) {
        WritingAdvice.on(source.content(), problems);
        Orphans.advise(programme, source.content(), plan, stories, source.config(), problems);
    }

    /** The pages, each to be made when it is asked for; mistakes in templates come to light then. */
    Making pages(Look look, Diagnostics problems) {
        return pages(renderer(look, this::searchAddress), problems);
    }

    /** @param renderer of the pages */
    Making pages(PageRenderer renderer, Diagnostics problems) {
        Making making = new Making(renderer, stories, searched, standing(), earlier.isDoubted(), problems);
        plan.pages().values().forEach(making::plan);
        return making;
    }

    private Optional<Earlier.Site> standing() {
        return earlier.site(pictureForm.toString());
    }

    /** Where the browser gets what it searches in, when that is what stands. */
    private Optional<String> oldAddress() {
        return standing()
                .map(Earlier.Site::made)
                .filter(made -> !earlier.isDoubted() && made.searched().equals(searched.get()))
                .map(MadeFiles::searchIndex)
                .filter(address -> !address.isEmpty());
    }

    /** One page, rendered now; nothing when the site has no such page, and empty when its template has a mistake. */
    Optional<String> page(String path, PageRenderer renderer, Diagnostics problems) {
        return Optional.ofNullable(plan.pages().get(Route.ofOutput(path)))
                .map(page -> renderer.render(page, problems).orElse(""));
    }

    /** What kind of file this is: its template, or else the folder at the top and how its name ends. */
    String kind(String path) {
        return Optional.ofNullable(plan.pages().get(Route.ofOutput(path)))
                .map(Page::template)
                .orElseGet(() -> path.substring(0, path.indexOf('/') + 1) + "*"
                        + path.substring(Math.max(0, path.lastIndexOf('.'))));
    }

    boolean hasPage(String path) {
        return plan.pages().containsKey(Route.ofOutput(path));
    }

    PageRenderer renderer(Look look, Supplier<String> searchIndex) {
        return new PageRenderer(look, searchIndex, context());
    }

    /** Puts every file that is no page beside the pages, to be made when it is asked for. */
    void outputs(Look look, SortedSet<String> pictures, Making making, Diagnostics problems) {
        OutputContext context = new OutputContext(
                context(),
                look.assets(),
                look.templates(),
                look.theme().posterLetters(),
                request.today(),
                request.manifest(),
                request.root(),
                pictures,
                request.doubts() ? FileCache.below(request.root()).doubted() : FileCache.below(request.root()),
                searchIndex,
                problems);
        outputs.forEach(output -> making.plan(output, context));
    }

    /** What the browser searches in, under a name that changes with it. */
    String searchAddress() {
        return searchAddress.get();
    }

    /** The same place, for who never keeps what it got there. */
    String plainSearchAddress() {
        return SearchIndex.address(context());
    }

    /** The pages that are not public on the day that counts as today: the day from which they are, if there is one. */
    SortedMap<Route, Optional<LocalDate>> hidden() {
        SortedMap<Route, Optional<LocalDate>> hidden = new TreeMap<>();
        Hidden.all(programme, source.content().programme()).stream()
                .filter(text -> plan.has(text.route()))
                .filter(text -> !text.publication().isPublicOn(request.today())
                        && !text.publication().isPastOn(request.today()))
                .forEach(text -> hidden.put(text.route(), text.publication().from()));
        return hidden;
    }

    StoryBook stories() {
        return stories;
    }

    SitePlan plan() {
        return plan;
    }

    /** What the site says, to compare with later. */
    SiteState state(Making pages) {
        SiteState state = SiteState.of(context(), pages.tree(), request.today(), pages::state);
        pages.prove(state);
        return state;
    }

    /** Keeps the texts for a build to come, and tells what all files followed from. */
    MadeFiles made(Making pages) {
        stories.keep();
        return pages.made(pictureForm.toString());
    }

    /** How many printed totals differ from their lines and are explained. */
    int explained() {
        return (int) programme.controlTotals().stream()
                .filter(total -> total.note().isPresent())
                .count();
    }

    private static void unknown(SiteTheme.Without without, Diagnostics problems) {
        List<String> names = Outputs.ALL.stream().map(Output::name).toList();
        without.outputs().stream()
                .filter(output -> !names.contains(output.text()))
                .forEach(output -> problems.add(Diagnostic.error("uitvoer-onbekend", output.span(), output.text())
                        .withHint(Hint.nearest(output.text(), names))));
    }

    private PageContext context() {
        return new PageContext(
                programme,
                source.config().orElseThrow(),
                plan,
                stories,
                source.content().pictures(),
                pictureForm,
                source.words());
    }
}
