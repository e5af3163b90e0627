package nl.regiosite.build;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.regiosite.config.SiteConfig;
import nl.regiosite.content.Content;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.markdown.StoryRenderer;
import nl.regiosite.model.Article;
import nl.regiosite.model.Picture;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;
import nl.regiosite.model.Prose;
import nl.regiosite.model.Tranche;
import nl.regiosite.page.SitePlan;
import nl.regiosite.source.SourceFile;

/**
 * All texts, rendered.
 *
 * @param html by the path of the file that a text stands in
 */
record StoryBook(Map<String, String> html) {
    StoryBook {
        html = Map.copyOf(html);
    }

    /** Renders every text of the programme; dead links and missing pictures go to {@code problems}. */
    static StoryBook render(
            Programme programme, Content content, SitePlan plan, Optional<SiteConfig> config, Diagnostics problems) {
        StoryRenderer renderer = new StoryRenderer();
        String basePath = config.map(SiteConfig::basePath).orElse("");
        Map<String, String> html = new TreeMap<>();
        proses(programme).forEach(prose -> {
            SourceFile file = content.texts().get(prose.path());
            if (file != null) {
                int offset = file.text().length() - prose.markdown().length();
                SiteLinks links = new SiteLinks(prose.path(), content, plan, basePath);
                html.put(
                        prose.path(),
                        renderer.render(file, offset, links, problems).html());
            }
        });
        pictures(programme, content, problems);
        return new StoryBook(html);
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

    /** The pictures that front matter names lie beside their text. */
    private static void pictures(Programme programme, Content content, Diagnostics problems) {
        Stream.concat(
                        programme.projects().stream()
                                .flatMap(it -> it.picture().stream().map(picture -> Map.entry((Object) it, picture))),
                        programme.articles().stream()
                                .flatMap(it -> it.picture().stream().map(picture -> Map.entry((Object) it, picture))))
                .filter(entry -> !content.pictures().contains(entry.getValue().path()))
                .forEach(entry -> problems.add(missing(entry.getKey(), entry.getValue(), content)));
    }

    private static Diagnostic missing(Object part, Picture picture, Content content) {
        String name = picture.path().substring(picture.path().lastIndexOf('/') + 1);
        return Diagnostic.error("plaatje-ontbreekt", content.places().of(part, "afbeelding"), name);
    }
}
