package nl.regiosite.output.change;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regiosite.output.change.SiteState.PageState;
import nl.regiosite.source.Checksum;

/**
 * What people read on a finished page: its main part without tags and drawings, with where its links lead and what its
 * pictures are said to show. One walk over the text; a parser of HTML would take as long as the whole build.
 */
final class PageText {
    private static final Pattern TOLD = Pattern.compile("\\s(?:href|alt)=\"([^\"]*)\"");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern FIGURES = Pattern.compile("[0-9][0-9.,]*");

    /** What the browser searches in has another name after each change of a text, on every page. */
    private static final Pattern INDEX = Pattern.compile("(/index\\.json\\?v=)[0-9a-f]+");

    private final List<String> addresses;

    /** @param own where the site is, and where it belongs: in a preview these are two, and that is no news */
    PageText(Set<String> own) {
        this.addresses = own.stream().sorted().flatMap(PageText::spellings).toList();
    }

    /** As it is written in links, in links within links, and in words. */
    private static Stream<String> spellings(String address) {
        return Stream.of(
                address,
                URLEncoder.encode(address, StandardCharsets.UTF_8),
                address.substring(address.indexOf("//") + 2),
                address.replaceFirst("(//[^/]*).*", "$1"),
                address.replaceFirst(".*//([^/]*).*", "$1"));
    }

    PageState read(String title, byte[] file) {
        String html = new String(file, StandardCharsets.UTF_8);
        String text = SPACE.matcher(withoutAddress(text(main(html)))).replaceAll(" ");
        return new PageState(
                title,
                Checksum.of(FIGURES.matcher(text).replaceAll("0")),
                Checksum.of(text),
                Checksum.of(INDEX.matcher(withoutAddress(html)).replaceAll("$1")));
    }

    private String withoutAddress(String text) {
        String rest = text;
        for (String address : addresses) {
            rest = rest.replace(address, "");
        }
        return rest;
    }

    private static String main(String html) {
        int begin = html.indexOf("<main");
        int end = html.lastIndexOf("</main>");
        return begin < 0 || end < begin ? html : html.substring(begin, end);
    }

    private static String text(String html) {
        StringBuilder out = new StringBuilder(html.length() / 2);
        int at = 0;
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            int end = tag < 0 ? -1 : html.indexOf('>', tag);
            if (end < 0) {
                return out.append(html, at, html.length()).toString();
            }
            out.append(html, at, tag).append(' ');
            Matcher told = TOLD.matcher(html).region(tag, end);
            while (told.find()) {
                out.append(told.group(1)).append(' ');
            }
            at = after(html, tag, end);
        }
        return out.toString();
    }

    /** Where the text goes on after a tag; a drawing, a script and a style are skipped whole. */
    private static int after(String html, int tag, int end) {
        for (String silent : new String[] {"svg", "script", "style"}) {
            if (html.startsWith(silent, tag + 1)) {
                int close = html.indexOf("</" + silent + ">", end);
                return close < 0 ? end + 1 : close;
            }
        }
        return end + 1;
    }
}
