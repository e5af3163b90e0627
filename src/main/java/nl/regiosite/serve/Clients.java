package nl.regiosite.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Answers browsers, each on a thread of its own. Of those that are waited for, because they send nothing more or read
 * nothing, there are only so many: one more, and the oldest of them is sent away.
 */
final class Clients implements Executor, AutoCloseable {
    /** A few windows of a browser ask for all that is on their pages, and listen. */
    static final int MOST = 300;

    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "browser");
        thread.setDaemon(true);
        return thread;
    });

    /** Whether a thread waits for its browser, the oldest first. */
    private final Map<Thread, Boolean> waits = new LinkedHashMap<>();

    @Override
    public void execute(Runnable answer) {
        threads.execute(() -> {
            begin(Thread.currentThread());
            try {
                answer.run();
            } finally {
                end(Thread.currentThread());
            }
        });
    }

    private synchronized void begin(Thread thread) {
        if (waits.size() >= MOST) {
            waits.keySet().stream().filter(waits::get).findFirst().ifPresent(oldest -> {
                waits.remove(oldest);
                // A channel that is interrupted while it is read or written closes itself.
                oldest.interrupt();
            });
        }
        waits.put(thread, true);
    }

    private synchronized void end(Thread thread) {
        waits.remove(thread);
        Thread.interrupted();
    }

    /** This thread knows what it is asked, and makes it: until {@link #talks} nothing interrupts that. */
    synchronized void works() throws InterruptedException {
        if (waits.replace(Thread.currentThread(), false) == null) {
            throw new InterruptedException("sent away");
        }
    }

    /** This thread now waits for its browser again. */
    synchronized void talks() {
        waits.replace(Thread.currentThread(), true);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
