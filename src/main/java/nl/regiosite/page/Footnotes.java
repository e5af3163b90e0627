package nl.regiosite.page;

import java.util.ArrayList;
import java.util.List;
import nl.regiosite.model.ControlTotal;
import nl.regiosite.model.ControlTotal.Measure;
import nl.regiosite.model.Money;
import nl.regiosite.model.PillarId;

/**
 * The footnotes of one page. A figure that a document prints otherwise carries the explanation; the same explanation is
 * one footnote, however often its figure stands on the page.
 */
public final class Footnotes {
    /**
     * A figure with the numbers of its footnotes.
     *
     * @param none whether it is nought and no footnote says more: a table is easier to read where such a cell is quiet
     */
    public record Figure(String text, List<Integer> notes, boolean none) {
        public Figure {
            notes = List.copyOf(notes);
        }

        static Figure of(Money amount) {
            return new Figure(DutchFormats.money(amount), List.of(), amount.isZero());
        }

        static Figure of(long count) {
            return new Figure(DutchFormats.number(count), List.of(), count == 0);
        }

        private Figure with(List<Integer> numbers) {
            return new Figure(text, numbers, none && numbers.isEmpty());
        }
    }

    public record Note(int number, String text, String source) {}

    private final PageContext context;
    private final List<Note> notes = new ArrayList<>();

    Footnotes(PageContext context) {
        this.context = context;
    }

    /** The amount of a pillar in a tranche. */
    Figure granted(PillarId pillar, int tranche) {
        Money amount = context.programme().granted(pillar, tranche);
        return figure(Figure.of(amount), Measure.GRANTED, List.of(pillar), List.of(tranche));
    }

    Figure granted(PillarId pillar) {
        return figure(Figure.of(context.programme().granted(pillar)), Measure.GRANTED, List.of(pillar), List.of());
    }

    Figure granted(int tranche) {
        return figure(Figure.of(context.programme().granted(tranche)), Measure.GRANTED, List.of(), List.of(tranche));
    }

    Figure granted() {
        return figure(Figure.of(context.programme().granted()), Measure.GRANTED, List.of(), List.of());
    }

    /** How many projects of a pillar got money in a tranche. */
    Figure projects(PillarId pillar, int tranche, long count) {
        return figure(Figure.of(count), Measure.PROJECTS, List.of(pillar), List.of(tranche));
    }

    /** The numbers of the footnotes at the total of the budget or of the contributions. */
    List<Integer> at(Measure measure) {
        return numbers(measure, List.of(), List.of());
    }

    List<Note> all() {
        return List.copyOf(notes);
    }

    private Figure figure(Figure figure, Measure measure, List<PillarId> pillar, List<Integer> tranches) {
        return figure.with(numbers(measure, pillar, tranches));
    }

    private List<Integer> numbers(Measure measure, List<PillarId> pillar, List<Integer> tranches) {
        return context.programme().controlTotals().stream()
                .filter(total -> total.measure() == measure
                        && total.pillar().stream().toList().equals(pillar)
                        && total.tranches().equals(tranches))
                .flatMap(total -> total.note().map(note -> numberOf(total, note)).stream())
                .distinct()
                .toList();
    }

    private int numberOf(ControlTotal total, String written) {
        String text = DutchFormats.keepTogether(written);
        String source = context.sourceAndPlace(total.sources(), total.place());
        for (Note note : notes) {
            if (note.text().equals(text) && note.source().equals(source)) {
                return note.number();
            }
        }
        notes.add(new Note(notes.size() + 1, text, source));
        return notes.size();
    }
}
