package nl.regiosite.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Everything that a site tells, read and in order. References are ids; whether they lead somewhere is for the rules to
 * say. Every sum is made here from the grants and is typed nowhere.
 */
public final class Programme {
    private final About about;
    private final List<Pillar> pillars;
    private final List<Project> projects;
    private final List<Tranche> tranches;
    private final Grants grants;
    private final List<GrantRemark> remarks;
    private final List<Reservation> reservations;
    private final Optional<Budget> budget;
    private final List<ControlTotal> controlTotals;
    private final List<Organisation> organisations;
    private final List<Source> sources;
    private final List<Topic> topics;
    private final List<Discrepancy> discrepancies;
    private final List<IntendedResult> results;
    private final List<Indicator> indicators;
    private final List<Article> articles;
    private final List<Article> pastArticles;
    private final Map<PillarId, Pillar> pillarById;
    private final Map<ProjectId, Project> projectById;
    private final Map<ProjectId, Integer> placeById = new HashMap<>();
    private final Map<OrganisationId, Organisation> organisationById;
    private final Map<Integer, Tranche> trancheByNumber;
    private final Map<SourceId, Source> sourceById;
    private final Map<PillarId, List<Project>> projectsByPillar;
    private final Map<ProjectId, List<Project>> partsByProject;
    private final Map<ProjectId, List<GrantRemark>> remarksByProject;
    private final Map<ProjectId, Reservation> reservationByProject;
    private final Map<ThemeId, Theme> themeById;

    public Programme(
            About about,
            List<Pillar> pillars,
            List<Project> projects,
            List<Tranche> tranches,
            List<Grant> grants,
            List<GrantRemark> remarks,
            List<Reservation> reservations,
            Optional<Budget> budget,
            List<ControlTotal> controlTotals,
            List<Organisation> organisations,
            List<Source> sources,
            List<Topic> topics,
            List<Discrepancy> discrepancies,
            List<IntendedResult> results,
            List<Indicator> indicators,
            List<Article> articles) {
        this(
                about,
                pillars,
                projects,
                tranches,
                grants,
                remarks,
                reservations,
                budget,
                controlTotals,
                organisations,
                sources,
                topics,
                discrepancies,
                results,
                indicators,
                articles,
                List.of());
    }

    private Programme(
            About about,
            List<Pillar> pillars,
            List<Project> projects,
            List<Tranche> tranches,
            List<Grant> grants,
            List<GrantRemark> remarks,
            List<Reservation> reservations,
            Optional<Budget> budget,
            List<ControlTotal> controlTotals,
            List<Organisation> organisations,
            List<Source> sources,
            List<Topic> topics,
            List<Discrepancy> discrepancies,
            List<IntendedResult> results,
            List<Indicator> indicators,
            List<Article> articles,
            List<Article> pastArticles) {
        this.about = about;
        this.budget = budget;
        this.pillars = pillars.stream().sorted(Pillar.ORDER).toList();
        this.projects = inOrder(projects, this.pillars);
        this.tranches = tranches.stream().sorted(Tranche.ORDER).toList();
        this.grants = new Grants(grants, this.projects);
        this.remarks = List.copyOf(remarks);
        this.reservations = List.copyOf(reservations);
        this.controlTotals = List.copyOf(controlTotals);
        this.organisations = organisations.stream().sorted(Organisation.ORDER).toList();
        this.sources = List.copyOf(sources);
        this.topics = List.copyOf(topics);
        this.discrepancies = List.copyOf(discrepancies);
        this.results = List.copyOf(results);
        this.indicators = List.copyOf(indicators);
        this.articles = articles.stream()
                .sorted(Comparator.comparing(Article::kind).thenComparing(Article.NEWEST_FIRST))
                .toList();
        this.pastArticles = pastArticles;
        this.pillarById = byId(this.pillars, Pillar::id);
        this.projectById = byId(this.projects, Project::id);
        this.organisationById = byId(this.organisations, Organisation::id);
        this.trancheByNumber = byId(this.tranches, Tranche::number);
        this.sourceById = byId(this.sources, Source::id);
        this.projectsByPillar = this.projects.stream().collect(Collectors.groupingBy(Project::pillar));
        for (int i = 0; i < this.projects.size(); i++) {
            placeById.putIfAbsent(this.projects.get(i).id(), i);
        }
        this.remarksByProject = this.remarks.stream()
                .sorted(Comparator.comparingInt(GrantRemark::tranche).thenComparing(GrantRemark::text))
                .collect(Collectors.groupingBy(GrantRemark::project));
        this.reservationByProject = byId(this.reservations, Reservation::project);
        this.themeById = byId(themes(), Theme::id);
        this.partsByProject = this.projects.stream()
                .filter(project -> project.parent().isPresent())
                .collect(Collectors.groupingBy(project -> project.parent().orElseThrow()));
    }

