package nl.regiosite.output;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiosite.output.picture.Canvas;
import nl.regiosite.page.Emblem;
import nl.regiosite.page.PageContext;
import nl.regiosite.page.Poster;
import nl.regiosite.page.Route;
import nl.regiosite.publish.OutputTree;
import nl.regiosite.source.Lazy;
import nl.regiosite.source.Sha256;
import nl.regiosite.theme.DesignTokens;
import nl.regiosite.theme.Shape;

/**
 * {@code /deelbeeld/}: for each page that lists name the picture that other sites show when someone shares it. A theme
 * that has no letters for it draws none.
 */
public final class PosterFiles implements Output {
    /** In pixels; every picture has this size. */
    public static final int WIDTH = PosterPainter.WIDTH;

    public static final int HEIGHT = PosterPainter.HEIGHT;

    /** The program itself: a picture that another version painted is not kept. */
    static final Lazy<String> PAINTERS = Lazy.of(() -> FileCache.print(
            Stream.concat(Stream.of(PosterPainter.class, DesignTokens.class, Shape.class), Canvas.pieces().stream())
                    .toList()));

    /** The address of the picture of a page: {@code /deelbeeld/projecten/it-hub.png}. */
    public static Route route(Route page) {
        String path = page.path().replaceAll("^/|/$", "");
        return Route.file("deelbeeld/" + (path.isEmpty() ? "home" : path) + ".png");
    }

    @Override
    public String name() {
        return "deelbeelden";
    }

    @Override
    public void write(OutputContext context, OutputTree tree) {
        Letters.of(context).ifPresent(letters -> write(letters, context, tree));
    }

    private static void write(Letters letters, OutputContext context, OutputTree tree) {
        PageContext pages = context.pages();
        PosterPainter painter = new PosterPainter(
                context.assets().tokens(),
                letters.plain(),
                letters.bold(),
                context.config().name(),
                Emblem.of(context.programme()));
        String look = Sha256.of(look(context).getBytes(StandardCharsets.UTF_8)) + " ";
        pages.plan().pages().values().stream()
                .filter(page -> page.finding().listed())
                .forEach(page -> tree.putLater(route(page.route()).outputPath(), () -> {
                    Poster poster = page.posterIn(pages);
                    return context.cache().get(look + poster, () -> painter.paint(poster));
                }));
    }

    /** All that every picture follows from, beside what stands on it: the theme, the programme, and how it is painted. */
    private static String look(OutputContext context) {
        DesignTokens tokens = context.assets().tokens();
        Stream<String> letters = context.letters().stream()
                .flatMap(files -> Stream.of(files.plain(), files.bold()))
                .map(file -> Sha256.of(file.bytes()));
        return Stream.concat(
                        Stream.of(
                                "deelbeeld",
                                PAINTERS.get(),
                                context.config().name(),
                                String.valueOf(Emblem.of(context.programme())),
                                String.valueOf(new TreeMap<>(tokens.light())),
                                String.valueOf(new TreeMap<>(tokens.colours()))),
                        letters)
                .collect(Collectors.joining(" "));
    }
}
