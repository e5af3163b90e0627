package nl.regiosite.form;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.regiosite.diagnostic.Wordlist;

/**
 * What people read of the forms, from {@code forms/nl.properties}. What a field is called and what it is for stands under
 * the form and the key ({@code project.titel}), or once for all forms ({@code elk.bron}).
 */
public final class FormWords {
    private final SortedMap<String, String> words;

    private FormWords(SortedMap<String, String> words) {
        this.words = words;
    }

    /** The words in {@code language}, or nothing when there are none. */
    public static Optional<FormWords> in(String language) {
        return Wordlist.resource("/nl/regiosite/forms/" + language + ".properties")
                .map(FormWords::new);
    }

    /** What one of these is called: {@code project}. */
    public String name(Form form) {
        return word(form.id());
    }

    /** What a file or a part of this form is, in a sentence. */
    public String about(Form form) {
        return word(form.id() + ".uitleg");
    }

    public String name(Form form, Field field) {
        return word(at(form, field, ""));
    }

    /** What a field is for, in a sentence or two. */
    public String about(Form form, Field field) {
        return word(at(form, field, ".uitleg"));
    }

    /** The same for who fills in a form and chooses from lists, so sees no file and no id. */
    public String aboutInBrowser(Form form, Field field) {
        String own = words.get(at(form, field, ".kiezen"));
        return own == null ? about(form, field) : own;
    }

    /** A value as it could stand in a file; only where it says more than the sentence. */
    public Optional<String> example(Form form, Field field) {
        return Optional.ofNullable(words.get(at(form, field, ".voorbeeld")));
    }

    /** What one of the words means that a field can be. */
    public String meaning(Form form, Field field, String choice) {
        return word(at(form, field, "." + choice));
    }

    /** A word that belongs to no field. */
    public String word(String key) {
        String found = words.get(key);
        if (found == null) {
            throw new IllegalStateException("the forms have no word for " + key);
        }
        return found;
    }

    /** The words under {@code prefix}, by what follows it. */
    public SortedMap<String, String> below(String prefix) {
        SortedMap<String, String> found = new TreeMap<>();
        words.forEach((key, word) -> {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), word);
            }
        });
        return found;
    }

    public Set<String> keys() {
        return Set.copyOf(words.keySet());
    }

    /** Where a word of a field stands. */
    public String at(Form form, Field field, String rest) {
        String own = form.id() + "." + field.key() + rest;
        return words.containsKey(own) ? own : "elk." + field.key() + rest;
    }
}
