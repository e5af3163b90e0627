package nl.regiosite.output.linked;

import java.util.Locale;
import java.util.Optional;

/**
 * What a statement is about or what it says: a thing by its address, or a text. Nothing here is nameless (a "blank
 * node"): whatever the catalogue tells of can be pointed at.
 */
sealed interface Node {
    /** A thing, by its whole address; what may not stand in one is percent-encoded. */
    record Iri(String address) implements Node, Comparable<Iri> {
        public Iri {
            StringBuilder out = new StringBuilder();
            address.codePoints().forEach(c -> {
                if (c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0) {
                    out.append('%')
                            .append(Integer.toHexString(0x100 | c).substring(1).toUpperCase(Locale.ROOT));
                } else {
                    out.appendCodePoint(c);
                }
            });
            address = out.toString();
        }

        @Override
        public int compareTo(Iri other) {
            return address.compareTo(other.address);
        }
    }

    /**
     * A text.
     *
     * @param language the language that it is in; without one it is a name, a code or a value
     * @param type what sort of value it is, when it is not plain text
     */
    record Literal(String text, Optional<String> language, Optional<Iri> type) implements Node {
        public Literal {
            // Control characters have no place in any of the forms; a line may end.
            text = text.replaceAll("[\\x00-\\x08\\x0B-\\x1F\\x7F]", "");
        }

        static Literal plain(String text) {
            return new Literal(text, Optional.empty(), Optional.empty());
        }

        static Literal in(String language, String text) {
            return new Literal(text, Optional.of(language), Optional.empty());
        }

        static Literal typed(String text, Iri type) {
            return new Literal(text, Optional.empty(), Optional.of(type));
        }
    }
}
