package nl.regiosite.content;

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
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ](\\d{1,2})(?:[-/. ](\\d{1,2}))?");
    private static final Pattern WORDS =
            Pattern.compile("(?:[a-z]+dag )?(?:(\\d{1,2})\\s+)?([a-z]{3,})\\.?\\s+(\\d{4})");

    private DateHabits() {}

    /** "Write 2021-06-01", when it is clear which date is meant. */
    static Optional<Hint> hint(String written) {
        return meant(written).map(date -> Hint.of("tip.schrijf", date));
    }

    /** The same where only a day will do. */
    static Optional<Hint> dayHint(String written) {
        return meant(written).filter(date -> date.length() == 10).map(date -> Hint.of("tip.schrijf", date));
    }

    private static Optional<String> meant(String written) {
        String bare = written.toLowerCase(Locale.ROOT)
                .replaceAll("[“”„\"'‘’]", "")
                .replaceAll("[\\s\\u00a0]+", " ")
                .replaceAll("[‐‑‒–—]", "-")
                .strip();
        Matcher dayFirst = DAY_FIRST.matcher(bare);
        Matcher yearFirst = YEAR_FIRST.matcher(bare);
        Matcher words = WORDS.matcher(bare);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), dayFirst.group(2), Optional.of(dayFirst.group(1)));
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
        String text = year + "-" + twoDigits(month)
                + day.map(number -> "-" + twoDigits(number)).orElse("");
        return PartialDate.parse(text).map(PartialDate::iso);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
