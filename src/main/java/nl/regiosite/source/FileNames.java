package nl.regiosite.source;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a camera or a disk calls a picture, which says nothing to who cannot see it. */
public final class FileNames {
    private static final Pattern NAME =
            Pattern.compile("(?i)\\S+\\.(jpe?g|png|webp|gif|svg|heic)|(img|dsc|dscn|dscf|pxl|p)[-_ ]?\\d{3,}\\S*");

    private FileNames() {}

    /** Whether {@code words} are the name of the file at {@code path}, with or without its ending, or look like one. */
    public static boolean isName(String words, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String said = words.strip().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        // "kas" at kas.jpg is short, but it is a word; "kas-2-nieuw" is not.
        boolean stem = dot > 0 && said.equals(name.substring(0, dot)) && !said.matches("\\p{L}+");
        return said.equals(name) || stem || NAME.matcher(said).matches();
    }
}