    /** The first of each id; that an id is given twice is for the rules to say. */
    private static <I, T> Map<I, T> byId(List<T> parts, Function<T, I> id) {
        return parts.stream().collect(Collectors.toMap(id, part -> part, (first, second) -> first));
    }

    public About about() {
        return about;
    }

    public List<Pillar> pillars() {
        return pillars;
    }

    public List<Project> projects() {
        return projects;
    }

    public List<Tranche> tranches() {
        return tranches;
    }

    public List<Grant> grants() {
        return grants.all();
    }

    public List<GrantRemark> remarks() {
        return remarks;
    }

    public List<Reservation> reservations() {
        return reservations;
    }

    public Optional<Budget> budget() {
        return budget;
    }

    public List<ControlTotal> controlTotals() {
        return controlTotals;
    }

    public List<Organisation> organisations() {
        return organisations;
    }

    public List<Source> sources() {
        return sources;
    }

    /** What the contradictions are about, in the order of the editor. */
    public List<Topic> topics() {
        return topics;
    }

    public List<Discrepancy> discrepancies() {
        return discrepancies;
    }

    public List<IntendedResult> results() {
        return results;
    }

    public List<Indicator> indicators() {
        return indicators;
    }

    /** What was public until a day that has passed: it is in no list, but its address says that it is past. */
    public List<Article> pastArticles() {
        return pastArticles;
    }

    public List<Article> articles() {
        return articles;
    }

    private static List<Project> inOrder(List<Project> projects, List<Pillar> pillars) {
        Map<PillarId, Integer> place = new HashMap<>();
        pillars.forEach(pillar -> place.putIfAbsent(pillar.id(), place.size()));
        return projects.stream()
                .sorted(Comparator.comparingInt(
                                (Project project) -> place.getOrDefault(project.pillar(), Integer.MAX_VALUE))
                        .thenComparing(Project::pillar)
                        .thenComparing(Project.ORDER))
                .toList();
    }

    public Optional<Pillar> pillar(PillarId id) {
        return Optional.ofNullable(pillarById.get(id));
    }

    public Optional<Project> project(ProjectId id) {
        return Optional.ofNullable(projectById.get(id));
    }

    public Optional<Tranche> tranche(int number) {
        return Optional.ofNullable(trancheByNumber.get(number));
    }

    public Optional<Organisation> organisation(OrganisationId id) {
        return Optional.ofNullable(organisationById.get(id));
    }

    public Optional<Source> source(SourceId id) {
        return Optional.ofNullable(sourceById.get(id));
    }

    public Optional<Topic> topic(TopicId id) {
        return first(topics, Topic::id, id);
    }

    public List<Theme> themes() {
        return pillars.stream().flatMap(pillar -> pillar.themes().stream()).toList();
    }

    public Optional<Theme> theme(ThemeId id) {
        return Optional.ofNullable(themeById.get(id));
    }

    public List<Organisation> municipalities() {
        return organisations.stream().filter(Organisation::isMunicipality).toList();
    }

    public List<Project> projectsOf(PillarId pillar) {
        return projectsByPillar.getOrDefault(pillar, List.of());
    }

    /** Its place among the projects of its pillar, from 0. */
    public int placeInPillar(Project project) {
        // The projects of a pillar stand together.
        ProjectId first = projectsOf(project.pillar()).get(0).id();
        return placeById.getOrDefault(project.id(), 0) - placeById.getOrDefault(first, 0);
    }

    /** The project so many places further in the order of the programme, or before it when {@code steps} is negative. */
    public Optional<Project> beside(ProjectId project, int steps) {
        int place = placeById.getOrDefault(project, projects.size()) + steps;
        return place >= 0 && place < projects.size() ? Optional.of(projects.get(place)) : Optional.empty();
    }

