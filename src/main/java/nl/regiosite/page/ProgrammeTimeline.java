package nl.regiosite.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiosite.model.About;
import nl.regiosite.model.IntendedResult;
import nl.regiosite.model.PartialDate;
import nl.regiosite.model.Programme;
import nl.regiosite.model.Tranche;
import nl.regiosite.page.chart.Share;
import nl.regiosite.page.chart.TimeAxis;

/**
 * The milestones on an axis of years, with the period of the programme and the tranches of which the date is known. What is
 * known as a month or a year stands in the middle of it.
 *
 * @param years with the name of each, from how much room on
 * @param axis how far from the top the axis lies; all heights are in pixels
 * @param milestones numbered as in the list of them
 * @param datedNames the tranches of which the date is known, with that date, as words
 * @param undated the numbers of the others, as words
 */
record ProgrammeTimeline(
        List<TimeAxis.Year> years,
        int first,
        int last,
        long height,
        long axis,
        long yearNames,
        List<Mark> milestones,
        Optional<Period> period,
        long trancheHead,
        List<Mark> tranches,
        String datedNames,
        String undated) {
    /** The most that the years of results may stretch the axis beyond what happens. */
    private static final int FARTHEST = 30;

    /** How near two marks may be, in hundredths of a percent: a mark is 26 pixels and the smallest axis some 270. */
    private static final long NEAR = 1000;

    private static final long PIN = 28;
    private static final long MARK = 34;

    ProgrammeTimeline {
        years = List.copyOf(years);
        milestones = List.copyOf(milestones);
        tranches = List.copyOf(tranches);
    }

    /** Something at a place on the axis. */
    record Mark(String number, String place, long y) {}

    /**
     * How long the programme runs.
     *
     * @param openStart whether it is not known when it began, and {@code openEnd} when it ends
     */
    record Period(String from, String width, long head, long y, boolean openStart, boolean openEnd) {}

    /** Nothing when there are no milestones. */
    static Optional<ProgrammeTimeline> of(List<About.Milestone> milestones, PageContext context) {
        Programme programme = context.programme();
        OptionalInt first =
                happenings(milestones, programme).mapToInt(PartialDate::year).min();
        OptionalInt lastHappening =
                happenings(milestones, programme).mapToInt(PartialDate::year).max();
        if (milestones.isEmpty() || first.isEmpty() || lastHappening.isEmpty()) {
            return Optional.empty();
        }
        int last = programme.results().stream()
                .map(IntendedResult::year)
                .flatMap(Optional::stream)
                .filter(year -> year <= lastHappening.getAsInt() + FARTHEST)
                .reduce(lastHappening.getAsInt(), Math::max);
        return Optional.of(draw(milestones, programme, first.getAsInt(), last, context));
    }

    private static Stream<PartialDate> happenings(List<About.Milestone> milestones, Programme programme) {
        return Stream.of(
                        milestones.stream().map(About.Milestone::date),
                        programme.about().start().stream(),
                        programme.about().end().stream(),
                        programme.tranches().stream().map(Tranche::date).flatMap(Optional::stream))
                .flatMap(dates -> dates);
    }

    private static ProgrammeTimeline draw(
            List<About.Milestone> milestones, Programme programme, int first, int last, PageContext context) {
        TimeAxis axis = new TimeAxis(first, last);
        List<Long> places = places(milestones.stream().map(About.Milestone::date), axis);
        List<Integer> levels = TimeAxis.levels(places, NEAR);
        long axisY =
                20 + PIN * (1 + levels.stream().mapToInt(level -> level).max().orElse(0));
        List<Mark> pins = IntStream.range(0, places.size())
                .mapToObj(i -> new Mark(
                        String.valueOf(i + 1), Share.ofTenThousand(places.get(i)), axisY - 22 - PIN * levels.get(i)))
                .toList();
        long yearNames = axisY + 21;
        Optional<Period> period = period(programme.about(), axis, yearNames + 32);
        long trancheHead = period.map(bar -> bar.y() + 18).orElse(yearNames) + 32;
        List<Tranche> dated = programme.tranches().stream()
                .filter(tranche -> tranche.date().isPresent())
                .toList();
        List<Mark> marks = marks(dated, axis, trancheHead + 27);
        long lowest = marks.stream().mapToLong(Mark::y).max().orElse(trancheHead - 32 - 6);
        return new ProgrammeTimeline(
                axis.years(),
                first,
                last,
                lowest + 22,
                axisY,
                yearNames,
                pins,
                period,
                trancheHead,
                marks,
                context.list(dated.stream()
                        .map(tranche -> tranche.number()
                                + tranche.date()
                                        .map(date -> " (" + DutchFormats.date(date) + ")")
                                        .orElse(""))
                        .toList()),
                context.list(programme.tranches().stream()
                        .filter(tranche -> tranche.date().isEmpty())
                        .map(tranche -> String.valueOf(tranche.number()))
                        .toList()));
    }

    private static Optional<Period> period(About about, TimeAxis axis, long head) {
        if (about.start().isEmpty() && about.end().isEmpty()) {
            return Optional.empty();
        }
        long from = about.start().map(date -> axis.place(date.firstDay())).orElse(0L);
        long to =
                about.end().map(date -> axis.place(date.lastDay().plusDays(1))).orElse(10_000L);
        return Optional.of(new Period(
                Share.ofTenThousand(from),
                Share.ofTenThousand(to - from),
                head,
                head + 9,
                about.start().isEmpty(),
                about.end().isEmpty()));
    }

    private static List<Mark> marks(List<Tranche> dated, TimeAxis axis, long top) {
        List<Long> places = places(dated.stream().map(Tranche::date).flatMap(Optional::stream), axis);
        List<Integer> levels = TimeAxis.levels(places, NEAR + 200);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < dated.size(); i++) {
            marks.add(new Mark(
                    String.valueOf(dated.get(i).number()),
                    Share.ofTenThousand(places.get(i)),
                    top + MARK * levels.get(i)));
        }
        return marks;
    }

    private static List<Long> places(Stream<PartialDate> dates, TimeAxis axis) {
        return dates.map(date -> {
                    LocalDate from = date.firstDay();
                    return axis.middle(from, date.lastDay());
                })
                .toList();
    }
}
