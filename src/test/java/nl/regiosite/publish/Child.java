package nl.regiosite.publish;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process of its own that publishes, to be killed, starved or waited for. */
final class Child {
    /** What it says when it is about to begin. */
    static final String READY = "ready";

    private Child() {}

    /**
     * With {@code again} it publishes two sites in turns until somebody stops it, with {@code hold} it takes its turn to
     * publish and keeps it, with {@code once} it publishes the site that is named, a small one when the name is
     * one letter.
     */
    public static void main(String[] args) throws Exception {
        Path root = Path.of(args[0]);
        Publisher publisher = new Publisher(root, root.resolve("target/site"));
        OutputTree even = Trees.large("even");
        OutputTree odd = Trees.large("odd");
        even.files();
        odd.files();
        switch (args[1]) {
            case "again" -> {
                for (int round = 0; true; round++) {
                    Trees.publish(publisher, odd, () -> {});
                    Trees.publish(publisher, even, () -> {});
                    if (round == 0) {
                        // By now it has what it needs, and all that takes time is to publish.
                        say();
                    }
                }
            }
            case "hold" -> {
                Publication publication = publisher.open(Trees.NOBODY);
                say();
                System.in.read();
                publication.close();
            }
            default -> Trees.publish(publisher, args[2].length() == 1 ? Trees.small(args[2]) : Trees.large(args[2]));
        }
    }

    private static void say() {
        System.out.println(READY);
        System.out.flush();
    }

    static List<String> command(Path root, String... what) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Child.class.getName(), root.toString()));
        command.addAll(List.of(what));
        return command;
    }

    /** Starts it, and waits until it is about to begin. */
    static Process ready(Path root, String what) throws IOException {
        Process process = new ProcessBuilder(command(root, what))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        if (!READY.equals(said.readLine())) {
            throw new IOException("the process did not begin");
        }
        return process;
    }
}
