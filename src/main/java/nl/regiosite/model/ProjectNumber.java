package nl.regiosite.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a project within its pillar, as printed: {@code 4} or {@code 4.1}. Ordered part by part, so 1.10 comes
 * after 1.9 and 4 before 4.1; {@code 1.1} and {@code 1.10} differ.
 */
public record ProjectNumber(String text) implements Comparable<ProjectNumber> {
    private static final Pattern FORM = Pattern.compile("\\d{1,4}(\\.\\d{1,4}){0,3}");

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
        int byParts = Arrays.compare(parts(), other.parts());
        return byParts != 0 ? byParts : text.compareTo(other.text);
    }

    private int[] parts() {
        return Arrays.stream(text.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    @Override
    public String toString() {
        return text;
    }
}
