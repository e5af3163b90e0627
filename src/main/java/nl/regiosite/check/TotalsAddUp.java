package nl.regiosite.check;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Hint;
import nl.regiosite.model.Budget;
import nl.regiosite.model.ControlTotal;
import nl.regiosite.model.Programme;
import nl.regiosite.source.SourceMap;
import nl.regiosite.source.SourceSpan;

/**
 * Every total that a document prints equals what the lines come to, or the difference is explained. An explanation holds
 * for one outcome of the lines ({@code berekend}): when the lines change, it no longer explains anything. So one euro
 * too many or too few in any line is always found. An explanation without that outcome is accepted with a warning.
 */
final class TotalsAddUp implements Rule {
    @Override
    public Stream<Diagnostic> check(Programme programme, SourceMap places) {
        return programme.controlTotals().stream()
                .filter(total -> canBeComputed(total, programme, places))
                .flatMap(total -> check(total, programme, places));
    }

    private static Stream<Diagnostic> check(ControlTotal total, Programme programme, SourceMap places) {
        long computed = programme.computed(total);
        OptionalLong explained = total.explained();
        boolean differs = total.printed() != computed;
        if (total.note().isPresent() && !differs) {
            return Stream.of(Diagnostic.warning("toelichting-overbodig", places.of(total, "toelichting")));
        } else if (explained.isPresent() && explained.getAsLong() != computed) {
            return Stream.of(mismatch("toelichting-klopt-niet", total, explained.getAsLong(), programme, places));
        } else if (total.note().isPresent() && explained.isEmpty()) {
            return Stream.of(Diagnostic.warning(
                    "berekend-ontbreekt", places.of(total, "toelichting"), String.valueOf(computed)));
        } else if (differs && total.note().isEmpty()) {
            return Stream.of(mismatch("totaal-klopt-niet", total, total.printed(), programme, places));
        }
        return Stream.empty();
    }

    /** What the total is made of was read, and it speaks of a pillar and tranches that exist. */
    private static boolean canBeComputed(ControlTotal total, Programme programme, SourceMap places) {
        boolean known =
                total.pillar().map(id -> programme.pillar(id).isPresent()).orElse(true)
                        && total.tranches().stream()
                                .allMatch(number -> programme.tranche(number).isPresent());
        return known
                && switch (total.measure()) {
                    case GRANTED, PROJECTS -> SoundGrants.are(programme, places);
                    case BUDGET, CONTRIBUTED -> !places.isUnreadableKind(Budget.class);
                };
    }

    private static Diagnostic mismatch(
            String code, ControlTotal total, long expected, Programme programme, SourceMap places) {
        long computed = programme.computed(total);
        String field = total.explained().isPresent()
                ? "berekend"
                : total.measure() == ControlTotal.Measure.PROJECTS ? "aantal" : "bedrag";
        long difference = Math.subtractExact(computed, expected);
        return Diagnostic.error(
                        code,
                        places.of(total, field),
                        String.valueOf(expected),
                        String.valueOf(computed),
                        (difference > 0 ? "+" : "") + difference)
                .withHint(Hint.of(expected == 0 ? "tip.vul-totaal-in" : "tip.tel-na", lines(total, programme, places)));
    }

    /** Where the lines stand that make the total: {@code content/begroting/toekenningen.json:7, 9, 12}. */
    private static String lines(ControlTotal total, Programme programme, SourceMap places) {
        List<SourceSpan> spans =
                switch (total.measure()) {
                    case GRANTED, PROJECTS ->
                        programme.counted(total).stream()
                                .map(grant -> places.of(grant, "bedrag"))
                                .sorted()
                                .toList();
                    case BUDGET ->
                        programme.budget().stream()
                                .flatMap(budget ->
                                        Stream.of("pijlers", "overhead").map(field -> places.of(budget, field)))
                                .toList();
                    case CONTRIBUTED ->
                        programme.budget().stream()
                                .map(budget -> places.of(budget, "bijdragen"))
                                .toList();
                };
        if (spans.isEmpty()) {
            return "content/begroting/";
        }
        String numbers = spans.stream().map(span -> String.valueOf(span.line())).collect(Collectors.joining(", "));
        return spans.get(0).file().path() + ":" + numbers;
    }
}
