package nl.regiosite.build;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.regiosite.markdown.Story;
import nl.regiosite.source.Checksum;

/** Texts as bytes: all of them but their links, which say where in a file they stand. One has room for the next. */
final class StoryBytes {
    private byte[] bytes = new byte[16_384];
    private int length;

    /** With this text in the place of the one before. */
    StoryBytes with(Story story) {
        length = 0;
        put(story.html());
        put(story.sections().size());
        for (Story.Section section : story.sections()) {
            put(section.heading().isPresent() ? 1 : 0);
            section.heading().ifPresent(heading -> {
                put(heading.id());
                put(heading.text());
            });
            put(section.text());
        }
        return this;
    }

    byte[] bytes() {
        return bytes;
    }

    /** How many of the bytes are of the text. */
    int length() {
        return length;
    }

    /** What tells the text from another, for who shows it or searches in it. */
    String sum() {
        return Checksum.of(bytes, length);
    }

    void put(String text) {
        byte[] letters = text.getBytes(StandardCharsets.UTF_8);
        put(letters.length);
        room(letters.length);
        System.arraycopy(letters, 0, bytes, length, letters.length);
        length += letters.length;
    }

    void put(int number) {
        room(Integer.BYTES);
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes[length++] = (byte) (number >> shift);
        }
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    /** How many signs the words of a text have, without the headings. */
    static int words(Story story) {
        return story.sections().stream()
                .mapToInt(section -> section.text().length())
                .sum();
    }

    /**
     * The other way round.
     *
     * @throws BufferUnderflowException when it is no text
     */
    static Story story(byte[] bytes, List<Story.Link> links) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        String html = text(rest);
        List<Story.Section> sections = new ArrayList<>();
        for (int left = rest.getInt(); left > 0; left--) {
            Optional<Story.Heading> heading =
                    rest.getInt() == 1 ? Optional.of(new Story.Heading(text(rest), text(rest))) : Optional.empty();
            sections.add(new Story.Section(heading, text(rest)));
        }
        return new Story(html, sections, links);
    }

    /** What {@link #put} put there, from where these bytes were read up to. */
    static String text(ByteBuffer bytes) {
        int length = bytes.getInt();
        if (length < 0 || length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] text = new byte[length];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
