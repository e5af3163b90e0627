package nl.regiosite.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationBlock;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.regiosite.source.SourceFile;

/** One walk over the tree of a text, that gives its words with their places. */
final class ManuscriptReader {
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final SourceFile file;
    private final int offset;
    private final List<Manuscript.Block> blocks = new ArrayList<>();
    private final List<Manuscript.Link> links = new ArrayList<>();
    private final SortedSet<String> explained = new TreeSet<>();

    private ManuscriptReader(SourceFile file, int offset) {
        this.file = file;
        this.offset = offset;
    }

    static Manuscript read(Node document, SourceFile file, int offset) {
        ManuscriptReader reader = new ManuscriptReader(file, offset);
        reader.blocks(document, Manuscript.Kind.PARAGRAPH);
        return new Manuscript(reader.blocks, reader.links, reader.explained);
    }

    private void blocks(Node parent, Manuscript.Kind kind) {
        for (Node node : parent.getChildren()) {
            if (node instanceof Heading heading) {
                add(Manuscript.Kind.HEADING, heading.getLevel(), node);
            } else if (node instanceof Paragraph) {
                add(kind, 0, node);
            } else if (node instanceof BlockQuote) {
                blocks(node, Manuscript.Kind.QUOTE);
            } else if (node instanceof DefinitionTerm) {
                explained.add(words(node).text().strip());
            } else if (node instanceof ListItem) {
                blocks(node, kind == Manuscript.Kind.QUOTE ? kind : Manuscript.Kind.ITEM);
            } else if (node instanceof AbbreviationBlock abbreviation) {
                explained.add(abbreviation.getText().toString());
            } else if (node.getFirstChild() instanceof Block) {
                // A list, or the text of a footnote; a table has rows, and those are no sentences.
                if (node.getClass().getSimpleName().startsWith("Table")) {
                    add(Manuscript.Kind.OTHER, 0, node);
                } else {
                    blocks(node, kind);
                }
            } else if (node instanceof Block) {
                add(Manuscript.Kind.OTHER, 0, node);
            }
        }
    }

    private void add(Manuscript.Kind kind, int level, Node node) {
        blocks.add(new Manuscript.Block(kind, level, words(node)));
    }

    private Passage words(Node node) {
        Passage.Builder out = new Passage.Builder(file, offset + node.getStartOffset());
        inlines(node, out);
        return out.passage();
    }

    private void inlines(Node parent, Passage.Builder out) {
        for (Node node : parent.getChildren()) {
            int place = offset + node.getStartOffset();
            if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                out.add(" ", place, false);
            } else if (node instanceof HtmlInline) {
                out.add(node.getChars().toString().matches("(?i)<br\\b.*") ? " " : "", place, false);
            } else if (node instanceof HtmlEntity) {
                out.add(node.getChars().unescape(), place, false);
            } else if (node instanceof TypographicSmarts smarts) {
                out.add(smarts.getTypographicText().startsWith("&hellip") ? "…" : "–", place, false);
            } else if (isLink(node)) {
                link(node, place, out);
            } else if (node.hasChildren()) {
                inlines(node, out);
            } else if (!(node instanceof Image || node instanceof ImageRef || node instanceof Footnote)) {
                text(node.getChars(), place, out);
            }
        }
    }

    /** A reference without a target that leads somewhere is plain text in brackets. */
    private static boolean isLink(Node node) {
        boolean picture = node instanceof Image || node instanceof ImageRef;
        return !picture && (node instanceof LinkNodeBase || (node instanceof LinkRef ref && ref.isDefined()));
    }

    private void link(Node node, int place, Passage.Builder out) {
        Passage words = node instanceof AutoLink || !node.hasChildren() ? null : words(node);
        String shown = words == null ? node.getChars().toString().replaceAll("^<|>$", "") : words.text();
        if (words == null) {
            out.add(shown, place, false);
        } else {
            inlines(node, out);
        }
        if (!shown.isBlank()) {
            String target = node instanceof LinkNodeBase base ? base.getUrl().toString() : "";
            links.add(new Manuscript.Link(shown.strip(), target, file.at(place)));
        }
    }

    private static void text(CharSequence raw, int place, Passage.Builder out) {
        for (int i = 0; i < raw.length(); i++) {
            boolean escape = raw.charAt(i) == '\\' && i + 1 < raw.length() && ESCAPABLE.indexOf(raw.charAt(i + 1)) >= 0;
            int letter = escape ? ++i : i;
            out.add(raw.subSequence(letter, letter + 1), place + letter, false);
        }
    }
}
