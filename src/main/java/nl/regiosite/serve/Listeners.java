package nl.regiosite.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The browsers that look on. Each hears, as server-sent events, when something changed; one that does not listen any more
 * is forgotten.
 */
final class Listeners {
    /** So many events may wait; whoever is further behind is gone, and asks again when it is back. */
    private static final int WAITING = 64;

    /** So often something is said, so that a browser that left is noticed. */
    private static final long HEARTBEAT_SECONDS = 10;

    private static final String END = "";

    private final Set<BlockingQueue<String>> all = ConcurrentHashMap.newKeySet();

    /** Says something to all. */
    void tell(String event, String data) {
        String message = "event: " + event + "\ndata: " + data.replace("\n", "\ndata: ") + "\n\n";
        all.forEach(waiting -> {
            if (!waiting.offer(message)) {
                all.remove(waiting);
                waiting.clear();
                waiting.add(END);
            }
        });
    }

    /** Serves one browser, on this thread, until it leaves. */
    void serve(OutputStream out, String first) throws IOException {
        BlockingQueue<String> waiting = new ArrayBlockingQueue<>(WAITING);
        all.add(waiting);
        try {
            send(out, "retry: 500\nevent: stand\ndata: " + first.replace("\n", "\ndata: ") + "\n\n");
            while (true) {
                String next = waiting.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
                if (END.equals(next)) {
                    return;
                }
                send(out, next == null ? ": \n\n" : next);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            all.remove(waiting);
        }
    }

    /** Sends everyone away. */
    void close() {
        all.forEach(waiting -> {
            waiting.clear();
            waiting.add(END);
        });
    }

    private static void send(OutputStream out, String message) throws IOException {
        out.write(message.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
