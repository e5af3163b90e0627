package nl.regiosite.page;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiosite.model.About;
import nl.regiosite.model.Article;
import nl.regiosite.model.CrossOver;
import nl.regiosite.model.Grant;
import nl.regiosite.model.Money;
import nl.regiosite.model.OrganisationId;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Project;
import nl.regiosite.model.Theme;
import nl.regiosite.model.Tranche;

/** What a page can be found by beside its title and its text: who, where, how much, and what else stands on it. */
final class FindingWords {
    private FindingWords() {}

    static Stream<Wording> of(Project project, Programme programme) {
        return Stream.of(
                        words(Stream.of(project.number().text())),
                        words(programme.pillar(project.pillar()).stream().map(Pillar::title)),
                        words(programme.theme(project.theme()).stream().map(Theme::title)),
                        organisations(project.leadPartners(), programme),
                        organisations(project.partners(), programme),
                        organisations(project.municipalities(), programme),
                        programme.grantsOf(project.id()).stream().flatMap(grant -> of(grant, programme)),
                        amount(programme.granted(project.id())),
                        words(project.crossOvers().stream().map(CrossOver::text).flatMap(Optional::stream)),
                        words(project.progress().stream().map(note -> note.text())))
                .flatMap(found -> found);
    }

    private static Stream<Wording> of(Grant grant, Programme programme) {
        return Stream.concat(
                Stream.concat(words(grant.part().stream()), amount(grant.amount())),
                organisations(grant.leadPartner().stream().toList(), programme));
    }

    static Stream<Wording> of(Pillar pillar, Programme programme) {
        return Stream.concat(
                words(Stream.concat(
                        Stream.of(pillar.goal()), pillar.themes().stream().map(Theme::title))),
                amount(programme.granted(pillar.id())));
    }

    static Stream<Wording> of(Tranche tranche, Programme programme) {
        return Stream.of(
                        Stream.of(Wording.key("woord.tranche-nummer", tranche.number())),
                        words(tranche.date().map(DutchFormats::date).stream()),
                        amount(programme.granted(tranche.number())))
                .flatMap(found -> found);
    }

    static Stream<Wording> of(Article article, Programme programme) {
        return words(Stream.of(
                        article.date().map(DutchFormats::date).stream(),
                        article.location().stream(),
                        article.projects().stream()
                                .flatMap(id -> programme.project(id).stream())
                                .map(Project::title))
                .flatMap(found -> found));
    }

    /** The people in public roles, with what they are. */
    static Stream<Wording> people(About about) {
        return words(Stream.concat(
                        about.steeringGroup().stream(), about.teams().stream().flatMap(team -> team.members().stream()))
                .map(member -> member.name() + ", " + member.position()));
    }

    static Stream<Wording> words(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).map(Wording::of);
    }

    private static Stream<Wording> amount(Money money) {
        return words(Stream.of(money).filter(it -> !it.isZero()).map(DutchFormats::money));
    }

    private static Stream<Wording> organisations(Collection<OrganisationId> ids, Programme programme) {
        return ids.stream().flatMap(id -> programme.organisation(id).stream()).map(PageContext::title);
    }
}
