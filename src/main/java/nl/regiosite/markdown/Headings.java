package nl.regiosite.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * flexmark's reader of headings, asked only about lines that may be one: for each line of a paragraph it joins all that
 * went before it.
 */
final class Headings extends HeadingParser.Factory {
    @Override
    public BlockParserFactory apply(DataHolder options) {
        BlockParserFactory reader = super.apply(options);
        return (state, matched) -> {
            BasedSequence line = state.getLine();
            return mayBe(line, state.getNextNonSpaceIndex()) ? reader.tryStart(state, matched) : BlockStart.none();
        };
    }

    /** Begins with a hash, or is all of one sign. */
    private static boolean mayBe(BasedSequence line, int from) {
        char sign = from < line.length() ? line.charAt(from) : '\0';
        if (sign == '=' || sign == '-') {
            int end = from;
            while (end < line.length() && line.charAt(end) == sign) {
                end++;
            }
            while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
                end++;
            }
            return end == line.length();
        }
        return sign == '#';
    }
}
