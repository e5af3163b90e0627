package nl.regiosite.cli;

import java.util.Optional;
import java.util.function.Supplier;
import nl.regiosite.output.change.SiteState;
import nl.regiosite.output.change.StateFile;
import nl.regiosite.source.Lazy;

/**
 * What a site said, as it was kept.
 *
 * @param text nothing when none was kept
 * @param read the same, read when somebody wants to know; nothing when it cannot be
 */
record KeptState(Optional<String> text, Supplier<Optional<SiteState>> read) {
    static KeptState of(Optional<String> text) {
        return new KeptState(text, Lazy.of(() -> text.flatMap(StateFile::read)));
    }
}
