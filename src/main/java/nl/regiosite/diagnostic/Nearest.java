package nl.regiosite.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known name that a mistyped one was probably meant to be. */
final class Nearest {
    /** What is longer was not typed, so it is no mistyped name; and looking for one near it takes long. */
    private static final int LONGEST = 1_000;

    private Nearest() {}

    /**
     * The nearest of {@code known}: one that the written name ends with or holds as a whole word part
     * ({@code gemeente-adorp} for {@code adorp}), or else the one with the fewest typing mistakes, at most a third of
     * its letters.
     */
    static Optional<String> to(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = written.toLowerCase(Locale.ROOT).trim();
        Mistakes mistakes = new Mistakes(wanted);
        String typed = null;
        int fewest = Integer.MAX_VALUE;
        for (String name : known) {
            // With so many mistakes it is no further away than the nearest so far.
            int most = Math.min(fewest, allowed(Math.max(name.length(), wanted.length())));
            if (Math.abs(name.length() - wanted.length()) > most) {
                continue;
            }
            int found = mistakes.in(name, most);
            if (found <= most && (found < fewest || typed == null || name.compareTo(typed) < 0)) {
                typed = name;
                fewest = found;
            }
        }
        if (typed != null) {
            return Optional.of(typed);
        }
        String hyphened = "-" + wanted.replaceAll("[ _]", "-") + "-";
        return known.stream()
                .filter(name -> name.length() > 2 && hyphened.contains("-" + name + "-"))
                .min(Comparator.<String>comparingInt(mistakes::in).thenComparing(Comparator.naturalOrder()));
    }

    /** Of a name of one or two signs, no sign can be missed. */
    private static int allowed(int length) {
        return length < 3 ? 0 : Math.max(1, length / 3);
    }
}
