package nl.regiosite.markdown;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's reader of what stands within a paragraph, without two things that take long in a long one: a copy of the whole
 * paragraph for each sign in it that is looked at, and a search to its end for each backtick that nothing closes.
 */
final class Inlines extends CommonmarkInlineParser {
    /** Where the last row of so many backticks begins. */
    private final Map<Integer, Integer> lastTicks = new HashMap<>();

    Inlines(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessorsData,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessorsData, extensions);
    }

    @Override
    public void parse(BasedSequence content, Node node) {
        lastTicks.clear();
        String text = content.toString();
        for (int begin = text.indexOf('`'); begin >= 0; ) {
            int end = endOfTicks(text, begin);
            lastTicks.put(end - begin, begin);
            begin = text.indexOf('`', end);
        }
        super.parse(content, node);
    }

    private static int endOfTicks(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }

    @Override
    protected boolean parseBackticks() {
        int end = endOfTicks(input, index);
        boolean isClosed = lastTicks.getOrDefault(end - index, -1) > index;
        if (isClosed || end == index) {
            return super.parseBackticks();
        }
        appendText(input, index, end);
        index = end;
        return true;
    }

    @Override
    public @Nullable BasedSequence match(Pattern pattern) {
        if (index >= input.length()) {
            return null;
        }
        Matcher matcher = pattern.matcher(input).region(index, input.length());
        if (!matcher.find()) {
            return null;
        }
        index = matcher.end();
        return input.subSequence(matcher.start(), matcher.end());
    }
}
