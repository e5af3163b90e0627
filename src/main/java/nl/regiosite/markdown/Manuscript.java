package nl.regiosite.markdown;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.regiosite.source.SourceSpan;

/**
 * A text as its author wrote it, for who looks at the writing: block by block, with places, in no language in
 * particular.
 *
 * @param links with their words, those to other sites too; links that only hold a picture are left out
 * @param explained the abbreviations and terms that the text says the meaning of in a list
 */
public record Manuscript(List<Block> blocks, List<Link> links, SortedSet<String> explained) {
    public Manuscript {
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
        explained = Collections.unmodifiableSortedSet(new TreeSet<>(explained));
    }

    /** What a block is to a reader. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        /** One of a list; it need not be a whole sentence. */
        ITEM,
        /** The words of someone else. */
        QUOTE,
        /** A table, code or HTML: something to see, but no sentences. */
        OTHER
    }

    /**
     * One block.
     *
     * @param level of a heading, from 1; 0 for what is none
     */
    public record Block(Kind kind, int level, Passage words) {}

    public record Link(String words, String target, SourceSpan place) {}
}
