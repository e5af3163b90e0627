package nl.regiosite.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiosite.model.Discrepancy;
import nl.regiosite.model.PartialDate;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Topic;
import nl.regiosite.model.TopicId;

/**
 * {@code /verschillen/} and {@code /verschillen/<onderwerp>/}: the printed totals that do not add up, and where the
 * documents contradict themselves or each other, by subject. What has no subject stands on the first page.
 */
public final class DiscrepancyPages implements PageKind {
    public static final Route ROUTE = Route.to("verschillen");
    private static final Wording TITLE = Wording.key("pagina.verschillen.titel");

    /** How many contradictions there are of a subject; those without one are counted under the title of the first page. */
    record TopicLine(Link link, String text, int count) {}

    /**
     * The page above all subjects.
     *
     * @param controlTotals how many printed totals were recomputed
     * @param notices the contradictions without a subject
     */
    record ListView(
            String introduction,
            int controlTotals,
            List<Mismatch> mismatches,
            int discrepancies,
            List<TopicLine> topics,
            List<Notice> notices,
            Link money) {}

    record View(String title, String text, List<Notice> notices, Optional<Link> previous, Optional<Link> next) {}

    /** The address of a contradiction: the page that it stands on, and its place there. */
    static String href(Discrepancy found, PageContext context) {
        Route page = found.topic()
                .flatMap(context.programme()::topic)
                .map(topic -> route(topic.id()))
                .orElse(ROUTE);
        return context.href(page) + "#afwijking-" + found.id();
    }

    private static Route route(TopicId id) {
        return Route.to("verschillen", id);
    }

    @Override
    public Set<String> introductions() {
        return Set.of("verschillen");
    }

    @Override
    public Stream<Page> pages(Programme programme) {
        Page all = Page.worded(ROUTE, "verschillen", "pagina.verschillen", DiscrepancyPages::list)
                .dated(() -> dates(programme, found -> true));
        Stream<Page> each = topics(programme).stream().map(topic -> Page.of(
                        route(topic.id()),
                        "verschillen-onderwerp",
                        Wording.key("pagina.verschillen-onderwerp.titel", topic.title()),
                        Wording.of(topic.text().orElse("")),
                        context -> view(topic, context))
                .below(TITLE, ROUTE)
                .dated(() -> dates(programme, isOf(topic))));
        return Stream.concat(Stream.of(all), each);
    }

    private static Stream<PartialDate> dates(Programme programme, Predicate<Discrepancy> which) {
        return programme.discrepancies().stream()
                .filter(which)
                .flatMap(found -> KnownDates.sources(found.sources(), programme));
    }

    /** The subjects that something is said about: an empty page would be a dead end. */
    private static List<Topic> topics(Programme programme) {
        return programme.topics().stream()
                .filter(topic -> programme.discrepancies().stream().anyMatch(isOf(topic)))
                .toList();
    }

    private static Predicate<Discrepancy> isOf(Topic topic) {
        return found -> found.topic().filter(topic.id()::equals).isPresent();
    }

    private static ListView list(PageContext context) {
        Programme programme = context.programme();
        return new ListView(
                context.introduction("verschillen"),
                programme.controlTotals().size(),
                Mismatch.all(context),
                programme.discrepancies().size(),
                lines(found -> found.topic().isPresent(), context),
                Notice.all(found -> found.topic().isEmpty(), context),
                new Link("", context.href(MoneyPage.ROUTE)));
    }

    /** The wanted contradictions, counted by the page that they stand on. */
    static List<TopicLine> lines(Predicate<Discrepancy> wanted, PageContext context) {
        Stream<TopicLine> bySubject = topics(context.programme()).stream()
                .map(topic -> new TopicLine(
                        link(topic, context), topic.text().orElse(""), count(wanted.and(isOf(topic)), context)));
        TopicLine others = new TopicLine(
                new Link(context.words().of(TITLE), context.href(ROUTE)),
                "",
                count(wanted.and(found -> found.topic().isEmpty()), context));
        return Stream.concat(bySubject, Stream.of(others))
                .filter(line -> line.count() > 0)
                .toList();
    }

    private static int count(Predicate<Discrepancy> wanted, PageContext context) {
        return (int) context.programme().discrepancies().stream().filter(wanted).count();
    }

    private static View view(Topic topic, PageContext context) {
        List<Topic> all = topics(context.programme());
        int here = all.indexOf(topic);
        return new View(
                topic.title(),
                topic.text().orElse(""),
                Notice.all(isOf(topic), context),
                at(all, here - 1, context),
                at(all, here + 1, context));
    }

    private static Optional<Link> at(List<Topic> topics, int index, PageContext context) {
        return IntStream.of(index)
                .filter(i -> i >= 0 && i < topics.size())
                .mapToObj(i -> link(topics.get(i), context))
                .findFirst();
    }

    private static Link link(Topic topic, PageContext context) {
        return new Link(topic.title(), context.href(route(topic.id())));
    }
}
