package nl.regiosite.build;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regiosite.markdown.Story;
import nl.regiosite.source.Checksum;

/** A text as bytes: all of it but its links, which say where in a file they stand. */
final class StoryBytes {
    private StoryBytes() {}

    /** What tells a text from another, for who shows it or searches in it. */
    static String sum(Story story) {
        return Checksum.of(of(story));
    }

    /** How many signs its words have, without the headings. */
    static int length(Story story) {
        return story.sections().stream()
                .mapToInt(section -> section.text().length())
                .sum();
    }

    static byte[] of(Story story) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            write(out, story.html());
            out.writeInt(story.sections().size());
            for (Story.Section section : story.sections()) {
                out.writeBoolean(section.heading().isPresent());
                if (section.heading().isPresent()) {
                    write(out, section.heading().get().id());
                    write(out, section.heading().get().text());
                }
                write(out, section.text());
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
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
                    rest.get() != 0 ? Optional.of(new Story.Heading(text(rest), text(rest))) : Optional.empty();
            sections.add(new Story.Section(heading, text(rest)));
        }
        return new Story(html, sections, links);
    }

    static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** What {@link #write} wrote, from where these bytes were read up to. */
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
