package nl.regiosite.advice;

import java.util.List;
import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.markdown.Manuscript;

/** A heading that promises something, with nothing below it; a heading of a lower level is something. */
final class EmptySection implements Advice {
    @Override
    public Stream<Diagnostic> on(Writing writing) {
        List<Manuscript.Block> blocks = writing.text().blocks();
        return Stream.iterate(0, i -> i < blocks.size(), i -> i + 1)
                .filter(i -> isHeading(blocks.get(i)) && isEmpty(i, blocks))
                .map(i -> blocks.get(i).words())
                .map(heading -> Diagnostic.advice("advies-lege-kop", heading.at(0), heading.text()));
    }

    private static boolean isEmpty(int i, List<Manuscript.Block> blocks) {
        return i + 1 == blocks.size()
                || (isHeading(blocks.get(i + 1))
                        && blocks.get(i + 1).level() <= blocks.get(i).level());
    }

    private static boolean isHeading(Manuscript.Block block) {
        return block.kind() == Manuscript.Kind.HEADING;
    }
}
