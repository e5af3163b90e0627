package nl.regiosite.output.beheer;

import static nl.regiosite.output.beheer.Widgets.keys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import nl.regiosite.form.Agreement;
import nl.regiosite.form.Field;
import nl.regiosite.form.Form;
import nl.regiosite.form.FormWords;
import nl.regiosite.form.Value.Part;
import nl.regiosite.form.Value.Rows;
import nl.regiosite.output.Json;

/**
 * What our own script in the editor is told, for which the editor has no settings.
 *
 * @param forms by the name of the collection of texts, or of the file
 */
record ScriptRules(FormWords words, Map<String, Form> forms) {

    /** What the fields of a part ask of each other, with what to say to who forgets it. */
    String agreements() {
        Map<String, Object> found = new LinkedHashMap<>();
        forms.forEach((name, form) -> {
            List<Map<String, Object>> all = agreements(form, List.of());
            if (!all.isEmpty()) {
                found.put(name, all);
            }
        });
        return json(found);
    }

    /** The order of the keys in each list of parts. */
    String orders() {
        Map<String, Object> found = new LinkedHashMap<>();
        forms.values().stream()
                .flatMap(Form::all)
                .flatMap(form -> form.fields().stream())
                .forEach(field -> {
                    if (field.value() instanceof Rows rows) {
                        found.put(
                                field.key(),
                                rows.row().fields().stream().map(Field::key).toList());
                    }
                });
        return json(found);
    }

    /** What the editor says otherwise, by its own name for it. */
    String sayings() {
        SortedMap<String, String> own = words.below("beheer.zeg.");
        return json(new LinkedHashMap<>(own));
    }

    private List<Map<String, Object>> agreements(Form form, List<String> path) {
        List<Map<String, Object>> found = new ArrayList<>();
        for (Agreement agreement : form.agreements()) {
            boolean together = agreement instanceof Agreement.Needs;
            String one =
                    agreement instanceof Agreement.Needs needs ? needs.key() : ((Agreement.OneOfTwo) agreement).one();
            String other = agreement instanceof Agreement.Needs needs
                    ? needs.needed()
                    : ((Agreement.OneOfTwo) agreement).other();
            found.add(keys(
                    "pad",
                    path,
                    "samen",
                    together,
                    "een",
                    one,
                    "ander",
                    other,
                    "zeg",
                    words.word(together ? "beheer.samen" : "beheer.een-van-twee")
                            .replace("{0}", name(form, one))
                            .replace("{1}", name(form, other))));
        }
        for (Field field : form.fields()) {
            if (field.value() instanceof Rows rows) {
                found.addAll(agreements(
                        rows.row(),
                        Stream.concat(path.stream(), Stream.of(field.key())).toList()));
            } else if (field.value() instanceof Part) {
                throw new IllegalStateException("no text or list has a part of its own: " + field.key());
            }
        }
        return found;
    }

    private String name(Form form, String key) {
        return form.fields().stream()
                .filter(field -> field.key().equals(key))
                .map(field -> words.name(form, field))
                .findFirst()
                .orElse(key);
    }

    private static String json(Map<String, Object> value) {
        return Json.compact(json -> Json.tree(value, json)).strip();
    }
}
