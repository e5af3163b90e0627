package nl.regiosite.source;

/** A few signs, to ask of every sign of a text whether it is one of them: much sooner told than by looking in a text of them. */
public final class SignSet {
    private static final int SIZE = 256;

    private final boolean[] held = new boolean[SIZE];

    /** @param signs of Latin 1 */
    public SignSet(String signs) {
        for (int i = 0; i < signs.length(); i++) {
            held[signs.charAt(i)] = true;
        }
    }

    public boolean holds(char sign) {
        return sign < SIZE && held[sign];
    }

    /** Whether one of them is in the text. */
    public boolean isIn(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (holds(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
