package nl.regiosite.theme;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.loader.Loader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Fills the templates of a theme (Pebble). Everything that is filled in is escaped; only a story, which is safe HTML
 * already, is marked {@code raw}. A name that a template uses and nobody gives is a mistake with its line.
 */
public final class TemplateEngine {
    private static final String NO_TEMPLATE = "no template ";
    private static final String HTML = "html";

    private final SiteTheme theme;
    private final PebbleEngine engine;
    private final TemplateLimits limits = new TemplateLimits();

    /** @param escape makes a text fit for between tags and in quoted attributes */
    public TemplateEngine(SiteTheme theme, DesignTokens tokens, UnaryOperator<String> escape) {
        this.theme = theme;
        this.engine = new PebbleEngine.Builder()
                .loader(new ThemeLoader(theme.files()))
                .strictVariables(true)
                .newLineTrimming(false)
                .autoEscaping(true)
                .addEscapingStrategy(HTML, escape::apply)
                .defaultEscapingStrategy(HTML)
                .defaultLocale(Locale.ROOT)
                .extension(new Functions(theme.words(), tokens), limits)
                .build();
    }

    /** The page, or nothing and a diagnostic that names the template and its line. */
    public Optional<String> render(String template, Map<String, Object> values, Diagnostics problems) {
        PageWriter out = new PageWriter();
        limits.begin();
        try {
            PebbleTemplate compiled = engine.getTemplate("templates/" + template + ".peb");
            compiled.evaluate(out, values);
            return Optional.of(out.toString());
        } catch (PebbleException e) {
            problems.add(mistake(e, template));
            return Optional.empty();
        } catch (PageWriter.Full e) {
            problems.add(Diagnostic.error(
                    "sjabloon-eindeloos",
                    theme.files().source("templates/" + template + ".peb").start()));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        } catch (StackOverflowError e) {
            // Templates that include each other in a circle.
            problems.add(TemplateCircles.from("templates/" + template + ".peb", theme.files()));
            return Optional.empty();
        }
    }

    /** Keeps what is written, without the locks that others need who write to one place at once. */
    private static final class PageWriter extends Writer {
        /** A table of a hundred thousand projects has half as much. */
        private static final int MOST_SIGNS = 100_000_000;

        /** It is no page any more. */
        static final class Full extends IOException {
            private static final long serialVersionUID = 1L;
        }

        private final StringBuilder text = new StringBuilder(16_384);

        @Override
        public void write(int sign) {
            text.append((char) sign);
        }

        @Override
        public void write(char[] signs, int from, int count) throws Full {
            room(count);
            text.append(signs, from, count);
        }

        @Override
        public void write(String signs, int from, int count) throws Full {
            room(count);
            text.append(signs, from, from + count);
        }

        private void room(int count) throws Full {
            if (text.length() + (long) count > MOST_SIGNS) {
                throw new Full();
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private Diagnostic mistake(PebbleException e, String template) {
        String root = "templates/" + template + ".peb";
        if (e instanceof LoaderException missing) {
            String name = said(missing).replace(NO_TEMPLATE, "");
            if (name.equals(root)) {
                SourceSpan start = theme.files().source(root).start();
                return Diagnostic.error("bestand-ontbreekt", start, start.file().path());
            }
            return Diagnostic.error("sjabloon-fout", TemplateCircles.mention(name, root, theme.files()), said(missing));
        }
        if (e instanceof TemplateLimits.Endless) {
            return Diagnostic.error("sjabloon-eindeloos", place(e, template));
        }
        return Diagnostic.error("sjabloon-fout", place(e, template), said(e));
    }

    private SourceSpan place(PebbleException e, String template) {
        String name = e.getFileName() == null ? "templates/" + template + ".peb" : e.getFileName();
        Integer line = e.getLineNumber();
        return new SourceSpan(theme.files().source(name), line == null || line < 1 ? 1 : line, 1);
    }

    private static String said(PebbleException e) {
        String message = e.getPebbleMessage();
        return message == null ? String.valueOf(e.getMessage()) : message;
    }

    /**
     * {@code t('key')}: the theme's own word, {@code {0}} and on filled in with further arguments. {@code tElse('key',
     * 'other')}: the same if there is one, and else the other text. {@code vorm('colour')}: the shape that goes with a
     * colour, as the {@code d} of a path in a box of 100 by 100. {@code token('--papier')}, {@code tokenDark('--papier')}:
     * the value of a design token on a light and on a dark page.
     */
    private static final class Functions extends AbstractExtension {
        private final Map<String, Function> functions;

        Functions(ThemeWords words, DesignTokens tokens) {
            this.functions = Map.of(
                    "t",
                    new Word(words),
                    "tElse",
                    new WordOrElse(words),
                    "vorm",
                    new Lookup(colour -> tokens.shape(colour).svgPath()),
                    "token",
                    new Lookup(name -> tokens.value(name).orElse("")),
                    "tokenDark",
                    new Lookup(name -> tokens.darkValue(name).orElse("")));
        }

        @Override
        public Map<String, Function> getFunctions() {
            return functions;
        }
    }

    /** A function that is given its arguments by place, under the names "0", "1" and on. */
    private interface ByPlace extends Function {
        @Override
        default @Nullable List<String> getArgumentNames() {
            return null;
        }
    }

    /** A function of one text, with what it gave before: a theme asks for the same few again and again. */
    private record Lookup(UnaryOperator<String> find, Map<String, String> found) implements ByPlace {
        Lookup(UnaryOperator<String> find) {
            this(find, new ConcurrentHashMap<>());
        }

        @Override
        public Object execute(
                Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int lineNumber) {
            return found.computeIfAbsent(String.valueOf(args.get("0")), find);
        }
    }

    private record Word(ThemeWords words) implements ByPlace {
        @Override
        public Object execute(
                Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int lineNumber) {
            String key = String.valueOf(args.get("0"));
            List<String> arguments = new ArrayList<>();
            for (int i = 1; args.containsKey(String.valueOf(i)); i++) {
                arguments.add(String.valueOf(args.get(String.valueOf(i))));
            }
            try {
                return words.get(key, arguments);
            } catch (ThemeWords.MissingWord e) {
                // Pebble would lose the place of any other exception.
                throw new PebbleException(e, String.valueOf(e.getMessage()), lineNumber, self.getName());
            }
        }
    }

    private record WordOrElse(ThemeWords words) implements ByPlace {
        @Override
        public Object execute(
                Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int lineNumber) {
            String other = String.valueOf(args.get("1"));
            return words.texts().getOrDefault(String.valueOf(args.get("0")), other);
        }
    }

    /** Reads templates through the theme's inheritance. */
    private record ThemeLoader(ThemeFiles files) implements Loader<String> {
        @Override
        public Reader getReader(String name) {
            return new StringReader(files.find(name)
                    .orElseThrow(() -> new LoaderException(null, NO_TEMPLATE + name))
                    .text());
        }

        @Override
        public void setCharset(String charset) {}

        @Override
        public void setPrefix(String prefix) {}

        @Override
        public void setSuffix(String suffix) {}

        @Override
        public String resolveRelativePath(String relativePath, String anchorPath) {
            return relativePath;
        }

        @Override
        public String createCacheKey(String name) {
            return name;
        }

        @Override
        public boolean resourceExists(String name) {
            return files.find(name).isPresent();
        }
    }
}
