package nl.regiosite.build;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiosite.config.SiteConfig;
import nl.regiosite.content.Content;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
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
import nl.regiosite.page.PictureForm;
import nl.regiosite.page.Pictures;
import nl.regiosite.page.SitePlan;
import nl.regiosite.page.SiteWords;
import nl.regiosite.source.SourceFile;

/**
 * All texts, rendered.
 *
 * @param stories by the path of the file that a text stands in
 * @param pictures those that a text shows, by path: what nobody shows is not published, least of all that of a draft
 */
record StoryBook(SortedMap<String, Story> stories, SortedSet<String> pictures) {
    /** Renders every text of the programme; dead links and missing pictures go to {@code problems}. */
    static StoryBook render(
            Programme programme,
            Content content,
            SitePlan plan,
            Optional<SiteConfig> config,
            PictureForm form,
            SiteWords words,
            Diagnostics problems) {
        StoryRenderer renderer = new StoryRenderer(
                new ScrollRegions(words.get("woord.tabel", List.of()), words.get("woord.letterlijk", List.of())));
        String basePath = config.map(SiteConfig::basePath).orElse("");
        SortedMap<String, Story> stories = new TreeMap<>();
        Stream.concat(proses(programme), content.belowMistakes().stream()).forEach(prose -> {
            SourceFile file = content.texts().get(prose.path());
            if (file != null) {
                int offset = file.text().length() - prose.markdown().length();
                SiteLinks links = new SiteLinks(prose.path(), content, plan, form, basePath);
                stories.put(prose.path(), renderer.render(file, offset, links, problems));
            }
        });
        SortedSet<String> shown = new TreeSet<>();
        inFrontMatter(programme).forEach((part, picture) -> {
            if (!content.pictures().containsKey(picture.path())
                    && !content.unreadable().contains(picture.path())) {
                problems.add(missing(part, picture, content));
            }
            shown.add(picture.path());
        });
        shown.addAll(inTexts(stories.values(), content, basePath));
        return new StoryBook(stories, shown);
    }

    Map<String, String> html() {
        return stories.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .html()));
    }

    Map<String, List<Story.Section>> sections() {
        return stories.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .sections()));
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

    private static Map<Object, Picture> inFrontMatter(Programme programme) {
        return Stream.concat(
                        programme.projects().stream()
                                .flatMap(it -> it.picture().stream().map(picture -> Map.entry((Object) it, picture))),
                        programme.articles().stream()
                                .flatMap(it -> it.picture().stream().map(picture -> Map.entry((Object) it, picture))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static SortedSet<String> inTexts(Collection<Story> stories, Content content, String basePath) {
        SortedSet<String> hrefs = new TreeSet<>();
        stories.forEach(story -> story.links().forEach(link -> hrefs.add(link.href())));
        return content.pictures().keySet().stream()
                .filter(picture ->
                        hrefs.contains(basePath + Pictures.route(picture).path()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Diagnostic missing(Object part, Picture picture, Content content) {
        String name = picture.path().substring(picture.path().lastIndexOf('/') + 1);
        return Diagnostic.error("plaatje-ontbreekt", content.places().of(part, "afbeelding"), name);
    }
}
