package nl.regiosite.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import nl.regiosite.source.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photos as cameras make them, in a story, on the site. */
class PicturesOnSiteTest {
    private static final int WIDTH = 80;
    private static final int HEIGHT = 48;
    private static final String SECRET = "52.9876N 6.5432E Camera van Jan";

    private static final int RED = 0xc02020;
    private static final int GREEN = 0x20a020;
    private static final int BLUE = 0x2020c0;
    private static final int GREY = 0x909090;

    /** Where the first row and the first column of a file are when it is shown, by the table of Exif. */
    private static final List<String> SIDES = List.of(
            "top left",
            "top right",
            "bottom right",
            "bottom left",
            "left top",
            "right top",
            "right bottom",
            "left bottom");

    /** What is seen: a corner of each colour. */
    private static int seen(int x, int y) {
        return y < HEIGHT / 2 ? x < WIDTH / 2 ? RED : GREEN : x < WIDTH / 2 ? BLUE : GREY;
    }

    /** The same picture as a camera stores it that is held in one of eight ways. */
    private static byte[] photo(int orientation) throws IOException {
        List<String> sides = List.of(SIDES.get(orientation - 1).split(" "));
        boolean onItsSide = orientation > 4;
        BufferedImage stored =
                new BufferedImage(onItsSide ? HEIGHT : WIDTH, onItsSide ? WIDTH : HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < stored.getHeight(); row++) {
            for (int column = 0; column < stored.getWidth(); column++) {
                int x = onItsSide ? row : column;
                int y = onItsSide ? column : row;
                int right = sides.contains("right") ? WIDTH - 1 - x : x;
                int down = sides.contains("bottom") ? HEIGHT - 1 - y : y;
                stored.setRGB(column, row, seen(right, down));
            }
        }
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(stored, "jpg", jpeg);
        return withExif(jpeg.toByteArray(), orientation);
    }

