package nl.regiosite.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiosite.config.SiteConfig;
import nl.regiosite.content.Content;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.diagnostic.Hint;
import nl.regiosite.markdown.ScrollRegions;
import nl.regiosite.markdown.Story;
import nl.regiosite.markdown.StoryRenderer;
import nl.regiosite.model.Article;
import nl.regiosite.model.Picture;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;
import nl.regiosite.model.Prose;
import nl.regiosite.model.Tranche;
import nl.regiosite.output.SearchIndex;
import nl.regiosite.page.PictureForm;
import nl.regiosite.page.Pictures;
import nl.regiosite.page.SitePlan;
import nl.regiosite.page.SiteWords;
import nl.regiosite.page.Stories;
import nl.regiosite.source.Lazy;
import nl.regiosite.source.SourceFile;

/** The texts of a programme by the path of their file, each rendered when it is asked for. */
final class StoryBook implements Stories, SearchIndex.Words {
    /**
     * A text, and what is wrong with it: dead links, headings that skip a level.
     *
     * @param sum fingerprint of it, when it is known
     * @param length of its words
     * @param isKept whether an earlier build rendered it, which found nothing wrong
     */
    private record Rendered(
            Supplier<Story> story,
            List<Story.Link> links,
            Optional<String> sum,
            int length,
            Diagnostics problems,
            boolean isKept) {
        static Rendered of(Story story, Diagnostics problems) {
            return new Rendered(() -> story, story.links(), Optional.empty(), StoryBytes.words(story), problems, false);
        }
    }

    /** A text as it stands in its file. */
    private record Written(SourceFile file, int offset, Lazy<Rendered> rendered) {}

    /** Of each fifty texts so many may be rendered anew each time before all are kept again: that takes time too. */
    private static final int SPARED = 50;

    private final Programme programme;
    private final Content content;
    private final String basePath;
    private final Around around;
    private final Map<String, Written> stories = new ConcurrentHashMap<>();
    private final Map<String, String> sums = new ConcurrentHashMap<>();
    private final Earlier earlier;
    private final Lazy<KeptStories> kept;
    private Optional<StoryBook> before;

    /**
     * @param before an earlier state, of which each text that is still true is not rendered again
     * @param earlier the same, for texts that an earlier build left
     */
    StoryBook(
            Programme programme,
            Content content,
            SitePlan plan,
            Optional<SiteConfig> config,
            PictureForm form,
            SiteWords words,
            Optional<StoryBook> before,
            Earlier earlier) {
        this.programme = programme;
        this.content = content;
        this.basePath = config.map(SiteConfig::basePath).orElse("");
        String home = config.map(SiteConfig::home).map(Object::toString).orElse("");
        ScrollRegions regions =
                new ScrollRegions(words.get("woord.tabel", List.of()), words.get("woord.letterlijk", List.of()));
        StoryRenderer renderer = new StoryRenderer(regions);
        this.around = Around.of(programme, content, plan, form, home, basePath, regions);
        this.earlier = earlier;
        this.kept = Lazy.of(() -> earlier.cache()
                .map(cache -> KeptStories.of(cache, earlier.around(around.print())))
                .orElse(KeptStories.NONE));
        // One that was never asked for all its texts passes on the one before it.
        this.before = before.map(book -> book.before.orElse(book));
        Stream.concat(proses(programme), content.belowMistakes().stream()).forEach(prose -> {
            SourceFile file = content.texts().get(prose.path());
            if (file != null) {
                int offset = prose.begin();
                SiteLinks links = new SiteLinks(prose.path(), content, plan, programme, form, home, basePath);
                stories.put(
                        prose.path(),
                        new Written(
                                file, offset, Lazy.of(() -> take(file, () -> render(renderer, file, offset, links)))));
            }
        });
    }

    /** The text that was kept, or else the one that is rendered now. */
    private Rendered take(SourceFile file, Supplier<Rendered> render) {
        Optional<KeptStories.Found> found = kept.get().find(file, earlier.sum(file.path()));
        if (found.isEmpty()) {
            return render.get();
        }
        KeptStories.Found text = found.get();
        if (earlier.isDoubted()) {
            Rendered now = render.get();
            if (!text.reader().read().equals(Optional.of(now.story().get()))) {
                throw new IllegalStateException("the cache holds another text than is made now: " + file.path());
            }
            return now;
        }
        // One that turns out to be broken is rendered after all.
        Lazy<Story> story = Lazy.of(
                () -> text.reader().read().orElseGet(() -> render.get().story().get()));
        return new Rendered(story, text.links(), Optional.of(text.sum()), text.length(), new Diagnostics(), true);
    }

