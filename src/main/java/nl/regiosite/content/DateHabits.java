package nl.regiosite.content;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiosite.diagnostic.Hint;
import nl.regiosite.model.PartialDate;

/** Dates as people write them: {@code 1 juni 2021}, {@code 01-06-2021}, {@code 2021-6-1}; and as the files have them. */
final class DateHabits {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ](\\d{1,2})(?:[-/. ](\\d{1,2}))?");
    private static final Pattern WORDS =
            Pattern.compile("(?:[a-z]+dag )?(?:(\\d{1,2})\\s+)?([a-z]{3,})\\.?\\s+(\\d{4})");

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2})-\\d{2}");

    private DateHabits() {}

    /** "Write 2021-06-01", when it is clear which date is meant. */
    static Optional<Hint> hint(String written) {
        return meant(written).flatMap(DateHabits::write);
    }

    /** The same where only a day will do. */
    static Optional<Hint> dayHint(String written) {
        return meant(written).filter(date -> date.length() == 10).flatMap(DateHabits::write);
    }

    /** A day that no calendar has cannot be written better: only the author knows which was meant. */
    private static Optional<Hint> write(String date) {
        Matcher day = DAY.matcher(date);
        if (PartialDate.parse(date).isPresent()) {
            return Optional.of(Hint.of("tip.schrijf", date));
        } else if (!day.matches()) {
            return Optional.empty();
        }
        return PartialDate.parse(day.group(1))
                .map(month -> Hint.of(
                        "tip.dag-bestaat-niet",
                        day.group(1),
                        String.valueOf(YearMonth.parse(day.group(1)).lengthOfMonth())));
    }

    private static Optional<String> meant(String written) {
        String bare = written.toLowerCase(Locale.ROOT)
                .replaceAll("[“”„\"'‘’]", "")
                .replaceAll("[\\s\\u00a0]+", " ")
                .replaceAll("[‐‑‒–—]", "-")
                .strip();
        Matcher dayFirst = DAY_FIRST.matcher(bare);
        Matcher monthFirst = MONTH_FIRST.matcher(bare);
        Matcher yearFirst = YEAR_FIRST.matcher(bare);
        Matcher words = WORDS.matcher(bare);
        if (dayFirst.matches()) {
            String year = dayFirst.group(3);
            return date(year.length() == 2 ? "20" + year : year, dayFirst.group(2), Optional.of(dayFirst.group(1)));
        } else if (monthFirst.matches()) {
            return date(monthFirst.group(2), monthFirst.group(1), Optional.empty());
        } else if (yearFirst.matches()) {
            return date(yearFirst.group(1), yearFirst.group(2), Optional.ofNullable(yearFirst.group(3)));
        } else if (words.matches()) {
            String name =
                    words.group(2).startsWith("mrt") ? "maa" : words.group(2).substring(0, 3);
            return date(words.group(3), String.valueOf(MONTHS.indexOf(name) + 1), Optional.ofNullable(words.group(1)));
        }
        return Optional.empty();
    }

    private static Optional<String> date(String year, String month, Optional<String> day) {
        return Optional.of(year + "-" + twoDigits(month)
                + day.map(number -> "-" + twoDigits(number)).orElse(""));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