    private static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] secret = SECRET.getBytes(StandardCharsets.US_ASCII);
        byte[] xmp = ("http://ns.adobe.com/xap/1.0/\0" + SECRET).getBytes(StandardCharsets.US_ASCII);
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + 400);
        out.put(jpeg, 0, 2);
        out.putShort((short) 0xffe1).putShort((short) (2 + 6 + 26 + secret.length));
        out.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 1);
        out.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        out.putInt(0).put(secret);
        out.putShort((short) 0xffe1).putShort((short) (2 + xmp.length)).put(xmp);
        out.putShort((short) 0xfffe).putShort((short) (2 + secret.length)).put(secret);
        out.put(jpeg, 2, jpeg.length - 2);
        byte[] file = new byte[out.position()];
        out.flip().get(file);
        return file;
    }

    /** The small site with a story more, that shows these pictures. */
    private static void site(Path root, Map<String, byte[]> pictures) throws IOException {
        Sites.copy(Sites.RESOURCES.resolve("sites/klein/input"), root);
        Path folder = Files.createDirectories(root.resolve("content/verhalen/fotos"));
        StringBuilder text = new StringBuilder("---\ntitel: Foto's\nsamenvatting: Alle foto's.\n---\n");
        for (Map.Entry<String, byte[]> picture : pictures.entrySet()) {
            Files.write(folder.resolve(picture.getKey()), picture.getValue());
            text.append("\n![Vier vlakken](").append(picture.getKey()).append(")\n");
        }
        Files.writeString(folder.resolve("index.md"), text);
    }

    private static void assertUpright(byte[] file) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(image.getWidth()).isEqualTo(WIDTH);
        assertThat(image.getHeight()).isEqualTo(HEIGHT);
        for (int y : new int[] {8, HEIGHT - 9}) {
            for (int x : new int[] {8, WIDTH - 9}) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    int difference = (image.getRGB(x, y) >> shift & 0xff) - (seen(x, y) >> shift & 0xff);
                    assertThat(Math.abs(difference)).as("at %d %d", x, y).isLessThan(24);
                }
            }
        }
    }

    @Test
    void stands_upright_however_the_camera_was_held_and_tells_nothing_of_place_or_owner(@TempDir Path root)
            throws IOException {
        SortedMap<String, byte[]> pictures = new TreeMap<>();
        for (int orientation = 1; orientation <= 8; orientation++) {
            pictures.put("foto" + orientation + ".jpg", photo(orientation));
        }
        site(root, pictures);

        SortedMap<String, byte[]> files = Sites.files(Sites.build(root));

        List<String> made = files.keySet().stream()
                .filter(path -> path.matches("(assets/)?beeld/verhalen/fotos/.*"))
                .toList();
        assertThat(made).hasSize(16);
        for (String path : made) {
            byte[] file = files.getOrDefault(path, new byte[0]);
            assertUpright(file);
            assertThat(new String(file, StandardCharsets.ISO_8859_1))
                    .as(path)
                    .doesNotContain("Exif", "EXIF", "Camera", "6.5432", "ns.adobe", "XMP");
        }
        String page = Sites.text(files, "verhalen/fotos/index.html");
        assertThat(page)
                .contains("width=\"80\" height=\"48\" loading=\"lazy\" decoding=\"async\"")
                .containsPattern(Pattern.compile("srcset=\"[^\"]*/foto6-80\\.[0-9a-f]{10}\\.webp 80w\""));
    }

    @Test
    void a_drawing_that_is_called_a_photo_is_shown_all_the_same(@TempDir Path root) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_ARGB), "png", png);
        site(root, Map.of("tekening.jpg", png.toByteArray()));

        byte[] made = Sites.files(Sites.build(root)).getOrDefault("beeld/verhalen/fotos/tekening.jpg", new byte[3]);

        assertThat(made[0]).as("a JPEG, as its name says").isEqualTo((byte) 0xff);
        assertThat(ImageIO.read(new ByteArrayInputStream(made)).getRGB(5, 5)).isEqualTo(0xffffffff);
    }

    @Test
    void what_was_kept_is_what_is_made_and_what_was_spoiled_is_made_again(@TempDir Path root) throws IOException {
        site(root, Map.of("foto.jpg", photo(6)));
        Map<String, String> first = hashes(Sites.files(Sites.build(root)));
        Path cache = root.resolve("target/cache/beeld");
        List<Path> kept;
        try (Stream<Path> list = Files.list(cache)) {
            kept = list.sorted().toList();
        }
        assertThat(kept).isNotEmpty();
        Map<String, String> second = hashes(Sites.files(Sites.build(root)));
        for (Path file : kept) {
            Files.write(file, new byte[] {1, 2, 3});
        }
        Map<String, String> third = hashes(Sites.files(Sites.build(root)));

        assertThat(second).isEqualTo(first);
        assertThat(third).isEqualTo(first);
        assertThat(first.keySet()).noneMatch(path -> path.contains("cache"));
    }

    private static Map<String, String> hashes(SortedMap<String, byte[]> files) {
        Map<String, String> hashes = new TreeMap<>();
        files.forEach((path, bytes) -> hashes.put(path, Sha256.of(bytes)));
        return hashes;
    }

    @Test
    void a_file_that_is_too_large_is_not_even_opened(@TempDir Path root) throws IOException {
        site(root, Map.of("foto.jpg", photo(1)));
        try (RandomAccessFile file = new RandomAccessFile(
                root.resolve("content/verhalen/fotos/foto.jpg").toFile(), "rw")) {
            file.setLength(70_000_000);
        }

        assertThat(Sites.print(Sites.build(root)))
                .contains("content/verhalen/fotos/foto.jpg:1:1: fout: dit plaatje is een te groot bestand: 70 MB"
                        + " [plaatje-te-groot]\n");
    }

    /** A build in a process of its own; what it says, and how it ended. */
    private static String run(Path root, int exit, String... flags) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(flags));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "nl.regiosite.cli.Main",
                "build",
                "--root",
                root.toString(),
                "--date",
                "2026-03-01"));
        Path log = root.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(log)).isEqualTo(exit);
        return Files.readString(log);
    }

    @Test
    void a_computer_that_cannot_make_webp_says_so_and_makes_the_site_without(@TempDir Path root) throws Exception {
        site(root, Map.of("foto.jpg", photo(1)));

        String said = run(root, 0, "-Dos.arch=onbekend");

        assertThat(said).contains("[webp-ontbreekt]").doesNotContain("Exception");
        assertThat(Files.readString(root.resolve("target/site/verhalen/fotos/index.html")))
                .contains("/beeld/verhalen/fotos/foto.jpg")
                .doesNotContain(".webp");
    }

    @Test
    void a_computer_that_cannot_read_webp_asks_for_another_file(@TempDir Path root) throws Exception {
        site(root, Map.of("foto.jpg", photo(1)));
        byte[] webp = Sites.files(Sites.build(root)).entrySet().stream()
                .filter(file -> file.getKey().matches("assets/beeld/verhalen/fotos/foto-.*\\.webp"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        site(root, Map.of("foto.webp", webp));

        assertUpright(Sites.files(Sites.build(root)).getOrDefault("beeld/verhalen/fotos/foto.webp", new byte[0]));
        assertThat(run(root, 1, "-Dos.arch=onbekend")).contains("[webp-onleesbaar]");
    }

    /** A PNG of any size, row after row, so that it needs no memory here. */
    private static void drawing(Path file, int width, int height) throws IOException {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(rows, new Deflater(1), 65_536)) {
            byte[] row = new byte[1 + 3 * width];
            for (int y = 0; y < height; y++) {
                packed.write(row);
            }
        }
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
        chunk(out, "IHDR", header.array());
        chunk(out, "IDAT", rows.toByteArray());
        chunk(out, "IEND", new byte[0]);
        Files.write(file, out.toByteArray());
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] bytes) {
        byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(letters);
        sum.update(bytes);
        out.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length).array());
        out.writeBytes(letters);
        out.writeBytes(bytes);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    @Test
    void sixty_megapixels_fit_in_a_small_memory(@TempDir Path root) throws Exception {
        site(root, Map.of("foto.png", photo(1)));
        drawing(root.resolve("content/verhalen/fotos/foto.png"), 9000, 6700);

        run(root, 0, "-Xmx192m", "-XX:+UseSerialGC");

        BufferedImage made = ImageIO.read(
                root.resolve("target/site/beeld/verhalen/fotos/foto.png").toFile());
        assertThat(made.getWidth()).isEqualTo(1600);
        assertThat(made.getHeight()).isEqualTo(1191);
    }
}
