package nl.regiosite.output.change;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiosite.output.change.SiteState.PageState;
import nl.regiosite.source.Checksum;

/**
 * What people read on a finished page: its main part without tags and drawings, with where its links lead and what its
 * pictures are said to show. One walk over the text; a parser of HTML would take as long as the whole build.
 */
final class PageText {
    /** What the browser searches in has another name after each change of a text, on every page. */
    private static final String INDEX = "/index.json?v=";

    /**
     * Where a site is, in all its spellings.
     *
     * @param host what is in each of them
     * @param spellings the longest first, for it holds others
     */
    private record Address(String host, List<String> spellings) {
        /** As it is written in links, in links within links, and in words. */
        static Address of(String address) {
            String authority = address.replaceFirst(".*//([^/]*).*", "$1");
            return new Address(
                    authority.replaceFirst(":.*", ""),
                    Stream.of(
                                    address,
                                    URLEncoder.encode(address, StandardCharsets.UTF_8),
                                    address.substring(address.indexOf("//") + 2),
                                    address.replaceFirst("(//[^/]*).*", "$1"),
                                    authority)
                            .distinct()
                            .sorted(Comparator.comparing(String::length).reversed())
                            .toList());
        }

        String takenOut(String text) {
            StringBuilder rest = new StringBuilder(text.length());
            int from = 0;
            for (int at = text.indexOf(host); at >= 0; at = text.indexOf(host, from)) {
                int begin = at + host.length();
                int end = begin;
                for (String spelling : spellings) {
                    int start = at - spelling.indexOf(host);
                    if (start >= from && text.startsWith(spelling, start)) {
                        begin = start;
                        end = start + spelling.length();
                        break;
                    }
                }
                rest.append(text, from, begin);
                from = end;
            }
            return rest.append(text, from, text.length()).toString();
        }
    }

    private final List<Address> addresses;

    /** @param own where the site is, and where it belongs: in a preview these are two, and that is no news */
    PageText(Set<String> own) {
        this.addresses = own.stream().sorted().map(Address::of).toList();
    }

    PageState read(String title, byte[] file) {
        // Byte by byte: all that is looked for is ASCII, and such a text is gone through much sooner.
        String html = withoutAddress(new String(file, StandardCharsets.ISO_8859_1));
        Sums sums = Sums.of(text(main(html)));
        return new PageState(
                title,
                sums.words(),
                sums.text(),
                Checksum.of(withoutIndex(html).getBytes(StandardCharsets.ISO_8859_1)));
    }

    /**
     * The fingerprints of a text, with one space where there were more, or ends of lines.
     *
     * @param words of the same with a 0 for each number, so that only the words count
     */
    private record Sums(String words, String text) {
        static Sums of(StringBuilder written) {
            byte[] text = new byte[written.length()];
            byte[] words = new byte[written.length()];
            int ofText = 0;
            int ofWords = 0;
            boolean wasSpace = false;
            boolean inFigure = false;
            for (int i = 0; i < written.length(); i++) {
                char c = written.charAt(i);
                boolean isSpace = c == ' ' || (c >= '\t' && c <= '\r');
                if (isSpace && wasSpace) {
                    continue;
                }
                wasSpace = isSpace;
                byte sign = isSpace ? (byte) ' ' : (byte) c;
                text[ofText++] = sign;
                boolean isDigit = c >= '0' && c <= '9';
                boolean goesOn = inFigure && (isDigit || c == '.' || c == ',');
                if (!goesOn) {
                    words[ofWords++] = isDigit ? (byte) '0' : sign;
                }
                inFigure = isDigit || goesOn;
            }
            return new Sums(Checksum.of(words, ofWords), Checksum.of(text, ofText));
        }
    }

    private static String withoutIndex(String html) {
        if (!html.contains(INDEX)) {
            return html;
        }
        StringBuilder out = new StringBuilder(html.length());
        int from = 0;
        for (int at = html.indexOf(INDEX); at >= 0; at = html.indexOf(INDEX, from)) {
            int end = at + INDEX.length();
            out.append(html, from, end);
            while (end < html.length() && Character.digit(html.charAt(end), 16) >= 0) {
                end++;
            }
            from = end;
        }
        return out.append(html, from, html.length()).toString();
    }

    private String withoutAddress(String text) {
        String rest = text;
        for (Address address : addresses) {
            rest = address.takenOut(rest);
        }
        return rest;
    }

    private static String main(String html) {
        int begin = html.indexOf("<main");
        int end = html.lastIndexOf("</main>");
        return begin < 0 || end < begin ? html : html.substring(begin, end);
    }

    private static StringBuilder text(String html) {
        StringBuilder out = new StringBuilder(html.length() / 2);
        int at = 0;
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            int end = tag < 0 ? -1 : html.indexOf('>', tag);
            if (end < 0) {
                return out.append(html, at, html.length());
            }
            out.append(html, at, tag).append(' ');
            told(html, tag, end, out);
            at = after(html, tag, end);
        }
        return out;
    }

    /** What a tag says of a link or a picture. */
    private static void told(String html, int tag, int end, StringBuilder out) {
        for (int i = html.indexOf('=', tag); i >= 0 && i < end; i = html.indexOf('=', i + 1)) {
            boolean isTold = isNamed("href", html, i) || isNamed("alt", html, i);
            int close = isTold ? html.indexOf('"', i + 2) : -1;
            if (close >= 0 && close < end) {
                out.append(html, i + 2, close).append(' ');
            }
        }
    }

    /** Whether this name of an attribute, and a quoted value, stand around an equals sign. */
    private static boolean isNamed(String name, String html, int equals) {
        int begin = equals - name.length();
        return html.startsWith(name, begin)
                && html.startsWith("\"", equals + 1)
                && Character.isWhitespace(html.charAt(begin - 1));
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
