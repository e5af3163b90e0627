package nl.regiosite.diagnostic;

import java.util.HashMap;
import java.util.Map;

/**
 * How many typing mistakes lie between one name and others: letters too many, too few or wrong, and neighbours that are
 * swapped (the optimal string alignment distance). A site has thousands of addresses, and one mistake in a template of an
 * import makes thousands of dead links; so the whole column of a table is worked out at once, in the bits of a number
 * (H. Hyyrö, A bit-vector algorithm for computing Levenshtein and Damerau edit distances, 2003).
 */
final class Mistakes {
    private final String name;

    /** For each letter, the places in the name where it stands; nothing when the name has more letters than bits. */
    private final long[] ascii = new long[128];

    private final Map<Character, Long> others = new HashMap<>();

    Mistakes(String name) {
        this.name = name;
        for (int i = 0; i < name.length() && isShort(); i++) {
            char letter = name.charAt(i);
            if (letter < ascii.length) {
                ascii[letter] |= 1L << i;
            } else {
                others.merge(letter, 1L << i, (one, other) -> one | other);
            }
        }
    }

    private boolean isShort() {
        return name.length() <= Long.SIZE;
    }

    int in(String other) {
        return in(other, Integer.MAX_VALUE);
    }

    /** The same; when it turns out to be more than {@code most}, any number that is more. */
    int in(String other, int most) {
        if (name.isEmpty() || other.isEmpty()) {
            return name.length() + other.length();
        }
        return isShort() ? inBits(other, most) : inTable(other);
    }

    private int inBits(String other, int most) {
        long last = 1L << (name.length() - 1);
        long more = -1;
        long less = 0;
        long diagonal = 0;
        long before = 0;
        int mistakes = name.length();
        // Each letter that is left takes away one mistake at most.
        for (int i = 0; i < other.length() && mistakes - (other.length() - i) <= most; i++) {
            char letter = other.charAt(i);
            long here = letter < ascii.length ? ascii[letter] : others.getOrDefault(letter, 0L);
            long swapped = ((~diagonal & here) << 1) & before;
            diagonal = (((here & more) + more) ^ more) | here | less | swapped;
            long right = less | ~(diagonal | more);
            long wrong = diagonal & more;
            mistakes += (right & last) != 0 ? 1 : 0;
            mistakes -= (wrong & last) != 0 ? 1 : 0;
            right = right << 1 | 1;
            wrong <<= 1;
            more = wrong | ~(diagonal | right);
            less = right & diagonal;
            before = here;
        }
        return mistakes;
    }

    /** The same as it is told in books, of which only the last three rows are kept. */
    int inTable(String other) {
        int[] twoAbove = new int[other.length() + 1];
        int[] above = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= name.length(); i++) {
            int[] free = twoAbove;
            twoAbove = above;
            above = row;
            row = free;
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = name.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(above[j] + 1, row[j - 1] + 1), above[j - 1] + change);
                boolean swapped = i > 1
                        && j > 1
                        && name.charAt(i - 1) == other.charAt(j - 2)
                        && name.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], twoAbove[j - 2] + 1);
                }
            }
        }
        return row[other.length()];
    }
}
