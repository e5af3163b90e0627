package nl.regiosite.markdown;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.diagnostic.Hint;
import nl.regiosite.html.Sanitiser;
import nl.regiosite.source.SourceFile;

/**
 * What {@link Sanitiser} takes out of an author's HTML, said to the author: a film that was pasted, and is not there, would
 * only be missed by visitors. Each tag is named once in a text.
 */
final class LeftOut {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|$)", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<([a-zA-Z][^\\s/>]*)([^>]*)>");
    private static final Pattern LOOK = Pattern.compile("\\s(style|align|bgcolor|color|on[a-z]+)\\s*=");
    private static final Pattern ADDRESS = Pattern.compile("\\b(?:src|data)\\s*=\\s*[\"']?((?:https?:)?//[^\\s\"'>]+)");
    private static final Pattern YOUTUBE =
            Pattern.compile("//(?:www\\.)?youtube(?:-nocookie)?\\.com/embed/([\\w-]+).*");
    private static final Pattern VIMEO = Pattern.compile("//player\\.vimeo\\.com/video/(\\d+).*");

    private static final Set<String> FROM_ELSEWHERE =
            Set.of("iframe", "script", "video", "audio", "embed", "object", "frame", "frameset", "applet");
    private static final Set<String> FORM =
            Set.of("form", "input", "button", "select", "textarea", "label", "fieldset", "option");
    /** What only belongs to one of those, and is not worth a word of its own. */
    private static final Set<String> PART = Set.of("noscript", "source", "track", "param", "optgroup", "legend", "h1");

    private static final Set<String> LOOKS = Set.of(
            ("font center u s strike big tt style link meta title html head body header footer main nav aside article "
                            + "details summary picture svg math canvas marquee blink address time var samp wbr bdo bdi "
                            + "ruby col colgroup menu dialog hgroup nobr acronym dfn data template map area")
                    .split(" "));

    private final SourceFile file;
    private final boolean office;
    private final Diagnostics problems;
    private final Set<String> said = new HashSet<>();

    /** @param office whether it was said already that the markup of a word processor came along */
    LeftOut(SourceFile file, boolean office, Diagnostics problems) {
        this.file = file;
        this.office = office;
        this.problems = problems;
    }

    /** Looks at a piece of the author's own HTML, which begins at {@code at} in the file. */
    void tags(String html, int at) {
        String bare = COMMENT.matcher(html)
                .replaceAll(found -> " ".repeat(found.group().length()));
        Matcher tag = TAG.matcher(bare);
        while (tag.find()) {
            of(tag.group(1).toLowerCase(Locale.ROOT), tag.group(2)).ifPresent(found -> {
                if (said.add(found.once())) {
                    problems.add(Diagnostic.warning(found.code(), file.at(at + tag.start()), found.word())
                            .withHint(found.hint()));
                }
            });
        }
    }

    private Optional<Found> of(String name, String attributes) {
        if (FROM_ELSEWHERE.contains(name)) {
            return Optional.of(new Found("html-van-elders", "<" + name + ">", link(attributes)));
        } else if (FORM.contains(name)) {
            return Optional.of(new Found("html-formulier", "<" + name + ">", Optional.empty()));
        } else if (LOOKS.contains(name)) {
            return look("<" + name + ">");
        } else if (Sanitiser.keeps(name)) {
            Matcher look = LOOK.matcher(attributes);
            return look.find() ? look(look.group(1)) : Optional.empty();
        } else if (PART.contains(name) || name.contains(":")) {
            return Optional.empty();
        }
        return Optional.of(new Found("html-onbekend", "<" + (name + attributes).strip() + ">", Optional.empty()));
    }

    private Optional<Found> look(String word) {
        return office ? Optional.empty() : Optional.of(new Found("html-opmaak", word, Optional.empty()));
    }

    /** Where a visitor can see what was to stand here. */
    private static Optional<Hint> link(String attributes) {
        Matcher found = ADDRESS.matcher(attributes);
        if (!found.find()) {
            return Optional.empty();
        }
        String address = found.group(1).replaceFirst("^https?:", "");
        Matcher youtube = YOUTUBE.matcher(address);
        Matcher vimeo = VIMEO.matcher(address);
        if (youtube.matches()) {
            return Optional.of(Hint.of("tip.link-naar-film", "https://www.youtube.com/watch?v=" + youtube.group(1)));
        } else if (vimeo.matches()) {
            return Optional.of(Hint.of("tip.link-naar-film", "https://vimeo.com/" + vimeo.group(1)));
        }
        return Optional.empty();
    }

    /** @param word the tag or the attribute that goes */
    private record Found(String code, String word, Optional<Hint> hint) {
        /** A form is one thing whatever its parts; of films each has a link of its own. */
        String once() {
            return code.equals("html-formulier") ? code : word + hint;
        }
    }
}