    /** Keeps the texts for a build to come, when there are enough that were not kept yet. */
    void keep() {
        SortedMap<String, KeptStories.Keeping> good = new TreeMap<>();
        long fresh = 0;
        for (Map.Entry<String, Written> story : stories.entrySet()) {
            Rendered rendered = story.getValue().rendered().get();
            Optional<String> written = earlier.sum(story.getKey());
            if (written.isPresent() && (rendered.isKept() || rendered.problems().count() == 0)) {
                String path = story.getKey();
                good.put(path, new KeptStories.Keeping(path, written.get(), rendered.story()));
                fresh += rendered.isKept() ? 0 : 1;
            }
        }
        if (fresh * SPARED > good.size()) {
            earlier.cache()
                    .ifPresent(
                            cache -> KeptStories.keep(cache, earlier.around(around.print()), good.values(), sums::put));
        }
    }

    private static Rendered render(StoryRenderer renderer, SourceFile file, int offset, SiteLinks links) {
        Diagnostics problems = new Diagnostics();
        return Rendered.of(renderer.render(file, offset, links, problems), problems);
    }

    @Override
    public Optional<String> html(String path) {
        return story(path).map(Story::html);
    }

    @Override
    public int length(String path) {
        return Optional.ofNullable(stories.get(path))
                .map(story -> story.rendered().get().length())
                .orElse(0);
    }

    @Override
    public List<Story.Section> sections(String path) {
        return story(path).map(Story::sections).orElse(List.of());
    }

    private Optional<Story> story(String path) {
        return Optional.ofNullable(stories.get(path))
                .map(story -> story.rendered().get().story().get());
    }

    /** Empty when there is no such text. */
    @Override
    public String sum(String path) {
        return Optional.ofNullable(stories.get(path))
                .map(story -> story.rendered().get())
                .map(text -> text.sum()
                        .orElseGet(() -> sums.computeIfAbsent(path, unused -> new StoryBytes()
                                .with(text.story().get())
                                .sum())))
                .orElse("");
    }

    boolean has(String path) {
        return stories.containsKey(path);
    }

    /** The links of all of them, by path. */
    SortedMap<String, List<Story.Link>> links() {
        takeOver();
        SortedMap<String, List<Story.Link>> all = new TreeMap<>();
        stories.forEach((path, story) -> all.put(path, story.rendered().get().links()));
        return all;
    }

    /** Takes over what was rendered before and is still true: only who wants all texts has to know which those are. */
    private synchronized void takeOver() {
        before.filter(book -> book.around.equals(around))
                .ifPresent(book -> stories.replaceAll((path, story) -> {
                    Written was = book.stories.get(path);
                    boolean isSame = was != null && was.file().equals(story.file()) && was.offset() == story.offset();
                    return isSame ? was : story;
                }));
        before = Optional.empty();
    }

    /** What is wrong with all texts, and with the pictures that stand beside one. */
    void check(Diagnostics problems) {
        takeOver();
        // Side by side, for no text needs another; and then in the order of their paths.
        stories.values().parallelStream().forEach(story -> story.rendered().get());
        stories.values().forEach(story -> problems.addAll(story.rendered().get().problems()));
        inFrontMatter().forEach((part, picture) -> {
            if (!content.pictures().containsKey(picture.path())
                    && !content.unreadable().contains(picture.path())) {
                problems.add(missing(part, picture, content));
            }
        });
    }

    /** The pictures that a text shows, by path: what nobody shows is not published, least of all that of a draft. */
    SortedSet<String> pictures() {
        SortedSet<String> hrefs = new TreeSet<>();
        links().values().forEach(links -> links.forEach(link -> hrefs.add(link.href())));
        SortedSet<String> shown = content.pictures().keySet().stream()
                .filter(picture ->
                        hrefs.contains(basePath + Pictures.route(picture).path()))
                .collect(Collectors.toCollection(TreeSet::new));
        inFrontMatter().values().forEach(picture -> shown.add(picture.path()));
        return shown;
    }

    private static Stream<Prose> proses(Programme programme) {
        return Stream.of(
                        Stream.of(programme.about().welcome()),
                        programme.pillars().stream().map(Pillar::text),
                        programme.projects().stream().map(Project::story),
                        programme.tranches().stream().map(Tranche::text),
                        programme.articles().stream().map(Article::text))
                .flatMap(prose -> prose);
    }

    private Map<Object, Picture> inFrontMatter() {
        return Stream.concat(
                        programme.projects().stream()
                                .flatMap(it -> it.picture().stream().map(picture -> Map.entry((Object) it, picture))),
                        programme.articles().stream()
                                .flatMap(it -> it.picture().stream().map(picture -> Map.entry((Object) it, picture))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Diagnostic missing(Object part, Picture picture, Content content) {
        String name = picture.path().substring(picture.path().lastIndexOf('/') + 1);
        String folder = picture.path().substring(0, picture.path().lastIndexOf('/') + 1);
        List<String> beside = content.pictures().keySet().stream()
                .filter(path -> path.startsWith(folder) && path.indexOf('/', folder.length()) < 0)
                .map(path -> path.substring(folder.length()))
                .toList();
        return Diagnostic.error("plaatje-ontbreekt", content.places().of(part, "afbeelding"), name)
                .withHint(Hint.near(name, beside));
    }
}
