package nl.regiosite.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The preview against clients that are curious, slow, broken or many; each speaks over a plain socket. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PreviewServerTest {
    @TempDir
    private Path folder;

    private final List<Socket> open = new ArrayList<>();
    private final List<RuntimeException> failures = new CopyOnWriteArrayList<>();
    private Preview preview;

    @BeforeEach
    void start() throws IOException {
        Path root = folder.resolve("site");
        Sites.copy(Sites.RESOURCES.resolve("sites/klein/input"), root);
        Files.writeString(folder.resolve("geheim.txt"), "geheim");
        Files.writeString(root.resolve("geheim.txt"), "geheim");
        BuildRequest request = new BuildRequest(
                root, "site-config.yml", root.resolve("target/site"), Optional.empty(), true, Sites.TODAY);
        preview = new Preview(request, 0, Texts.in("nl").orElseThrow(), failures::add);
    }

    /** Whoever still waits or sends does not keep it from ending. */
    @AfterEach
    void ends() throws IOException {
        int port = preview.address().getPort();
        preview.close();
        for (Socket socket : open) {
            socket.close();
        }
        assertThat(failures).isEmpty();
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            throw new AssertionError("something still listens at " + port);
        } catch (SocketException e) {
            assertThat(e).isNotNull();
        }
    }

    private Socket connect() throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), preview.address().getPort());
        open.add(socket);
        return socket;
    }

    private Socket send(String request) throws IOException {
        Socket socket = connect();
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return socket;
    }

    private String request(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: " + preview.address().getAuthority()
                + "\r\nConnection: close\r\n\r\n";
    }

    /** All that comes back. */
    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private void isAnswered() throws IOException {
        assertThat(answer(send(request("/")))).startsWith("HTTP/1.1 200").contains("Regio Klein");
    }

    @Test
    void listens_on_loopback_only() throws IOException {
        for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(card.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    try (Socket socket = new Socket()) {
                        socket.connect(
                                new InetSocketAddress(address, preview.address().getPort()), 2_000);
                        throw new AssertionError("it can be reached at " + address);
                    } catch (IOException e) {
                        assertThat(e).isNotNull();
                    }
                }
            }
        }
        isAnswered();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kwaad.test",
                "kwaad.test:PORT",
                "127.0.0.1",
                "127.0.0.1:PORT.kwaad.test",
                "localhost.kwaad.test:PORT",
                "localhost:PORT@kwaad.test",
                "[::1]:PORT",
                "0.0.0.0:PORT",
                "2130706433:PORT",
                "",
                "127.0.0.1:PORT\r\nX-Forwarded-Host: 127.0.0.1:PORT\r\nHost: kwaad.test"
            })
    void answers_to_no_other_name(String host) throws IOException {
        String name = host.replace("PORT", String.valueOf(preview.address().getPort()));

        String answer = answer(send("GET / HTTP/1.1\r\nHost: " + name + "\r\nConnection: close\r\n\r\n"));

        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("Regio Klein");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../geheim.txt",
                "/%2e%2e/geheim.txt",
                "/%2e%2e%2fgeheim.txt",
                "/..%2f..%2fgeheim.txt",
                "/..%5cgeheim.txt",
                "/..\\geheim.txt",
                "/%252e%252e/geheim.txt",
                "/....//geheim.txt",
                "//geheim.txt",
                "///etc/passwd",
                "/etc/passwd",
                "/file:///etc/passwd",
                "/geheim.txt%00.html",
                "/%00",
                "/%0d%0aSet-Cookie:%20a=b",
                "/projecten%0d%0a/",
                "/%ff%fe",
                "/%c0%ae%c0%ae/geheim.txt",
                "/%",
                "/%zz",
                "/a b",
                "/site-config.yml",
                "/content/programma.md",
                "/?pad=geheim.txt",
                "*",
                "geheim.txt",
                "/_voorbeeld/bestand",
                "/_voorbeeld/bestand?pad=%00",
                "/_voorbeeld/bestand?pad=content/%00/programma.md",
                "/_voorbeeld/bestand?pad=%",
                "/_voorbeeld/bestand?pad=%zz&regel=%",
                "/_voorbeeld/bestand?pad=..%2fgeheim.txt",
                "/_voorbeeld/bestand?pad=content%2f..%2fgeheim.txt",
                "/_voorbeeld/bestand?pad=content%5c..%5cgeheim.txt",
                "/_voorbeeld/bestand?pad=%2fetc%2fpasswd",
                "/_voorbeeld/bestand?pad=file:///etc/passwd",
                "/_voorbeeld/bestand?pad=content",
                "/_voorbeeld/bestand?pad=site-config.yml/../geheim.txt",
                "/_voorbeeld/bestand?pad=%ff%fe",
                "/_voorbeeld/../geheim.txt",
                "/_voorbeeld/bestand/../../geheim.txt"
            })
    void shows_nothing_that_is_not_of_the_site(String path) throws IOException {
        String answer = answer(send(request(path)));

        assertThat(answer).matches("(?s)(HTTP/1.1 [234]\\d\\d .*)?").doesNotContain("geheim\n", "root:", "Set-Cookie");
        assertThat(answer.replaceFirst("(?s)^.*?\r\n\r\n", ""))
                .isNotEqualTo("geheim")
                .doesNotContain("korte-naam: Klein");
        isAnswered();
    }

    @Test
    void an_address_of_thousands_of_signs_is_not_found() throws IOException {
        assertThat(answer(send(request("/" + "a/".repeat(50_000))))).matches("(?s)HTTP/1.1 4.*");
        assertThat(answer(send(request("/_voorbeeld/bestand?pad=content/" + "a".repeat(100_000)))))
                .matches("(?s)HTTP/1.1 4.*");
        isAnswered();
    }

    @Test
    void a_request_without_end_is_not_read_on() throws IOException {
        Socket socket = connect();
        OutputStream out = socket.getOutputStream();
        byte[] part = "a".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
        boolean isCut = false;
        try {
            out.write("GET /".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 64; i++) {
                out.write(part);
            }
        } catch (SocketException e) {
            isCut = true;
        }
        assertThat(isCut).isTrue();
        isAnswered();
    }

    @Test
    void clients_that_stop_half_way_do_not_keep_others_waiting_and_are_sent_away() throws IOException {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            slow.add(send(i % 2 == 0 ? "GET /ge" : "GET / HTTP/1.1\r\nHost: 127"));
        }

        isAnswered();
        for (Socket socket : slow) {
            // Until it is closed, or for ever: then the timeout of this test ends it.
            assertThat(isClosed(socket)).isTrue();
        }
    }

    private static boolean isClosed(Socket socket) throws IOException {
        try {
            socket.getInputStream().readAllBytes();
            return true;
        } catch (SocketException e) {
            return true;
        }
    }

    @Test
    void clients_that_break_off_harm_nobody() throws IOException {
        for (int i = 0; i < 50; i++) {
            Socket socket = send(i % 2 == 0 ? "GET / HT" : request("/"));
            // With this a socket is not closed but broken off.
            socket.setSoLinger(true, 0);
            socket.close();
        }
        isAnswered();
    }

    @Test
    void two_hundred_at_once_are_all_answered() throws IOException {
        List<Socket> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            all.add(connect());
        }
        for (Socket socket : all) {
            socket.getOutputStream().write(request("/projecten/buurthuis/").getBytes(StandardCharsets.US_ASCII));
        }
        for (Socket socket : all) {
            assertThat(answer(socket)).startsWith("HTTP/1.1 200").contains("Buurthuis");
        }
    }

    @Test
    void clients_that_never_read_do_not_keep_others_waiting() throws IOException {
        for (int i = 0; i < 50; i++) {
            Socket socket = new Socket();
            open.add(socket);
            socket.setReceiveBufferSize(1_024);
            socket.connect(new InetSocketAddress(
                    InetAddress.getLoopbackAddress(), preview.address().getPort()));
            String path = i % 2 == 0 ? "/_voorbeeld/gebeurtenissen" : "/_voorbeeld/voorbeeld.js";
            // Many questions on one line, of which no answer is read.
            String request =
                    "GET " + path + " HTTP/1.1\r\nHost: " + preview.address().getAuthority() + "\r\n\r\n";
            socket.getOutputStream().write(request.repeat(20).getBytes(StandardCharsets.US_ASCII));
        }
        isAnswered();
        try (BufferedReader events = new BufferedReader(new InputStreamReader(
                send(request("/_voorbeeld/gebeurtenissen")).getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(events.readLine()).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void clients_that_send_nothing_are_sent_away() throws IOException {
        List<Socket> silent = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            silent.add(connect());
        }

        isAnswered();
        for (Socket socket : silent) {
            // Until it is closed, or for ever: then the timeout of this test ends it.
            assertThat(isClosed(socket)).isTrue();
        }
    }

    @Test
    void of_many_that_are_waited_for_the_oldest_make_room() throws IOException {
        List<Socket> all = new ArrayList<>();
        for (int i = 0; i < Clients.MOST + 50; i++) {
            Socket socket = send(request("/_voorbeeld/gebeurtenissen"));
            // Until it is one of those who look on, so that it is known who was first.
            assertThat(socket.getInputStream().read()).isEqualTo('H');
            all.add(socket);
        }

        for (Socket oldest : all.subList(0, 50)) {
            assertThat(isClosed(oldest)).isTrue();
        }
        isAnswered();
        Socket last = all.get(all.size() - 1);
        preview.close();
        assertThat(answer(last)).as("it was told all the while").contains("event: stand");
    }
}
