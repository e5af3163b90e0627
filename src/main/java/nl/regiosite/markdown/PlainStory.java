package nl.regiosite.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regiosite.html.Html;
import nl.regiosite.source.SignSet;
import nl.regiosite.source.SourceFile;

/**
 * A text in which all is well and common, from flexmark's tree to HTML in one walk: to the byte what the long way through
 * {@link StoryWalk} gives, in a fraction of the time. It knows few kinds of nodes and says nothing of mistakes: a text with
 * HTML of its own, a dead link, a picture or whatever else asks for a second look is left to the long way.
 */
final class PlainStory {
    /** Signs that mean something in HTML or an escape, that nobody sees, or that may not stand in a file. */
    private static final SignSet TELLING = new SignSet("<&\\\t\r\u00a0\u00ad");

    private static final SignSet ADDRESS =
            new SignSet("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-._:?=");

    private final SourceFile file;
    private final int offset;
    private final String markdown;
    private final LinkTargets targets;
    private final ScrollRegions regions;
    private final DataHolder options;
    private final ListOptions lists;

    private final StringBuilder out;
    private final StringBuilder words = new StringBuilder();
    private final List<Story.Section> sections = new ArrayList<>();
    private final List<Story.Link> links = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> idNumbers = new HashMap<>();
    private Optional<Story.Heading> heading = Optional.empty();
    private int level = 1;
    private int tables;

    private PlainStory(
            SourceFile file,
            int offset,
            String markdown,
            LinkTargets targets,
            ScrollRegions regions,
            DataHolder options) {
        this.file = file;
        this.offset = offset;
        this.markdown = markdown;
        this.targets = targets;
        this.regions = regions;
        this.options = options;
        this.lists = ListOptions.get(options);
        this.out = new StringBuilder(markdown.length() * 5 / 4);
    }

    /** The story, or nothing when it takes the long way. */
    static Optional<Story> of(
            Node tree,
            SourceFile file,
            int offset,
            String markdown,
            LinkTargets targets,
            ScrollRegions regions,
            DataHolder options) {
        PlainStory story = new PlainStory(file, offset, markdown, targets, regions, options);
        if (!story.isPlain() || !story.blocks(tree)) {
            return Optional.empty();
        }
        story.close();
        return Optional.of(new Story(story.out.toString().strip(), story.sections, story.links));
    }

