package nl.regiosite.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.html.Sanitiser;
import nl.regiosite.source.SignSet;
import nl.regiosite.source.SourceFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Markdown to HTML. flexmark does the Markdown; what comes out of it, an author's own HTML included, passes one walk that
 * resolves the links, gives the headings ids and keeps only what {@link Sanitiser} allows.
 */
public final class StoryRenderer {
    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(
                            TablesExtension.create(),
                            FootnoteExtension.create(),
                            TypographicExtension.create(),
                            AbbreviationExtension.create(),
                            DefinitionExtension.create(),
                            StrikethroughExtension.create()))
            .set(Parser.HEADING_PARSER, false)
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            // The typographic extension takes the apostrophe of 's avonds for an opening quote; literal quotes are
            // right.
            .set(TypographicExtension.ENABLE_QUOTES, false)
            .set(HtmlRenderer.GENERATE_HEADER_ID, false)
            // flexmark would leave such links out without a word; here each is a mistake with its line.
            .set(HtmlRenderer.SUPPRESSED_LINKS, "")
            .set(HtmlRenderer.SOURCE_POSITION_ATTRIBUTE, StoryWalk.POSITION)
            .toImmutable();

    /**
     * One of these is in every footnote, abbreviation, definition, struck text, and in what becomes another sign; but for
     * two hyphens, which are in every table, and which {@link PlainStory} looks out for.
     */
    private static final List<String> EXTENDED =
            List.of("[^", "*[", "\n:", "\n~", "~~", "..", ". .", "<<", ">>", " :", "\t");

    /** What each of those ends with. */
    private static final SignSet END_OF_EXTENDED = new SignSet("^[:~.<>\t");

    private final ScrollRegions regions;
    private final boolean shortcut;
    private final Parser parser = parser(OPTIONS);

    /** For a text with nothing in it that one of the other extensions looks for. */
    private final Parser plainParser = parser(new MutableDataSet(OPTIONS)
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
            .toImmutable());

    private final HtmlRenderer renderer = HtmlRenderer.builder(OPTIONS).build();

    public StoryRenderer(ScrollRegions regions) {
        this(regions, true);
    }

    /** @param shortcut whether a text that is {@linkplain PlainStory plain} is rendered as one */
    StoryRenderer(ScrollRegions regions, boolean shortcut) {
        this.regions = regions;
        this.shortcut = shortcut;
    }

    /**
     * The text from {@code offset} to the end of {@code file} as HTML. Dead links and the like go to {@code problems},
     * with the line where they stand.
     */
    public Story render(SourceFile file, int offset, LinkTargets targets, Diagnostics problems) {
        String markdown = file.text().substring(offset);
        Optional<Diagnostic> excess = StoryLimits.check(file, offset);
        if (excess.isPresent()) {
            problems.add(excess.get());
            return Story.EMPTY;
        }
        try {
            return render(file, offset, markdown, targets, problems);
        } catch (StackOverflowError e) {
            // Brackets or stars within each other, thousands deep: no text that a person wrote.
            problems.add(Diagnostic.error("tekst-te-diep", file.at(offset)));
            return Story.EMPTY;
        }
    }

    /** The same text as it was written, for who looks at the writing; nothing of a text that {@link #render} refuses. */
    public Optional<Manuscript> manuscript(SourceFile file, int offset) {
        String markdown = file.text().substring(offset);
        if (StoryLimits.check(file, offset).isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ManuscriptReader.read(parser.parse(markdown), file, offset));
        } catch (StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static Parser parser(DataHolder options) {
        return Parser.builder(options)
                .customInlineParserFactory(Inlines::new)
                .customBlockParserFactory(new Headings())
                // flexmark leaves out what it reads the targets of references with, when its reader is another.
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .build();
    }

    private Optional<Story> plain(SourceFile file, int offset, String markdown, LinkTargets targets) {
        Node tree = (isExtended(markdown) ? parser : plainParser).parse(markdown);
        return PlainStory.of(tree, file, offset, markdown, targets, regions, OPTIONS);
    }

    /** In one walk: a walk for each would take a tenth of the time of a plain text. */
    private static boolean isExtended(String markdown) {
        for (int i = 0; i < markdown.length(); i++) {
            if (END_OF_EXTENDED.holds(markdown.charAt(i))) {
                for (String sign : EXTENDED) {
                    if (markdown.startsWith(sign, i + 1 - sign.length())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether a text takes the short way. */
    boolean isPlain(SourceFile file, int offset, LinkTargets targets) {
        String markdown = file.text().substring(offset);
        return plain(file, offset, markdown, targets).isPresent();
    }

    private Story render(SourceFile file, int offset, String markdown, LinkTargets targets, Diagnostics problems) {
        boolean office = TextHabits.check(file, offset, markdown, problems);
        Optional<Story> plain = shortcut ? plain(file, offset, markdown, targets) : Optional.empty();
        if (plain.isPresent()) {
            return plain.get();
        }
        Node tree = parser.parse(markdown);
        Document document = Jsoup.parseBodyFragment(renderer.render(tree));
        ownHtml(tree, offset, new LeftOut(file, office, problems));
        StoryWalk walk = new StoryWalk(file, offset, markdown, targets, problems);
        Map<String, String> ids = walk.ids(document);
        walk.levels(document);
        Map<String, LinkTargets.Shown> pictures = walk.pictures(document);
        List<Story.Link> links = walk.links(document, ids);
        walk.attributes(document);
        Element body = Sanitiser.clean(document).body();
        body.forEachNode(StoryWalk::mend);
        List<Story.Section> sections = Sections.of(body);
        regions.mark(body);
        Photos.frame(body, pictures);
        return new Story(body.html().strip(), sections, links);
    }

    private static void ownHtml(Node parent, int offset, LeftOut leftOut) {
        for (Node node : parent.getChildren()) {
            if (node instanceof HtmlBlock || node instanceof HtmlInline) {
                leftOut.tags(node.getChars().toString(), offset + node.getStartOffset());
            }
            ownHtml(node, offset, leftOut);
        }
    }
}
