package nl.regiosite.page;

/**
 * The address of a page or file within the site, from its top: {@code /projecten/it-hub/} for a page, {@code /404.html}
 * for a file. Addresses never change once published: partners link to them.
 */
public record Route(String path) implements Comparable<Route> {
    public static final Route HOME = new Route("/");

    public Route {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("an address begins with a slash: " + path);
        }
    }

    /** A page below the given parts: {@code to("projecten", id)} is {@code /projecten/<id>/}. */
    public static Route to(Object... parts) {
        StringBuilder path = new StringBuilder("/");
        for (Object part : parts) {
            path.append(part).append('/');
        }
        return new Route(path.toString());
    }

    /** A file with a name of its own, such as {@code /data/projecten.json}. */
    public static Route file(String path) {
        return new Route("/" + path);
    }

    /** The address of a file of the output: the other way round. */
    public static Route ofOutput(String path) {
        return new Route("/" + path.replaceFirst("(^|/)index\\.html$", "$1"));
    }

    /** Where its bytes lie in the output: a page is the {@code index.html} of its folder. */
    public String outputPath() {
        String relative = path.substring(1);
        return path.endsWith("/") ? relative + "index.html" : relative;
    }

    @Override
    public int compareTo(Route other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