    private boolean isPlain() {
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            boolean rare = (c < ' ' && c != '\n') || (c >= 0x7f && c < 0xa0) || c >= 0xd800 || c == '\u200b';
            if (rare || TELLING.holds(c)) {
                return false;
            }
        }
        return true;
    }

    private boolean blocks(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (!block(node)) {
                return false;
            }
        }
        return true;
    }

    private boolean block(Node node) {
        words.append(' ');
        boolean known;
        if (node instanceof Paragraph) {
            known = around("<p>", node, "</p>\n");
        } else if (node instanceof Heading head) {
            known = heading(head);
        } else if (node instanceof BulletList) {
            known = list("ul", node);
        } else if (node instanceof OrderedList numbered) {
            known = numbered.getStartNumber() == 1 && list("ol", node);
        } else if (node instanceof BlockQuote) {
            out.append("<blockquote>\n");
            known = blocks(node);
            out.append("</blockquote>\n");
        } else if (node instanceof TableBlock) {
            known = table(node);
        } else if (node instanceof ThematicBreak) {
            out.append("<hr>\n");
            known = true;
        } else {
            known = false;
        }
        words.append(' ');
        return known;
    }

    /** The page has the only h1; a text begins at h2, and leaves no level out. */
    private boolean heading(Heading node) {
        int wanted = Math.max(2, node.getLevel());
        if (wanted > level + 1) {
            return false;
        }
        level = wanted;
        close();
        out.append("<h").append(level).append(" id=\"");
        int place = out.length();
        out.append("\">");
        if (!inlines(node)) {
            return false;
        }
        String text = taken();
        String id = Story.ID_PREFIX + StoryWalk.unique(Html.idOf(text), ids, idNumbers);
        out.insert(place, id).append("</h").append(level).append(">\n");
        heading = Optional.of(new Story.Heading(id, text));
        return true;
    }

    private boolean list(String tag, Node list) {
        out.append('<').append(tag).append(">\n");
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof ListItem item) || !item.getMarkerSuffix().isEmpty() || !item(item)) {
                return false;
            }
        }
        out.append("</").append(tag).append(">\n");
        return true;
    }

    private boolean item(ListItem item) {
        words.append(' ');
        out.append("<li>");
        Node node = item.getFirstChild();
        if (node instanceof Paragraph first && item.isParagraphWrappingDisabled(first, lists, options)) {
            if (!inlines(first)) {
                return false;
            }
            node = first.getNext();
        }
        if (node != null) {
            out.append('\n');
        }
        for (; node != null; node = node.getNext()) {
            boolean bare =
                    node instanceof Paragraph paragraph && item.isParagraphWrappingDisabled(paragraph, lists, options);
            if (bare || !block(node)) {
                return false;
            }
        }
        words.append(' ');
        out.append("</li>\n");
        return true;
    }

    private boolean table(Node table) {
        tables++;
        String name = tables == 1 ? regions.table() : regions.table() + " " + tables;
        out.append("<div class=\"tabel\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .append(Html.escape(name))
                .append("\"><table>\n");
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            boolean known = (part instanceof TableHead && rows("thead", part))
                    || (part instanceof TableBody && rows("tbody", part))
                    || part instanceof TableSeparator;
            if (!known) {
                return false;
            }
        }
        out.append("</table></div>\n");
        return true;
    }

    private boolean rows(String tag, Node part) {
        if (part.getFirstChild() == null) {
            return false;
        }
        out.append('<').append(tag).append(">\n");
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            if (!(row instanceof TableRow)) {
                return false;
            }
            out.append("<tr>");
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                if (!(cell instanceof TableCell known) || known.getSpan() != 1 || !cell(known)) {
                    return false;
                }
            }
            out.append("</tr>\n");
        }
        out.append("</").append(tag).append(">\n");
        return true;
    }

    private boolean cell(TableCell cell) {
        String tag = cell.isHeader() ? "th" : "td";
        out.append('<').append(tag);
        if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
            out.append(" class=\"rechts\"");
        } else if (cell.getAlignment() == TableCell.Alignment.CENTER) {
            out.append(" class=\"midden\"");
        }
        out.append(cell.isHeader() ? " scope=\"col\">" : ">");
        words.append(' ');
        boolean known = inlines(cell);
        words.append(' ');
        out.append("</").append(tag).append('>');
        return known;
    }

    private boolean around(String before, Node node, String after) {
        out.append(before);
        boolean known = node.getFirstChild() != null && inlines(node);
        out.append(after);
        return known;
    }

    private boolean inlines(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (!inline(node)) {
                return false;
            }
        }
        return true;
    }

    private boolean inline(Node node) {
        if (node instanceof Text) {
            return written(node);
        } else if (node instanceof SoftLineBreak) {
            text("\n");
            return true;
        } else if (node instanceof Emphasis) {
            return around("<em>", node, "</em>");
        } else if (node instanceof StrongEmphasis) {
            return around("<strong>", node, "</strong>");
        } else if (node instanceof TextBase) {
            return inlines(node);
        } else if (node instanceof Link link) {
            return link(link);
        } else if (node instanceof Code code) {
            out.append("<code>");
            text(Escaping.collapseWhitespace(code.getText(), true));
            out.append("</code>");
            return true;
        } else if (node instanceof TypographicSmarts smart) {
            return smart(smart.getTypographicText());
        } else if (node instanceof HardLineBreak) {
            out.append("<br>");
            text("\n");
            return true;
        }
        return false;
    }

    private boolean smart(String entity) {
        switch (entity) {
            case "&hellip;" -> text("…");
            case "&ndash;" -> text("–");
            case "&mdash;" -> text("—");
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean link(Link link) {
        String target = link.getUrl().toString();
        int place = link.getUrl().getStartOffset();
        boolean isCommon = isCommon(target)
                && link.getTitle().isNull()
                && markdown.indexOf("](" + target, link.getStartOffset()) == place - 2;
        if (!isCommon) {
            return false;
        }
        String href = target;
        if (!isElsewhere(target)) {
            Optional<String> here = target.indexOf(':') >= 0 ? Optional.empty() : targets.href(target);
            if (here.isEmpty()
                    || !isCommon(here.get())
                    || targets.warning(target).isPresent()) {
                return false;
            }
            href = here.get();
            links.add(new Story.Link(href, target, file.at(offset + place)));
        }
        out.append("<a href=\"").append(href).append("\">");
        boolean known = inlines(link);
        out.append("</a>");
        return known;
    }

    /** Whether it leads to another site; not to a computer of the author's own. */
    private boolean isElsewhere(String target) {
        int host = target.startsWith("https://") ? 8 : target.startsWith("http://") ? 7 : 0;
        return host > 0
                && !target.startsWith("localhost", host)
                && !target.startsWith("127.", host)
                && targets.ownPath(target).isEmpty();
    }

    /** Whether it is made of signs that are the same in every spelling of an address. */
    private static boolean isCommon(String target) {
        for (int i = 0; i < target.length(); i++) {
            if (!ADDRESS.holds(target.charAt(i))) {
                return false;
            }
        }
        return !target.isEmpty();
    }

    /** A text as it stands in the file, from there: what flexmark has in its place takes long to read. */
    private boolean written(Node node) {
        int from = node.getStartOffset();
        int to = node.getEndOffset();
        boolean isWhole = to - from == node.getChars().length();
        String text = isWhole ? markdown.substring(from, to) : node.getChars().toString();
        text(text);
        // Two hyphens become a dash, if the parser was told to look for them.
        return !text.contains("--");
    }

    private void text(String text) {
        words.append(text);
        escape(text);
    }

    private void escape(String text) {
        // A text with one of the others that are escaped takes the long way.
        out.append(text.indexOf('>') < 0 ? text : text.replace(">", "&gt;"));
    }

    private void close() {
        String text = taken();
        if (heading.isPresent() || !text.isEmpty()) {
            sections.add(new Story.Section(heading, text));
        }
        heading = Optional.empty();
    }

    /** The words since the last heading, with one space where there were more, or ends of lines. */
    private String taken() {
        String text = Sections.spaced(words);
        words.setLength(0);
        return text;
    }
}
