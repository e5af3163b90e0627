package nl.regiosite.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import nl.regiosite.markdown.Story;
import nl.regiosite.output.FileCache;
import nl.regiosite.source.Checksum;
import nl.regiosite.source.SourceFile;
import nl.regiosite.source.SourceSpan;

/**
 * Texts as an earlier build rendered them, in one file. At its end stands which texts those are, with their links; the
 * rest of a text is read when somebody asks for it, and nobody does of most. What is broken counts for nothing.
 */
final class KeptStories {
    static final KeptStories NONE = new KeptStories(Optional.empty(), Map.of());

    private static final String NAME = "teksten";

    /** At the very end: where the list begins, how long it is, and its checksum. */
    private static final int TRAILER = Long.BYTES + Integer.BYTES + Checksum.LENGTH;

    private final Optional<FileChannel> file;
    private final Map<String, Kept> kept;

    private KeptStories(Optional<FileChannel> file, Map<String, Kept> kept) {
        this.file = file;
        this.kept = kept;
    }

    /**
     * A text to be kept.
     *
     * @param written fingerprint of the file that it stands in
     */
    record Keeping(String path, String written, Supplier<Story> story) {}

    private record Link(String href, String written, int line, int column) {}

    /**
     * What is known of a text without reading it.
     *
     * @param words how many signs these have
     * @param sum of its bytes, which stand from {@code at}
     */
    private record Kept(String written, List<Link> links, int words, long at, int length, String sum) {}

    /**
     * A text that was found.
     *
     * @param length of its words
     */
    record Found(List<Story.Link> links, int length, String sum, Reader reader) {}

    /** Reads the rest of a text. */
    @FunctionalInterface
    interface Reader {
        /** Nothing when it is broken. */
        Optional<Story> read();
    }

    /**
     * Those that were kept.
     *
     * @param around fingerprint of all else that they followed from: of other surroundings there are none
     */
    static KeptStories of(FileCache cache, String around) {
        Optional<FileChannel> file = cache.open(NAME);
        try {
            return file.map(channel -> new KeptStories(file, list(channel, around)))
                    .orElse(NONE);
        } catch (UncheckedIOException | BufferUnderflowException | IllegalArgumentException e) {
            return NONE;
        }
    }

    private static Map<String, Kept> list(FileChannel file, String around) {
        try {
            long end = file.size() - TRAILER;
            ByteBuffer trailer = ByteBuffer.wrap(bytes(file, Math.max(0, end), TRAILER));
            long begin = trailer.getLong();
            int length = trailer.getInt();
            if (begin < 0 || length < 0 || begin + length != end) {
                return Map.of();
            }
            byte[] list = bytes(file, begin, length);
            boolean isWhole = sum(list).equals(sum(trailer));
            ByteBuffer rest = ByteBuffer.wrap(list);
            Map<String, Kept> kept = new HashMap<>();
            if (isWhole && StoryBytes.text(rest).equals(around)) {
                for (int left = rest.getInt(); left > 0; left--) {
                    kept.put(StoryBytes.text(rest), entry(rest));
                }
            }
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what was kept", e);
        }
    }

    private static Kept entry(ByteBuffer list) {
        String written = StoryBytes.text(list);
        List<Link> links = new ArrayList<>();
        for (int left = list.getInt(); left > 0; left--) {
            links.add(new Link(StoryBytes.text(list), StoryBytes.text(list), list.getInt(), list.getInt()));
        }
        return new Kept(written, links, list.getInt(), list.getLong(), list.getInt(), StoryBytes.text(list));
    }

    /** What was kept of a text, if it was this one. */
    Optional<Found> find(SourceFile text, Optional<String> written) {
        return Optional.ofNullable(kept.get(text.path()))
                .filter(found -> written.filter(found.written()::equals).isPresent())
                .map(found -> {
                    List<Story.Link> links = found.links().stream()
                            .map(link -> new Story.Link(
                                    link.href(), link.written(), new SourceSpan(text, link.line(), link.column())))
                            .toList();
                    return new Found(links, found.words(), found.sum(), () -> read(found, links));
                });
    }

    private Optional<Story> read(Kept found, List<Story.Link> links) {
        try {
            byte[] bytes = bytes(file.orElseThrow(), found.at(), found.length());
            return sum(bytes).equals(found.sum()) ? Optional.of(StoryBytes.story(bytes, links)) : Optional.empty();
        } catch (IOException | BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    /** Keeps these, and nothing else; {@code sums} is told the fingerprint of each, by its path. */
    static void keep(FileCache cache, String around, Collection<Keeping> stories, BiConsumer<String, String> sums) {
        cache.write(NAME, file -> {
            StoryBytes list = new StoryBytes();
            list.put(around);
            list.put(stories.size());
            StoryBytes text = new StoryBytes();
            long at = 0;
            for (Keeping keeping : stories) {
                Story story = keeping.story().get();
                String sum = text.with(story).sum();
                sums.accept(keeping.path(), sum);
                file.write(text.bytes(), 0, text.length());
                list.put(keeping.path());
                list.put(keeping.written());
                list.put(story.links().size());
                for (Story.Link link : story.links()) {
                    list.put(link.href());
                    list.put(link.written());
                    list.put(link.place().line());
                    list.put(link.place().column());
                }
                list.put(StoryBytes.words(story));
                list.put((int) (at >> Integer.SIZE));
                list.put((int) at);
                list.put(text.length());
                list.put(sum);
                at += text.length();
            }
            file.write(list.bytes(), 0, list.length());
            file.write(ByteBuffer.allocate(TRAILER)
                    .putLong(at)
                    .putInt(list.length())
                    .put(list.sum().getBytes(StandardCharsets.ISO_8859_1))
                    .array());
        });
    }

    private static String sum(byte[] bytes) {
        return Checksum.of(bytes);
    }

    private static String sum(ByteBuffer trailer) {
        byte[] sum = new byte[Checksum.LENGTH];
        trailer.get(sum);
        return new String(sum, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(FileChannel file, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, at + bytes.position()) < 0) {
                throw new IOException("the file is too short");
            }
        }
        return bytes.array();
    }
}
