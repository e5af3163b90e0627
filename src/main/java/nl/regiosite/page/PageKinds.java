package nl.regiosite.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiosite.page.embed.EmbedPages;

/** All kinds of pages. */
public final class PageKinds {
    public static final List<PageKind> ALL = List.of(
            new HomePage(),
            new ProjectListPage(),
            new ProjectPages(),
            new PillarPages(),
            new ThemePages(),
            new TranchePages(),
            new MunicipalityPages(),
            new OrganisationPages(),
            new MoneyPage(),
            new ResultsPage(),
            new StoryPages(),
            new NewsPages(),
            new EventPages(),
            new AboutPage(),
            new GovernancePage(),
            new DiscrepancyPages(),
            new DataPage(),
            new DataTablePages(),
            new SearchPage(),
            new EmbedPages(),
            new FreePages(),
            new NotFoundPage());

    private PageKinds() {}

    /** All kinds, without the pages that take one of these templates. */
    public static List<PageKind> without(Set<String> templates) {
        return ALL.stream()
                .<PageKind>map(
                        kind -> programme -> kind.pages(programme).filter(page -> !templates.contains(page.template())))
                .toList();
    }

    static Set<String> introductions() {
        return ALL.stream().flatMap(kind -> kind.introductions().stream()).collect(Collectors.toSet());
    }
}