    public List<Project> partsOf(ProjectId parent) {
        return partsByProject.getOrDefault(parent, List.of());
    }

    public List<Article> articles(Article.Kind kind) {
        return articles.stream().filter(article -> article.kind() == kind).toList();
    }

    /** The grants of a project, by tranche, then by part. */
    public List<Grant> grantsOf(ProjectId project) {
        return grants.of(project);
    }

    public List<GrantRemark> remarksOf(ProjectId project) {
        return remarksByProject.getOrDefault(project, List.of());
    }

    public Optional<Reservation> reservationOf(ProjectId project) {
        return Optional.ofNullable(reservationByProject.get(project));
    }

    public Money granted(ProjectId project) {
        return grants.total(project);
    }

    public Money granted(ProjectId project, int tranche) {
        return Money.sum(grantsOf(project).stream()
                .filter(grant -> grant.tranche() == tranche)
                .map(Grant::amount));
    }

    public Money granted(PillarId pillar) {
        return grants.total(pillar);
    }

    public Money granted(PillarId pillar, int tranche) {
        return Money.sum(grantsIn(pillar, tranche));
    }

    public Money granted(int tranche) {
        return Money.sum(grantsIn(tranche));
    }

    /** The most that one project got in all. */
    public Money largestTotal() {
        return grants.largestTotal();
    }

    /** Everything granted so far. */
    public Money granted() {
        return Money.sum(grants.all());
    }

    /** By project in programme order, then by part. */
    public List<Grant> grantsIn(int tranche) {
        return grants.in(tranche);
    }

    /** By project in programme order, then by part. */
    public List<Grant> grantsIn(PillarId pillar, int tranche) {
        return grants.in(pillar, tranche);
    }

    /** What an organisation leads, alone or with another: by project in programme order, then by tranche, then by part. */
    public List<Grant> grantsLedBy(OrganisationId leader) {
        return grants.ledBy(leader);
    }

    /** Who leads what a grant pays for: the lead partner of its line, or else those of the project. */
    public List<OrganisationId> leadPartnersOf(Grant grant) {
        return grants.leadersOf(grant);
    }

    /** What the lines come to for a total that a document prints: euros, or a number of projects. */
    public long computed(ControlTotal total) {
        return switch (total.measure()) {
            case GRANTED -> Money.sum(counted(total)).euros();
            case PROJECTS ->
                counted(total).stream().map(Grant::project).distinct().count();
            case BUDGET -> budget.map(Budget::total).orElse(Money.ZERO).euros();
            case CONTRIBUTED ->
                budget.map(Budget::contributed).orElse(Money.ZERO).euros();
        };
    }

    /** The grants that a printed total is the sum or the count of. */
    public List<Grant> counted(ControlTotal total) {
        return grants.all().stream()
                .filter(grant -> project(grant.project())
                        .map(project -> total.counts(grant, project.pillar()))
                        .orElse(false))
                .toList();
    }

    /** The same programme with only what is public on a day: no drafts, nothing planned for later. */
    public Programme publicOn(LocalDate today) {
        return on(today, project -> project.publication().isPublicOn(today), article -> article.publication()
                .isPublicOn(today));
    }

    /** The same, but with drafts and what is still to come. What is past is past for whoever writes too. */
    public Programme previewedOn(LocalDate today) {
        return on(today, project -> true, article -> !article.publication().isPastOn(today));
    }

    private Programme on(LocalDate today, Predicate<Project> project, Predicate<Article> article) {
        if (projects.stream().allMatch(project) && articles.stream().allMatch(article)) {
            return this;
        }
        return new Programme(
                about,
                pillars,
                projects.stream().filter(project).toList(),
                tranches,
                grants.all(),
                remarks,
                reservations,
                budget,
                controlTotals,
                organisations,
                sources,
                topics,
                discrepancies,
                results,
                indicators,
                articles.stream().filter(article).toList(),
                articles.stream()
                        .filter(past -> past.publication().isPastOn(today))
                        .toList());
    }

    private static <T, I> Optional<T> first(List<T> parts, Function<T, I> id, I wanted) {
        return parts.stream().filter(part -> id.apply(part).equals(wanted)).findFirst();
    }
}
