package nl.regiosite.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known name that a mistyped one was probably meant to be. */
final class Nearest {
    private Nearest() {}

    /**
     * The nearest of {@code known}: one that the written name ends with or holds as a whole word part
     * ({@code gemeente-adorp} for {@code adorp}), or else the one with the fewest typing mistakes, at most a third of
     * its letters.
     */
    static Optional<String> to(String written, Collection<String> known) {
        String wanted = written.toLowerCase(Locale.ROOT).trim();
        Comparator<String> order = Comparator.<String>comparingInt(name -> distance(wanted, name))
                .thenComparing(Comparator.naturalOrder());
        Optional<String> typed = known.stream()
                .filter(name -> distance(wanted, name) <= allowed(Math.max(name.length(), wanted.length())))
                .min(order);
        if (typed.isPresent()) {
            return typed;
        }
        String hyphened = "-" + wanted.replaceAll("[ _]", "-") + "-";
        return known.stream()
                .filter(name -> name.length() > 2 && hyphened.contains("-" + name + "-"))
                .min(order);
    }

    /** Of a name of one or two signs, no sign can be missed. */
    private static int allowed(int length) {
        return length < 3 ? 0 : Math.max(1, length / 3);
    }

    /** Levenshtein's distance, with two swapped neighbours as one mistake. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
