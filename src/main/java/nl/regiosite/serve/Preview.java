package nl.regiosite.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import nl.regiosite.build.BuildRequest;
import nl.regiosite.build.LiveSite;
import nl.regiosite.diagnostic.Texts;

/**
 * The preview: a {@link LiveSite} that follows the files, and a {@link PreviewServer} that shows it.
 *
 * <p>One thread watches and reads. It says at once that something changed, so that whoever asks for a page meanwhile waits
 * for the new one and never sees the old. Another one then looks at the whole site, and tells what is wrong.
 */
public final class Preview implements AutoCloseable {
    /** So often a change is read that goes on while it is read. */
    private static final int TRIES = 10;

    /** So long the whole site is not looked at: first whoever waits for the page that changed gets it. */
    private static final int PAGE_FIRST_MILLIS = 250;

    /** What is watched, seen from the root. */
    private final List<String> parts;

    private final Consumer<RuntimeException> failure;
    private final LiveSite site;
    private final Stand stand;
    private final Watcher watcher;
    private final PreviewServer server;
    /** Looks at the whole site; what comes after the end is not looked at any more. */
    private final ScheduledExecutorService checker =
            new ScheduledThreadPoolExecutor(1, task -> daemon(task, "check"), new ThreadPoolExecutor.DiscardPolicy());

    private final AtomicLong changes = new AtomicLong();
    private long read;

    /**
     * Starts the preview.
     *
     * @param port where to begin looking for a free one; 0 for any
     * @param texts the language of what it says
     * @param failure is told of a bug or a broken disk; the preview goes on with what it has
     * @throws IOException when no port is free, or when the files cannot be watched
     */
    public Preview(BuildRequest request, int port, Texts texts, Consumer<RuntimeException> failure) throws IOException {
        this.failure = failure;
        this.server = new PreviewServer(port, failure);
        this.site = new LiveSite(request.baseUrl().isPresent() ? request : request.at(server.address()));
        this.stand = new Stand(site, texts);
        this.parts = List.of("content", "themes", request.config());
        this.watcher = new Watcher(request.root(), parts, changes::incrementAndGet, this::follow);
        changes.incrementAndGet();
        daemon(this::begin, "preview").start();
        server.start(site, this::awaitRead, stand, new SourceView(request.root(), parts, texts));
    }

    /** Where the home page is. Its port is another one than was asked for when that is in use. */
    public URI address() {
        return server.address();
    }

    private void begin() {
        follow(Collections.emptySortedSet());
        watcher.run();
    }

    private void follow(SortedSet<String> changed) {
        long upTo = changes.get();
        try {
            read(changed);
        } catch (RuntimeException e) {
            failure.accept(e);
        } finally {
            // Told before the new page is given out: who opens that is not told of what it has seen.
            server.tell(isStyle(changed) ? "stijl" : "nieuw", String.valueOf(upTo));
            setRead(upTo);
        }
        ScheduledFuture<?> unused = checker.schedule(
                () -> {
                    // What changed since then will be looked at in its turn.
                    if (changes.get() == upTo) {
                        check();
                    }
                },
                PAGE_FIRST_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    private void check() {
        try {
            site.check();
            server.tell("stand", stand.json());
        } catch (RuntimeException e) {
            failure.accept(e);
        }
    }

    private void read(SortedSet<String> changed) {
        SortedSet<String> toRead = changed;
        for (int tries = 1; ; tries++) {
            try {
                site.read(toRead);
                return;
            } catch (UncheckedIOException e) {
                if (tries == TRIES) {
                    throw e;
                }
                // A file went away after it was listed: what is there now?
                toRead = new TreeSet<>(parts);
            }
        }
    }

    private static boolean isStyle(SortedSet<String> changed) {
        return !changed.isEmpty() && changed.stream().allMatch(path -> path.endsWith(".css"));
    }

    private synchronized void setRead(long upTo) {
        read = upTo;
        notifyAll();
    }

    /** Waits until all is read that had changed by now. */
    private synchronized void awaitRead() throws InterruptedException {
        long wanted = changes.get();
        while (read < wanted) {
            wait();
        }
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Ends it; nobody is kept waiting. */
    @Override
    public void close() throws IOException {
        checker.shutdownNow();
        watcher.close();
        server.close();
    }
}
