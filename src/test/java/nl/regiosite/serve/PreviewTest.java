package nl.regiosite.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.regiosite.build.BuildRequest;
import nl.regiosite.build.Sites;
import nl.regiosite.diagnostic.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The preview over HTTP. A test that waits for what never comes is ended by its timeout. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PreviewTest {
    private static final String FILE = "content/projecten/buurten/buurthuis.md";
    private static final String PAGE = "/projecten/buurthuis/";

    @TempDir
    private Path root;

    private final List<RuntimeException> failures = new CopyOnWriteArrayList<>();
    private Preview preview;

    @BeforeEach
    void open() throws IOException {
        Sites.copy(Sites.RESOURCES.resolve("sites/klein/input"), root);
        preview = start(0);
    }

    @AfterEach
    void close() throws IOException {
        preview.close();
        assertThat(failures).isEmpty();
    }

    private Preview start(int port) throws IOException {
        BuildRequest request = new BuildRequest(
                root, "site-config.yml", root.resolve("target/site"), Optional.empty(), true, Sites.TODAY);
        return new Preview(request, port, Texts.in("nl").orElseThrow(), failures::add);
    }

    private HttpURLConnection ask(String address) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) preview.address().resolve(address).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        return connection;
    }

    private int status(String address) throws IOException {
        return ask(address).getResponseCode();
    }

    private String get(String address) throws IOException {
        HttpURLConnection connection = ask(address);
        InputStream body =
                connection.getResponseCode() < 400 ? connection.getInputStream() : connection.getErrorStream();
        return body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }

    private void comes(String address, String words) throws IOException {
        while (!get(address).contains(words)) {
            Thread.onSpinWait();
        }
    }

    private void goes(String address) throws IOException {
        while (status(address) != 404) {
            Thread.onSpinWait();
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String read(String path) throws IOException {
        return Files.readString(root.resolve(path));
    }

    private static String news(String title) {
        return "---\ntitel: " + title + "\nsamenvatting: Iets nieuws.\ndatum: 2024\n---\nTekst.\n";
    }

    @Test
    void what_is_saved_shows() throws IOException {
        assertThat(get(PAGE)).contains("Buurthuis", "/_voorbeeld/voorbeeld.js");
        write(FILE, read(FILE).replace("titel: Buurthuis", "titel: Dorpshuis"));
        comes(PAGE, "Dorpshuis");
        comes("/projecten/", "Dorpshuis");
    }

    @Test
    void an_editor_that_saves_by_renaming_is_seen() throws IOException {
        get(PAGE);
        Path fresh = root.resolve("content/projecten/buurten/.buurthuis.md.swp");
        Files.writeString(fresh, read(FILE).replace("titel: Buurthuis", "titel: Dorpshuis"));
        Files.move(fresh, root.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        comes(PAGE, "Dorpshuis");
    }

    @Test
    void new_renamed_and_deleted_files_and_folders_are_seen() throws IOException {
        write("content/nieuws/een/index.md", news("Een"));
        comes("/nieuws/een/", "Een");
        Files.move(root.resolve("content/nieuws/een"), root.resolve("content/nieuws/twee"));
        comes("/nieuws/twee/", "Een");
        goes("/nieuws/een/");
        write("content/nieuws/twee/index.md", news("Twee"));
        comes("/nieuws/twee/", "Twee");
        Files.delete(root.resolve("content/nieuws/twee/index.md"));
        Files.delete(root.resolve("content/nieuws/twee"));
        goes("/nieuws/twee/");
    }

    @Test
    void a_theme_and_the_settings_are_watched_too() throws IOException {
        write("site-config.yml", read("site-config.yml").replace("titel: Begin", "titel: Voorpagina"));
        comes("/", "Voorpagina");
        write(
                "themes/kaal/templates/project.peb",
                read("themes/kaal/templates/project.peb").replace("<dl", "<!-- anders --><dl"));
        comes(PAGE, "<!-- anders -->");
    }

    /** The names of the events that come, up to and with the first one called {@code last}. */
    private static List<String> events(BufferedReader stream, String last) throws IOException {
        List<String> names = new ArrayList<>();
        for (String line = stream.readLine(); line != null; line = stream.readLine()) {
            if (line.startsWith("event: ")) {
                names.add(line.substring("event: ".length()));
                if (names.get(names.size() - 1).equals(last)) {
                    return names;
                }
            }
        }
        return names;
    }

    private BufferedReader listen() throws IOException {
        HttpURLConnection events = ask("/_voorbeeld/gebeurtenissen");
        BufferedReader stream =
                new BufferedReader(new InputStreamReader(events.getInputStream(), StandardCharsets.UTF_8));
        // The first is how it stands; then comes what the first look at the whole site found.
        events(stream, "stand");
        return stream;
    }

    @Test
    void a_hundred_files_at_once_are_few_rebuilds() throws IOException {
        comes("/_voorbeeld/voorbeeld.js", "EventSource");
        get(PAGE);
        Path aside = Files.createDirectories(root.resolve("aside"));
        for (int i = 0; i < 100; i++) {
            Files.writeString(aside.resolve("bericht-" + i + ".md"), news("Bericht " + i));
        }
        BufferedReader stream = listen();
        for (int i = 0; i < 100; i++) {
            Files.move(aside.resolve("bericht-" + i + ".md"), root.resolve("content/nieuws/bericht-" + i + ".md"));
        }
        comes("/nieuws/bericht-99/", "Bericht 99");
        write("themes/kaal/assets/css/stijl.css", "a { color: red; }");

        List<String> told = events(stream, "stijl");
        assertThat(told.stream().filter("nieuw"::equals).count()).isBetween(1L, 10L);
    }

    @Test
    void a_mistake_is_told_with_a_link_to_its_place_and_goes_when_it_is_mended() throws IOException {
        String before = get(PAGE);
        String good = read(FILE);
        write(FILE, good.replace("status: in-uitvoering", "status: in-uitvoring"));
        comes("/_voorbeeld/bestand?pad=" + FILE + "&regel=8&teken=9", "in-uitvoring");
        assertThat(get("/_voorbeeld/bestand?pad=" + FILE + "&regel=8&teken=9"))
                .contains("<li id=\"hier\" class=\"hier\">status: <mark>in-uitvoring</mark></li>", "vscode://file");
        assertThat(get(PAGE)).isEqualTo(before);
        assertThat(stand()).contains("in-uitvoring", FILE);

        write(FILE, good.replace("titel: Buurthuis", "titel: Dorpshuis"));
        comes(PAGE, "Dorpshuis");
        while (stand().contains("in-uitvoring")) {
            Thread.onSpinWait();
        }
    }

    /** How it stands now. */
    private String stand() throws IOException {
        HttpURLConnection events = ask("/_voorbeeld/gebeurtenissen");
        try (BufferedReader stream =
                new BufferedReader(new InputStreamReader(events.getInputStream(), StandardCharsets.UTF_8))) {
            String line = stream.readLine();
            while (!line.startsWith("data: ")) {
                line = stream.readLine();
            }
            return line;
        }
    }

    @Test
    void nothing_outside_the_site_is_shown() throws IOException {
        Files.writeString(root.resolve("geheim.txt"), "geheim");
        Files.createSymbolicLink(root.resolve("content/paginas/snel.md"), root.resolve("geheim.txt"));
        for (String path :
                List.of("geheim.txt", "content/../geheim.txt", "/etc/passwd", "content/paginas/snel.md", "../x", "")) {
            assertThat(status("/_voorbeeld/bestand?pad=" + path)).as(path).isEqualTo(404);
        }
        assertThat(status("/../geheim.txt")).isEqualTo(404);
        assertThat(status("/%2e%2e/geheim.txt")).isEqualTo(404);
        assertThat(status("/content/programma.md")).isEqualTo(404);
    }

    @Test
    void an_address_of_before_and_one_without_its_slash_lead_on() throws IOException {
        assertThat(ask("/projecten/buurthuis").getHeaderField("Location")).isEqualTo(PAGE);
        assertThat(ask("/speelveld-concept/").getHeaderField("Location")).isEqualTo("/projecten/speelveld/");
        assertThat(status("/nergens/")).isEqualTo(404);
        assertThat(get("/nergens/")).contains("/_voorbeeld/voorbeeld.js");
    }

    @Test
    void who_comes_by_another_name_or_wants_to_write_gets_nothing() throws IOException {
        HttpURLConnection writes = ask("/");
        writes.setRequestMethod("POST");
        assertThat(writes.getResponseCode()).isEqualTo(405);
        assertThat(raw("GET / HTTP/1.1\r\nHost: kwaad.test\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost:" + preview.address().getPort()
                        + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    private String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), preview.address().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }

    @Test
    void a_port_that_is_used_gives_the_next_one_that_is_free() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Preview other = start(taken.getLocalPort())) {
            assertThat(other.address().getPort()).isBetween(taken.getLocalPort() + 1, taken.getLocalPort() + 20);
        }
        assertThat(URI.create(preview.address() + "/").getHost()).isEqualTo("127.0.0.1");
    }
}
