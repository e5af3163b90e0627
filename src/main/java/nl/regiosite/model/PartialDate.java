package nl.regiosite.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as a document gives it: a year, a month of a year, or a day. Written {@code 2019}, {@code 2021-06} or
 * {@code 2023-12-31}. Ordered by what is known; a year comes before its months, a month before its days.
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day) implements Comparable<PartialDate> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Comparator<PartialDate> ORDER = Comparator.comparingInt(PartialDate::year)
            .thenComparingInt(date -> date.month.orElse(0))
            .thenComparingInt(date -> date.day.orElse(0));

    public PartialDate {
        if (day.isPresent() && month.isEmpty()) {
            throw new IllegalArgumentException("a day needs a month");
        }
    }

    /** Nothing when the text has another form or is no day of the calendar. */
    public static Optional<PartialDate> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        OptionalInt month = part(matcher.group(2));
        OptionalInt day = part(matcher.group(3));
        try {
            int year = Integer.parseInt(matcher.group(1));
            LocalDate.of(year, month.orElse(1), day.orElse(1));
            return Optional.of(new PartialDate(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(
                date.getYear(), OptionalInt.of(date.getMonthValue()), OptionalInt.of(date.getDayOfMonth()));
    }

    /** The first day that it can be. */
    public LocalDate firstDay() {
        return LocalDate.of(year, month.orElse(1), day.orElse(1));
    }

    /** The last day that it can be: 2021 until 31 December 2021. */
    public LocalDate lastDay() {
        YearMonth lastMonth = YearMonth.of(year, month.orElse(12));
        return day.isPresent() ? firstDay() : lastMonth.atEndOfMonth();
    }

    /** The form in which it is written, fit for the {@code datetime} attribute of HTML. */
    public String iso() {
        StringBuilder iso = new StringBuilder(String.format(Locale.ROOT, "%04d", year));
        month.ifPresent(m -> iso.append(String.format(Locale.ROOT, "-%02d", m)));
        day.ifPresent(d -> iso.append(String.format(Locale.ROOT, "-%02d", d)));
        return iso.toString();
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    private static OptionalInt part(@Nullable String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }
}
