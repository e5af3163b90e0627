package nl.regiosite.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.diagnostic.TextFiles;
import nl.regiosite.diagnostic.Texts;
import nl.regiosite.html.Html;
import nl.regiosite.source.SourceFile;

/** Shows the place in a file where something is wrong, with a link that opens it in an editor. */
final class SourceView {
    private final Path root;
    private final List<String> shown;
    private final Texts texts;

    /** @param shown the folders and files below {@code root} that may be shown */
    SourceView(Path root, List<String> shown, Texts texts) {
        this.root = root;
        this.shown = List.copyOf(shown);
        this.texts = texts;
    }

    /** The file that an address asks for, as HTML; nothing when it is not there or is none of the site's business. */
    Optional<String> page(URI address) {
        Map<String, String> asked = parameters(address);
        String path = asked.getOrDefault("pad", "");
        int line = number(asked.getOrDefault("regel", ""));
        int column = number(asked.getOrDefault("teken", ""));
        return file(path)
                .flatMap(real -> TextFiles.read(real, path, new Diagnostics()))
                .map(file -> html(file, line, column));
    }

    /** Never a file outside the site, also not by way of a link. */
    private Optional<Path> file(String path) {
        try {
            Path file = root.resolve(path).normalize();
            boolean ours = shown.stream().anyMatch(name -> file.startsWith(root.resolve(name)));
            boolean isPlain = ours
                    && Files.isRegularFile(file)
                    && file.toRealPath().equals(root.toRealPath().resolve(root.relativize(file)));
            return isPlain ? Optional.of(file) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private String html(SourceFile file, int line, int column) {
        String editor = "vscode://file" + root.resolve(file.path()).toUri().getRawPath() + ":" + line + ":" + column;
        List<String> lines = file.text().lines().toList();
        StringBuilder out = new StringBuilder("<main><h1>")
                .append(Html.escape(texts.get("voorbeeld.plaats", file.path(), String.valueOf(line))))
                .append("</h1><p><a href=\"")
                .append(Html.escape(editor))
                .append("\">")
                .append(Html.escape(texts.get("voorbeeld.open")))
                .append("</a></p><pre><ol>");
        for (int i = 0; i < lines.size(); i++) {
            boolean here = i + 1 == line;
            out.append(here ? "<li id=\"hier\" class=\"hier\">" : "<li>")
                    .append(here ? marked(lines.get(i), column) : Html.escape(lines.get(i)))
                    .append("</li>");
        }
        return out.append("</ol></pre></main>").toString();
    }

    private static String marked(String line, int column) {
        int at = Math.max(0, Math.min(column - 1, line.length()));
        return Html.escape(line.substring(0, at)) + "<mark>" + Html.escape(line.substring(at)) + "</mark>";
    }

    private static Map<String, String> parameters(URI address) {
        return Stream.of(Optional.ofNullable(address.getRawQuery()).orElse("").split("&", -1))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(
                        part -> part[0],
                        part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8),
                        (one, two) -> one));
    }

    private static int number(String text) {
        return text.matches("\\d{1,7}") ? Integer.parseInt(text) : 1;
    }
}
