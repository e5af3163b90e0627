package nl.regiosite.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C, for a command that runs until then and has something to put away. */
final class Interrupt {
    private static final long PATIENCE_SECONDS = 3;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);

    /** Waits for it; from here on the program does not end by itself before {@link #done}. */
    void await() throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            asked.countDown();
            try {
                // A command that hangs is not waited for.
                done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        asked.await();
    }

    /** The same as a Ctrl-C, from within. */
    void ask() {
        asked.countDown();
    }

    /** All is put away. */
    void done() {
        done.countDown();
    }
}
