package nl.regiosite.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiosite.model.PictureFile;
import nl.regiosite.source.Sha256;

/**
 * Which files are made of the pictures that lie beside texts, and where they go. It follows from the header of a picture
 * alone, so that pages can name files that nobody has made yet.
 */
public final class Pictures {
    /** Goes up when the same picture becomes other bytes: then the names of what is made change as well. */
    public static final int VERSION = 1;

    /** In pixels: what is shown of a picture when it is asked for by itself. */
    public static final int LARGEST = 1600;

    private static final int MOST_PIXELS = 6_000_000;
    private static final int HASH = 10;

    private Pictures() {}

    /** {@code content/projecten/wonen/x/foto.jpg} is served at {@code /beeld/projecten/wonen/x/foto.jpg}. */
    public static Route route(String contentPath) {
        return Route.file("beeld/" + contentPath.substring("content/".length()));
    }

    /**
     * What pages alone point to lies among the assets: it has its content in its name, and a host needs one rule for all
     * that a browser may keep.
     */
    private static Route made(String name, int width, String hash, String end) {
        String place = name.substring("content/".length());
        return Route.file("assets/beeld/" + place + "-" + width + "." + hash + "." + end);
    }

    /**
     * All that is made of a picture.
     *
     * @param sources WebP, from small to large, of which a browser takes what it needs
     * @param fallback for a browser that knows no WebP
     * @param whole at the address that links lead to, which has the name of the file
     */
    public record Made(List<Rendition> sources, Rendition fallback, Rendition whole) {
        public Made {
            sources = List.copyOf(sources);
        }

        /** The sources in the words of HTML, below the path of the site. */
        public String srcset(String basePath) {
            return sources.stream()
                    .map(source -> basePath + source.route().path() + " " + source.width() + "w")
                    .collect(Collectors.joining(", "));
        }

        /** Each file once. */
        public Stream<Rendition> files() {
            return Stream.concat(sources.stream(), Stream.of(fallback, whole)).distinct();
        }
    }

    public static Made of(String contentPath, PictureFile file, PictureForm form) {
        String name = contentPath.substring(0, contentPath.lastIndexOf('.'));
        String end = contentPath.substring(name.length() + 1).toLowerCase(Locale.ROOT);
        String hash = Sha256.of(
                        (VERSION + " " + contentPath + " " + file.fingerprint()).getBytes(StandardCharsets.UTF_8))
                .substring(0, HASH);
        int largest = largest(file);
        Rendition.Kind own =
                end.equals("png") ? Rendition.Kind.PNG : end.equals("webp") ? Rendition.Kind.WEBP : Rendition.Kind.JPEG;
        Rendition whole = rendition(route(contentPath), own, largest, file);
        Rendition fallback = own != Rendition.Kind.WEBP
                ? whole
                : file.transparent()
                        ? rendition(made(name, largest, hash, "png"), Rendition.Kind.PNG, largest, file)
                        : rendition(made(name, largest, hash, "jpg"), Rendition.Kind.JPEG, largest, file);
        List<Rendition> sources = form.webp()
                ? widths(largest, form.widths())
                        .map(width -> rendition(made(name, width, hash, "webp"), Rendition.Kind.WEBP, width, file))
                        .toList()
                : List.of();
        return new Made(sources, fallback, whole);
    }

    /** A picture that is very tall is made no wider than leaves it a bearable number of pixels. */
    private static int largest(PictureFile file) {
        double shape = (double) file.size().width() / file.size().height();
        int bearable = Math.max(1, (int) Math.sqrt(MOST_PIXELS * shape));
        return Math.min(Math.min(LARGEST, bearable), file.size().width());
    }

    /** Never wider than the picture is. Its own width stands in for the first that is too wide, or nearly so. */
    private static Stream<Integer> widths(int own, List<Integer> wanted) {
        int most = Math.min(own, wanted.get(wanted.size() - 1));
        return Stream.concat(wanted.stream().filter(width -> width * 23L / 20 < most), Stream.of(most));
    }

    private static Rendition rendition(Route route, Rendition.Kind kind, int width, PictureFile file) {
        long twice = 2L * file.size().height() * width;
        int height = (int)
                Math.max(1, (twice + file.size().width()) / (2L * file.size().width()));
        return new Rendition(route, kind, width, height);
    }
}
