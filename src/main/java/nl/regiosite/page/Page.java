package nl.regiosite.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.regiosite.model.PartialDate;
import nl.regiosite.source.Lazy;

/**
 * A page as planned: its address, which template it takes, and how its view is made once all addresses are known.
 *
 * @param description one sentence for search engines and previews
 * @param trail the pages above it, from the top
 * @param source the content file that the page is made of, if it is one
 * @param poster what stands on the picture of it that other sites show; when not given, its title
 * @param finding how it is found
 * @param things what it is about, for readers of linked data
 */
public record Page(
        Route route,
        String template,
        Wording title,
        Wording description,
        List<Step> trail,
        Optional<String> source,
        Function<PageContext, Record> view,
        Optional<Function<PageContext, Poster>> poster,
        Finding finding,
        Function<PageContext, List<Thing>> things) {
    /** A page above this one. */
    public record Step(Wording title, Route route) {}

    /**
     * How a page is found.
     *
     * @param words that lead to it beside its title and its text: who, where, how much
     * @param dates of what it shows, in no order: the newest tells when it last changed, as far as the content knows
     * @param listed whether lists of all pages name it, such as the one for search engines
     */
    public record Finding(Supplier<List<Wording>> words, Supplier<List<PartialDate>> dates, boolean listed) {
        static final Finding PLAIN = new Finding(List::of, List::of, true);
    }

    public Page {
        trail = List.copyOf(trail);
    }

    public static Page of(
            Route route, String template, Wording title, Wording description, Function<PageContext, Record> view) {
        // Where the editor wrote no summary, the title has to do.
        boolean isSilent =
                description instanceof Wording.Written written && written.text().isEmpty();
        return new Page(
                route,
                template,
                title,
                isSilent ? title : description,
                List.of(),
                Optional.empty(),
                view,
                Optional.empty(),
                Finding.PLAIN,
                context -> List.of());
    }

    /** A page of which an editor wrote the title and the description. */
    public static Page of(
            Route route, String template, String title, String description, Function<PageContext, Record> view) {
        return of(route, template, Wording.of(title), Wording.of(description), view);
    }

    /**
     * A page of which the theme has the title and the description.
     *
     * @param key what comes before {@code .titel} and {@code .omschrijving} in the theme's words
     * @param arguments what is filled in
     */
    public static Page worded(
            Route route, String template, String key, Function<PageContext, Record> view, Object... arguments) {
        return of(
                route,
                template,
                Wording.key(key + ".titel", arguments),
                Wording.key(key + ".omschrijving", arguments),
                view);
    }

    /** The same page, one step below another. */
    public Page below(Wording stepTitle, Route stepRoute) {
        List<Step> longer = new ArrayList<>(trail);
        longer.add(new Step(stepTitle, stepRoute));
        return new Page(route, template, title, description, longer, source, view, poster, finding, things);
    }

    /** The same page, made of the content file at {@code path}. */
    public Page from(String path) {
        return new Page(route, template, title, description, trail, Optional.of(path), view, poster, finding, things);
    }

    /** The same page, with a picture of its own for other sites. */
    public Page shownAs(Function<PageContext, Poster> drawn) {
        return new Page(route, template, title, description, trail, source, view, Optional.of(drawn), finding, things);
    }

    /** The same page, that these words lead to as well; they are asked for when an index is made. */
    public Page foundBy(Supplier<Stream<Wording>> words) {
        return found(new Finding(once(words), finding.dates(), finding.listed()));
    }

    /** The same page, which shows what is of these days; they are asked for when somebody wants to know. */
    public Page dated(Supplier<Stream<PartialDate>> dates) {
        return found(new Finding(finding.words(), once(dates), finding.listed()));
    }

    private static <T> Supplier<List<T>> once(Supplier<Stream<T>> all) {
        return Lazy.of(() -> all.get().distinct().toList());
    }

    /** The same page, that no list of all pages names: it is there for who was sent to it. */
    public Page unlisted() {
        return found(new Finding(finding.words(), finding.dates(), false));
    }

    private Page found(Finding how) {
        return new Page(route, template, title, description, trail, source, view, poster, how, things);
    }

    /** The same page, which is about these things. */
    public Page about(Function<PageContext, List<Thing>> about) {
        return new Page(route, template, title, description, trail, source, view, poster, finding, about);
    }

    /** What stands on the picture of this page: what its kind says, or else its title below that of the page above. */
    public Poster posterIn(PageContext context) {
        return poster.map(drawn -> drawn.apply(context)).orElseGet(() -> {
            String kicker = trail.isEmpty()
                    ? ""
                    : context.words().of(trail.get(trail.size() - 1).title());
            return new Poster(kicker, "", context.words().of(title), "", "", Landscape.joined(context.programme()));
        });
    }
}
