package nl.regiosite.page;

import org.jspecify.annotations.Nullable;

/**
 * The address of a page or file within the site, from its top: {@code /projecten/it-hub/} for a page, {@code /404.html}
 * for a file. Addresses never change once published: partners link to them.
 */
public record Route(String path) implements Comparable<Route> {
    public static final Route HOME = new Route("/");
    private static final String INDEX = "index.html";

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
        boolean isPage = path.equals(INDEX) || path.endsWith("/" + INDEX);
        return new Route("/" + (isPage ? path.substring(0, path.length() - INDEX.length()) : path));
    }

    /** Where its bytes lie in the output: a page is the {@code index.html} of its folder. */
    public String outputPath() {
        String relative = path.substring(1);
        return path.endsWith("/") ? relative + INDEX : relative;
    }

    @Override
    public int compareTo(Route other) {
        return path.compareTo(other.path);
    }

    // Asked so often that the record's own, which goes by way of a method handle, is felt.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Route that && path.equals(that.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
