package nl.regiosite.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiosite.config.SiteConfig;
import nl.regiosite.model.Article;
import nl.regiosite.model.Organisation;
import nl.regiosite.model.OrganisationId;
import nl.regiosite.model.Picture;
import nl.regiosite.model.PictureFile;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;
import nl.regiosite.model.ProjectId;
import nl.regiosite.model.Prose;
import nl.regiosite.model.Source;
import nl.regiosite.model.SourceId;
import nl.regiosite.model.Theme;
import nl.regiosite.model.Tranche;

/**
 * What a view is made with: the programme, the rendered texts, and the addresses.
 *
 * @param stories the HTML of each text
 * @param pictures the pictures beside texts, by the path of the file
 * @param pictureForm in what form they are shown
 * @param words the words that the theme chose
 */
public record PageContext(
        Programme programme,
        SiteConfig config,
        SitePlan plan,
        Stories stories,
        Map<String, PictureFile> pictures,
        PictureForm pictureForm,
        SiteWords words) {
    public PageContext {
        pictures = Map.copyOf(pictures);
    }

    /** The same with other texts. */
    public PageContext with(Stories other) {
        return new PageContext(programme, config, plan, other, pictures, pictureForm, words);
    }

    /** The address as a page writes it: with the path of the site before it. */
    public String href(Route route) {
        return config.basePath() + route.path();
    }

    /** The address for elsewhere: with the host. */
    public String url(Route route) {
        return config.baseUrl() + route.path();
    }

    /**
     * What the thing behind a page or a file is called in data that others keep: its address on the site itself, also in
     * a preview. A name that goes with each place where the site is tried would be another thing.
     */
    public String id(Route route) {
        return config.home() + route.path();
    }

    public String story(Prose prose) {
        return stories.html(prose.path())
                .orElseThrow(() -> new IllegalStateException("no text was rendered of " + prose.path()));
    }

    PictureView picture(Picture picture) {
        PictureFile file = pictures.get(picture.path());
        if (file == null) {
            throw new IllegalStateException("no picture was read at " + picture.path());
        }
        Pictures.Made made = Pictures.of(picture.path(), file, pictureForm);
        return new PictureView(
                href(made.fallback().route()),
                picture.alt(),
                made.fallback().width(),
                made.fallback().height(),
                made.srcset(config.basePath()),
                pictureForm.sizes(),
                picture.caption().orElse(""),
                picture.maker().orElse(""));
    }

    /** The text in {@code content/paginas/} that introduces a generated page; empty when the editor wrote none. */
    public String introduction(String id) {
        return programme.articles(Article.Kind.PAGE).stream()
                .filter(article -> article.id().equals(id))
                .map(article -> story(article.text()))
                .findFirst()
                .orElse("");
    }

    public Link link(Project project) {
        return new Link(project.title(), href(ProjectPages.route(project.id())));
    }

    public Link link(Pillar pillar) {
        return new Link(pillar.title(), href(PillarPages.route(pillar.id())));
    }

    public Link link(Theme theme) {
        return new Link(theme.title(), href(ThemePages.route(theme.id())));
    }

    public Link link(Tranche tranche) {
        return new Link(tranche.title(), href(TranchePages.route(tranche.number())));
    }

    /** The links to the pages of organisations as bodies that lead or take part. */
    public List<Link> organisations(List<OrganisationId> ids) {
        return ids.stream()
                .flatMap(id -> programme.organisation(id).stream())
                .map(organisation -> new Link(fullName(organisation), href(OrganisationPages.route(organisation.id()))))
                .toList();
    }

    /** The links to the pages of municipalities as places. */
    public List<Link> municipalities(List<OrganisationId> ids) {
        return ids.stream()
                .flatMap(id -> programme.organisation(id).stream())
                .map(organisation -> new Link(organisation.name(), href(MunicipalityPages.route(organisation.id()))))
                .toList();
    }

    public List<Link> projects(List<ProjectId> ids) {
        return ids.stream()
                .flatMap(id -> programme.project(id).stream())
                .map(this::link)
                .toList();
    }

    /** A municipality as a body is "gemeente Adorp"; as a place it is "Adorp". */
    public String fullName(Organisation organisation) {
        return words.of(title(organisation));
    }

    static Wording title(Organisation organisation) {
        return organisation.isMunicipality()
                ? Wording.key("woord.gemeente-voluit", organisation.name())
                : Wording.of(organisation.name());
    }

    /** A word of the site, with what is filled in. */
    public String word(String key, Object... arguments) {
        return words.of(Wording.key(key, arguments));
    }

    /** Words as one says them: {@code a, b en c}. */
    public String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        return word("woord.en", String.join(", ", items.subList(0, last)), items.get(last));
    }

    /** The documents that are cited, each with a link to its line on the page of the open data. */
    public List<Link> sources(List<SourceId> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> programme.source(id).stream())
                .map(this::link)
                .toList();
    }

    public Link link(Source source) {
        return new Link(source.title(), href(DataPage.ROUTE) + "#bron-" + source.id());
    }

    public String sourceTitle(SourceId id) {
        return programme.source(id).map(Source::title).orElse(id.value());
    }

    /** Which documents, and where in them, as words; empty when neither is said. */
    public String sourceAndPlace(List<SourceId> ids, Optional<String> place) {
        return Stream.concat(ids.stream().map(this::sourceTitle), place.stream())
                .collect(Collectors.joining(", "));
    }

    /** The pillars by id, for the colour and name beside a project. */
    public Optional<Pillar> pillarOf(Project project) {
        return programme.pillar(project.pillar());
    }
}
