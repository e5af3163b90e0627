package nl.regiosite.page;

import java.util.List;
import java.util.Locale;
import nl.regiosite.model.ControlTotal;
import nl.regiosite.model.Money;
import nl.regiosite.model.Programme;

/** A printed total that the lines do not come to. */
record Mismatch(String what, String printed, String computed, String note, String source) {
    static List<Mismatch> all(PageContext context) {
        Programme programme = context.programme();
        return programme.controlTotals().stream()
                .filter(total -> programme.computed(total) != total.printed())
                .map(total -> of(total, context))
                .toList();
    }

    private static Mismatch of(ControlTotal total, PageContext context) {
        Programme programme = context.programme();
        boolean counted = total.measure() == ControlTotal.Measure.PROJECTS;
        String pillar =
                total.pillar().flatMap(programme::pillar).map(it -> it.title()).orElse("");
        String tranches = context.list(total.tranches().stream()
                .flatMap(number -> programme.tranche(number).stream())
                .map(tranche -> tranche.title().toLowerCase(Locale.ROOT))
                .toList());
        String all =
                switch (total.measure()) {
                    case GRANTED, PROJECTS -> "woord.controle-alles";
                    case BUDGET -> "woord.controle-kader";
                    case CONTRIBUTED -> "woord.controle-bijdragen";
                };
        String what = pillar.isEmpty() ? context.word(all) : pillar;
        String where = tranches.isEmpty() ? what : what + ", " + tranches;
        long computed = programme.computed(total);
        return new Mismatch(
                context.word(counted ? "woord.controle-aantal" : "woord.controle-bedrag", where),
                counted ? DutchFormats.number(total.printed()) : DutchFormats.money(new Money(total.printed())),
                counted ? DutchFormats.number(computed) : DutchFormats.money(new Money(computed)),
                total.note().map(DutchFormats::keepTogether).orElse(""),
                context.sourceAndPlace(total.sources(), total.place()));
    }
}
