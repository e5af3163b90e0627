package nl.regiosite.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of a text in one walk, from heading to heading. */
final class Sections implements NodeVisitor {

    private final List<Story.Section> found = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Optional<Story.Heading> heading = Optional.empty();

    private Sections() {}

    static List<Story.Section> of(Element body) {
        Sections sections = new Sections();
        body.traverse(sections);
        sections.close();
        return List.copyOf(sections.found);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words.append(isNoteMark(text) ? "" : text.getWholeText());
        } else if (node instanceof Element element) {
            if (isHeading(element)) {
                close();
            }
            apart(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            apart(element);
            if (isHeading(element)) {
                heading = Optional.of(new Story.Heading(element.id(), taken()));
            }
        }
    }

    /** What stands in two blocks is no one word. */
    private void apart(Element element) {
        if (element.isBlock() || element.tagName().equals("br")) {
            words.append(' ');
        }
    }

    private void close() {
        String text = taken();
        if (heading.isPresent() || !text.isEmpty()) {
            found.add(new Story.Section(heading, text));
        }
        heading = Optional.empty();
    }

    private String taken() {
        String text = spaced(words);
        words.setLength(0);
        return text;
    }

    /** With one space where there were more, or ends of lines. */
    static String spaced(StringBuilder text) {
        char[] out = new char[text.length()];
        int length = 0;
        boolean wasSpace = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSpace = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (!isSpace || !wasSpace) {
                out[length++] = isSpace ? ' ' : c;
            }
            wasSpace = isSpace;
        }
        return new String(out, 0, length).strip();
    }

    private static boolean isHeading(Element element) {
        String name = element.tagName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '2' && name.charAt(1) <= '6';
    }

    /** The number of a footnote, or the arrow back from it: glued to a word it would be none. */
    private static boolean isNoteMark(TextNode text) {
        Element parent = text.parent();
        return parent != null && (parent.hasClass("footnote-ref") || parent.hasClass("footnote-backref"));
    }
}
