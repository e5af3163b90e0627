package nl.regiosite.output.beheer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiosite.config.WebEditor;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.form.FormWords;
import nl.regiosite.html.Html;
import nl.regiosite.output.Json;
import nl.regiosite.output.Output;
import nl.regiosite.output.OutputContext;
import nl.regiosite.publish.OutputTree;
import nl.regiosite.source.Sha256;
import nl.regiosite.source.Travelling;

/**
 * {@code /beheer/}: writing in the browser, where the settings ask for it. The editor's own files come from the npm
 * package that {@code mvn -Pbeheer} lays in {@code target/beheer}, so no third party is asked when someone writes.
 */
public final class EditorFiles implements Output {
    private static final String PACKAGE = "target/beheer/node_modules/decap-cms/dist";
    private static final String FOLDER = "beheer/";
    private static final String ASSETS = "assets/beheer/";
    private static final String MAIN = "decap-cms.js";

    @Override
    public String name() {
        return "beheer";
    }

    @Override
    public List<String> reads() {
        return List.of(PACKAGE);
    }

    @Override
    public boolean looksAround() {
        return true;
    }

    @Override
    public void write(OutputContext context, OutputTree tree) {
        context.config().webEditor().ifPresent(editor -> write(editor, context, tree));
    }

    private static void write(WebEditor editor, OutputContext context, OutputTree tree) {
        if (tree.has(FOLDER + "index.html")) {
            context.problems().add(Diagnostic.error("adres-dubbel", editor.place(), "/" + FOLDER));
            return;
        }
        SortedMap<String, byte[]> scripts = scripts(context.root().resolve(PACKAGE));
        byte[] main = scripts.get(MAIN);
        if (main == null) {
            context.problems().add(Diagnostic.error("beheer-ontbreekt", editor.place()));
            return;
        }
        FormWords words = FormWords.in(context.config().language())
                .orElseThrow(() -> new IllegalStateException("the forms have no words in this language"));
        EditorSettings settings = new EditorSettings(
                context.config(),
                editor,
                context.programme(),
                words,
                kind -> isObject(context.root().resolve(kind.place())));
        // The parts of the editor ask for each other by name, so the folder has the content in its name.
        String folder = ASSETS + "decap-cms." + Sha256.of(main).substring(0, 10) + "/";
        scripts.forEach((name, bytes) -> tree.put(folder + name, bytes));
        String begin = own("begin.js", tree);
        String lists = own("lijsten.js", tree);
        String more = own("eigen.js", tree);
        String style = own("eigen.css", tree);
        tree.put(FOLDER + "config.yml", Json.write(json -> Json.tree(settings.all(), json)));
        tree.put(
                FOLDER + "index.html",
                page(context, settings, words, List.of(style, begin, folder + MAIN, lists, more)));
    }

    /** @param own the style, what comes before the editor, the editor, and the two scripts that come after it */
    private static String page(OutputContext context, EditorSettings settings, FormWords words, List<String> own) {
        ScriptRules rules = settings.rules();
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>%s</title>
                <link rel="icon" href="../icoon.svg" type="image/svg+xml">
                <link rel="stylesheet" href="../%s">
                <link rel="cms-config-url" type="text/yaml" href="config.yml">
                </head>
                <body>
                <noscript><p>%s</p></noscript>
                <script src="../%s"></script>
                <script src="../%s"></script>
                <script src="../%s" data-volgorde="%s"></script>
                <script src="../%s" data-stijlen="%s" data-teksten="%s" data-woorden="%s" data-afspraken="%s"></script>
                </body>
                </html>
                """.formatted(
                context.config().language(),
                Html.escape(words.word("beheer") + " – " + context.config().name()),
                own.get(0),
                Html.escape(words.word("beheer.zonder-script")),
                own.get(1),
                own.get(2),
                own.get(3),
                Html.escape(rules.orders()),
                own.get(4),
                Html.escape(previewStyles(context)),
                String.join(" ", settings.texts()),
                Html.escape(rules.sayings()),
                Html.escape(rules.agreements()));
    }

    /** What a page of the site looks like: the sheet that every page has, and that of what is lower on it. */
    private static String previewStyles(OutputContext context) {
        return Stream.of("stijl.css", "verder.css")
                .flatMap(name -> Optional.ofNullable(context.assets().paths().get(name)).stream())
                .map(path -> context.config().basePath() + "/" + path)
                .collect(Collectors.joining(" "));
    }

    /** A file of our own, under a name made of its content. */
    private static String own(String name, OutputTree tree) {
        byte[] bytes = resource(name);
        String path = ASSETS + name.replace(".", "." + Sha256.of(bytes).substring(0, 10) + ".");
        tree.put(path, bytes);
        return path;
    }

    /** The editor's script with the parts that it asks for later, and the licences of all that is in it. */
    private static SortedMap<String, byte[]> scripts(Path folder) {
        SortedMap<String, byte[]> scripts = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return scripts;
        }
        try (Stream<Path> list = Files.list(folder)) {
            for (Path file : list.toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.matches("([0-9]+\\.)?decap-cms\\.js(\\.LICENSE\\.txt)?|[0-9a-f]+\\.wasm")) {
                    scripts.put(name, Files.readAllBytes(file));
                }
            }
            return scripts;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    /** The editor has a name for every value, so a file that is a list alone is not for it. */
    private static boolean isObject(Path file) {
        try {
            return Files.exists(file) && Files.readString(file).stripLeading().startsWith("{");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static byte[] resource(String name) {
        return Travelling.bytes("beheer/" + name);
    }
}
