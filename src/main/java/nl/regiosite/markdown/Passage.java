package nl.regiosite.markdown;

import java.util.Arrays;
import nl.regiosite.source.SourceFile;
import nl.regiosite.source.SourceSpan;

/** The words of one block as a reader sees them, without markup; each letter knows where it stands in the file. */
public final class Passage {
    private final SourceFile file;
    private final String text;
    private final int[] offsets;

    private Passage(SourceFile file, String text, int[] offsets) {
        this.file = file;
        this.text = text;
        this.offsets = offsets;
    }

    public String text() {
        return text;
    }

    /** The place of letter {@code index} (from 0) of the text. */
    public SourceSpan at(int index) {
        return file.at(offsets[Math.max(0, Math.min(index, offsets.length - 1))]);
    }

    /** Letter after letter. */
    static final class Builder {
        private final SourceFile file;
        private final int start;
        private final StringBuilder text = new StringBuilder();
        private int[] offsets = new int[64];

        /** @param start where the block begins, for one without words */
        Builder(SourceFile file, int start) {
            this.file = file;
            this.start = start;
        }

        void add(CharSequence letters, int offset, boolean moves) {
            for (int i = 0; i < letters.length(); i++) {
                if (text.length() == offsets.length) {
                    offsets = Arrays.copyOf(offsets, offsets.length * 2);
                }
                offsets[text.length()] = offset + (moves ? i : 0);
                text.append(letters.charAt(i));
            }
        }

        Passage passage() {
            int[] places = text.isEmpty() ? new int[] {start} : Arrays.copyOf(offsets, text.length());
            return new Passage(file, text.toString(), places);
        }
    }
}
