package nl.regiosite.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a project within its pillar, as printed: {@code 4} or {@code 4.1}. Ordered part by part, so 1.10 comes
 * after 1.9 and 4 before 4.1; {@code 1.1} and {@code 1.10} differ.
 */
public record ProjectNumber(String text) implements Comparable<ProjectNumber> {
    private static final Pattern FORM = Pattern.compile("\\d{1,4}(\\.\\d{1,4}){0,3}");

    private static final int PARTS = 4;

    /** More than a part of four digits can be, and one for a part that is not there. */
    private static final long BASE = 10_001;

    public ProjectNumber {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("no number of a project: " + text);
        }
    }

    public static Optional<ProjectNumber> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ProjectNumber(text)) : Optional.empty();
    }

    @Override
    public int compareTo(ProjectNumber other) {
        int byParts = Long.compare(rank(), other.rank());
        return byParts != 0 ? byParts : text.compareTo(other.text);
    }

    /** The parts as the digits of one number; a part that is not there counts as less than zero. */
    private long rank() {
        long rank = 0;
        int part = 0;
        int left = PARTS - 1;
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (digit == '.') {
                rank = (rank + part + 1) * BASE;
                part = 0;
                left--;
            } else {
                part = part * 10 + digit - '0';
            }
        }
        rank += part + 1;
        for (; left > 0; left--) {
            rank *= BASE;
        }
        return rank;
    }

    @Override
    public String toString() {
        return text;
    }
}
