package nl.regiosite.output.beheer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiosite.form.Field;
import nl.regiosite.form.Form;
import nl.regiosite.form.FormWords;
import nl.regiosite.form.Value;
import nl.regiosite.form.Value.Part;
import nl.regiosite.form.Value.Reference;
import nl.regiosite.form.Value.Rows;
import nl.regiosite.form.Value.Target;
import nl.regiosite.model.Organisation;
import nl.regiosite.model.Pillar;
import nl.regiosite.model.Programme;
import nl.regiosite.output.form.FormPatterns;

/**
 * The fields of a form as the web editor takes them: what each is called, its hint, and what to fill it in with. A field
 * that the editor has no way for is left out; it stays in the file as it is.
 */
record Widgets(FormWords words, Programme programme) {

    /** @param pillar whose themes can be chosen; nothing where there is no pillar */
    List<Map<String, Object>> of(Form form, Optional<Pillar> pillar) {
        List<Map<String, Object>> fields = new ArrayList<>();
        for (Field field : form.fields()) {
            widget(form, field, pillar).ifPresent(widget -> {
                Map<String, Object> whole = new LinkedHashMap<>();
                whole.put("name", field.key());
                whole.put("label", words.name(form, field));
                whole.put("hint", hint(form, field));
                whole.put("required", field.required());
                whole.putAll(widget);
                fields.add(whole);
            });
        }
        return fields;
    }

    private String hint(Form form, Field field) {
        String about = words.about(form, field);
        return words.example(form, field)
                .map(example -> about + " " + words.word("bijvoorbeeld") + " " + example)
                .orElse(about);
    }

    private Optional<Map<String, Object>> widget(Form form, Field field, Optional<Pillar> pillar) {
        Value value = field.value();
        if (value instanceof Value.Choice choice) {
            return Optional.of(choice(
                    "select",
                    choice.words().stream()
                            .map(word -> option(word, word + ": " + words.meaning(form, field, word)))
                            .toList()));
        } else if (value instanceof Reference reference) {
            return Optional.of(reference(reference, pillar));
        } else if (value instanceof Rows rows) {
            // A part that may be an id alone is no form that could be filled in.
            return rows.orId().isPresent() ? Optional.empty() : Optional.of(rows(rows.row(), pillar));
        } else if (value instanceof Part part) {
            return Optional.of(keys("widget", "object", "fields", of(part.form(), pillar)));
        }
        Value.Plain plain = (Value.Plain) value;
        return switch (plain) {
            case PARAGRAPH -> Optional.of(keys("widget", "text"));
            case TRUTH -> Optional.of(keys("widget", "boolean"));
            case WHOLE_NUMBER, EUROS, SOME_EUROS, TRANCHE ->
                Optional.of(keys("widget", "number", "value_type", "int", "min", 0));
            case DECIMAL -> Optional.of(keys("widget", "number", "value_type", "float"));
            case FORMER_ADDRESSES -> Optional.of(keys("widget", "list"));
            case PICTURE -> Optional.of(keys("widget", "image", "choose_url", false));
            // One tranche is a number, more are a list, and a shape is a list of lists: for the text editor.
            case TRANCHES, CORNERS -> Optional.empty();
            case LINE -> Optional.of(keys("widget", "string"));
            default ->
                Optional.of(keys(
                        "widget",
                        "string",
                        "pattern",
                        List.of(FormPatterns.pattern(plain), words.word("vorm." + FormPatterns.name(plain)))));
        };
    }

    private Map<String, Object> rows(Form row, Optional<Pillar> pillar) {
        Map<String, Object> list = keys("widget", "list", "label_singular", words.name(row), "collapsed", true);
        row.fields().stream()
                .filter(Field::required)
                .findFirst()
                .ifPresent(field -> list.put("summary", "{{fields." + field.key() + "}}"));
        list.put("fields", of(row, pillar));
        return list;
    }

    /** What can be chosen is what there is when the site is built; a new id is there after the next build. */
    private Map<String, Object> reference(Reference reference, Optional<Pillar> pillar) {
        Map<String, Object> widget = choice("select", options(reference.to(), pillar));
        if (reference.many()) {
            // Our own: it also takes a value without a list.
            widget.put("widget", "select-several");
            widget.put("multiple", true);
        }
        return widget;
    }

    private List<Map<String, Object>> options(Target target, Optional<Pillar> pillar) {
        return switch (target) {
            case PILLAR -> options(programme.pillars().stream().map(each -> option(each.id(), each.title())));
            case THEME ->
                options(pillar.map(List::of).orElse(programme.pillars()).stream()
                        .flatMap(each -> each.themes().stream())
                        .map(theme -> option(theme.id(), theme.title())));
            case PROJECT -> options(programme.projects().stream().map(each -> option(each.id(), each.title())));
            case MUNICIPALITY ->
                options(programme.organisations().stream()
                        .filter(Organisation::isMunicipality)
                        .map(each -> option(each.id(), each.name())));
            case ORGANISATION ->
                options(programme.organisations().stream().map(each -> option(each.id(), each.name())));
            case SOURCE -> options(programme.sources().stream().map(each -> option(each.id(), each.title())));
            case TOPIC -> options(programme.topics().stream().map(each -> option(each.id(), each.title())));
            case LOOK -> List.of();
        };
    }

    private static List<Map<String, Object>> options(Stream<Map<String, Object>> options) {
        return options.toList();
    }

    private static Map<String, Object> choice(String widget, List<Map<String, Object>> options) {
        return keys("widget", widget, "options", options);
    }

    private static Map<String, Object> option(Object id, String label) {
        return keys("value", String.valueOf(id), "label", label);
    }

    /** A map in this order, which may get more. */
    static Map<String, Object> keys(Object... namesAndValues) {
        Map<String, Object> keys = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            keys.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return keys;
    }
}
