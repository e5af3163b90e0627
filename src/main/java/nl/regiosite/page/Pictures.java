package nl.regiosite.page;

/** Where the pictures that lie beside texts go. */
public final class Pictures {
    private Pictures() {}

    /** {@code content/projecten/wonen/x/foto.jpg} is served at {@code /beeld/projecten/wonen/x/foto.jpg}. */
    public static Route route(String contentPath) {
        return Route.file("beeld/" + contentPath.substring("content/".length()));
    }
}
