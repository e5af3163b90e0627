package nl.regiosite.source;

/**
 * Signs that no text holds: they steer a machine, are half of a sign, or are none at all. XML has no way to write them, so
 * one in a title would make every feed and spreadsheet of the site unreadable.
 */
public final class Signs {
    private Signs() {}

    /** The first place where such a sign stands; negative when there is none. */
    public static int firstBad(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPlain = c >= ' ' && c < 0x7f;
            if (!isPlain && isBad(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The text with the sign for what is lost in the place of each. */
    public static String mended(String text) {
        int first = firstBad(text);
        if (first < 0) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text);
        for (int i = first; i < text.length(); i++) {
            if (isBad(text, i)) {
                mended.setCharAt(i, '\uFFFD');
            }
        }
        return mended.toString();
    }

    private static boolean isBad(String text, int i) {
        char c = text.charAt(i);
        if (c < 0x7f) {
            return c < ' ' && c != '\n' && c != '\t' && c != '\r';
        } else if (c < 0xa0 || c >= 0xfffe || (c >= 0xfdd0 && c <= 0xfdef)) {
            return true;
        } else if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
