package nl.regiosite.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What to do about it: the key of a text and what is filled in. */
public record Hint(String key, List<String> arguments) {
    public Hint {
        arguments = List.copyOf(arguments);
    }

    public static Hint of(String key, String... arguments) {
        return new Hint(key, List.of(arguments));
    }

    /** "Did you mean …?" when a known name is near; else which names there are, if those fit a line. */
    public static Optional<Hint> nearest(String written, Collection<String> known) {
        Optional<Hint> near = Nearest.to(written, known).map(name -> of("tip.bedoelde-u", name));
        if (near.isPresent() || known.isEmpty() || known.size() > 12) {
            return near;
        }
        return Optional.of(
                of("tip.kies-uit", String.join(", ", known.stream().sorted().toList())));
    }
}
