package nl.regiosite.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What to do about it: the key of a text and what is filled in. */
public record Hint(String key, List<String> arguments) {
    public Hint {
        arguments = List.copyOf(arguments);
    }

    public static Hint of(String key, String... arguments) {
        return new Hint(key, List.of(arguments));
    }

    /** Whether it only names what there is to choose from. */
    boolean isChoice() {
        return key.equals("tip.kies-uit");
    }

    /** "Did you mean …?" when a known name is near; else which names there are, if those fit a line. */
    public static Optional<Hint> nearest(String written, Collection<String> known) {
        Optional<Hint> near = list(written, known).or(() -> near(written, known));
        if (near.isPresent() || known.isEmpty() || known.size() > 12) {
            return near;
        }
        return Optional.of(
                of("tip.kies-uit", String.join(", ", known.stream().sorted().toList())));
    }

    /** "Did you mean …?" and nothing else. */
    public static Optional<Hint> near(String written, Collection<String> known) {
        return Nearest.to(written, known).map(name -> of("tip.bedoelde-u", name));
    }

    /** More names in the place of one: {@code emmen, coevorden} without the brackets of a list. */
    private static Optional<Hint> list(String written, Collection<String> known) {
        List<String> names = Stream.of(written.replaceAll("[()\\[\\]]", "").split("\\s*[,;&]\\s*|\\s+en\\s+"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> Nearest.to(name, known))
                .flatMap(Optional::stream)
                .toList();
        boolean each = written.matches(".*(?:[,;&]|\\sen\\s).*")
                && names.size() > 1
                && names.size() == names.stream().distinct().count();
        return each ? Optional.of(of("tip.lijst", String.join(", ", names))) : Optional.empty();
    }
}
