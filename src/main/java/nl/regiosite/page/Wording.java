package nl.regiosite.page;

import java.util.ArrayList;
import java.util.List;

/** A text that is known when pages are planned, or a word of the site that its theme may choose. */
public sealed interface Wording {
    /** What an editor wrote. */
    record Written(String text) implements Wording {}

    /** A word of the site by its key, with what is filled in. */
    record Keyed(String key, List<String> arguments) implements Wording {
        public Keyed {
            arguments = List.copyOf(arguments);
        }
    }

    static Wording of(String text) {
        return new Written(text);
    }

    static Wording key(String key, Object... arguments) {
        List<String> texts = new ArrayList<>(arguments.length);
        for (Object argument : arguments) {
            texts.add(String.valueOf(argument));
        }
        return new Keyed(key, texts);
    }
}
