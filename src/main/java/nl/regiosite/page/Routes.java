package nl.regiosite.page;

import nl.regiosite.model.Article;
import nl.regiosite.model.Organisation;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Project;
import nl.regiosite.model.Tranche;

/** The addresses of what the content tells of, for files that lead there. */
public final class Routes {
    private Routes() {}

    public static Route of(Project project) {
        return ProjectPages.route(project.id());
    }

    public static Route of(Pillar pillar) {
        return PillarPages.route(pillar.id());
    }

    public static Route of(Tranche tranche) {
        return TranchePages.route(tranche.number());
    }

    public static Route of(Article article) {
        return ArticleTeasers.route(article);
    }

    /** The page of an organisation as a body that leads or takes part. */
    public static Route of(Organisation body) {
        return OrganisationPages.route(body.id());
    }

    /** The page of a municipality as a place. */
    public static Route ofPlace(Organisation municipality) {
        return MunicipalityPages.route(municipality.id());
    }
}
