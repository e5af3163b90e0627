package nl.regiosite.output.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regiosite.diagnostic.Texts;
import nl.regiosite.model.Money;
import nl.regiosite.output.change.Changes.Difference;
import nl.regiosite.output.change.SiteState.AmountOf;
import nl.regiosite.page.DutchFormats;

/** How a report says things, in the log as on paper. */
record ReportWords(Texts texts) {
    String get(String key, String... arguments) {
        return texts.get("rapport." + key, arguments);
    }

    /** {@code 1 pagina} or {@code 12 pagina's}. */
    String pages(int count) {
        return get(count == 1 ? "een-pagina" : "paginas", DutchFormats.number(count));
    }

    /** {@code 21 november 2026}. */
    String day(LocalDate day) {
        List<String> months = List.of(get("maanden").split(" ", -1));
        return day.getDayOfMonth() + " " + months.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    /** What an amount is of: {@code Fablab Coevorden, tranche 2}. */
    String name(Difference difference) {
        String name = difference.name().isEmpty() ? get("alles") : difference.name();
        AmountOf of = difference.of();
        if (of.isSum()) {
            return name;
        }
        return of.part().equals(AmountOf.RESERVATION)
                ? get("bedrag-reservering", name)
                : get("bedrag-tranche", name, of.part());
    }

    String money(Optional<Money> money) {
        return money.map(DutchFormats::money).orElse(get("geen"));
    }

    /** {@code + € 18.000}, with a minus sign that is as wide as the plus. */
    String difference(Difference difference) {
        long euros = difference.euros();
        return (euros < 0 ? "− " : "+ ") + DutchFormats.money(new Money(Math.abs(euros)));
    }
}
