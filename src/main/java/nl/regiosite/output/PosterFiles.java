package nl.regiosite.output;

import nl.regiosite.page.Emblem;
import nl.regiosite.page.PageContext;
import nl.regiosite.page.Route;
import nl.regiosite.publish.OutputTree;

/**
 * {@code /deelbeeld/}: for each page that lists name the picture that other sites show when someone shares it. A theme
 * that has no letters for it draws none.
 */
public final class PosterFiles implements Output {
    /** In pixels; every picture has this size. */
    public static final int WIDTH = PosterPainter.WIDTH;

    public static final int HEIGHT = PosterPainter.HEIGHT;

    /** The address of the picture of a page: {@code /deelbeeld/projecten/it-hub.png}. */
    public static Route route(Route page) {
        String path = page.path().replaceAll("^/|/$", "");
        return Route.file("deelbeeld/" + (path.isEmpty() ? "home" : path) + ".png");
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
        pages.plan().pages().values().stream()
                .filter(page -> page.finding().listed())
                .forEach(page -> tree.putLater(
                        route(page.route()).outputPath(), () -> painter.paint(page.posterIn(pages))));
    }
}
