package nl.regiosite.output.beheer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private static final Set<Value> SHORT = Set.of(
            Value.Plain.DATE, Value.Plain.EUROS, Value.Plain.SOME_EUROS, Value.Plain.TRANCHE, Value.Plain.TRANCHES);

    /** @param pillar whose themes can be chosen; nothing where there is no pillar */
    List<Map<String, Object>> of(Form form, Optional<Pillar> pillar) {
        List<Map<String, Object>> fields = new ArrayList<>();
        for (Field field : form.fields()) {
            fields.add(widget(form, field, pillar)
                    .map(widget -> {
                        Map<String, Object> whole = keys(
                                "name", field.key(),
                                "label", words.name(form, field),
                                "hint", hint(form, field),
                                "required", field.required());
                        whole.putAll(widget);
                        return whole;
                    })
                    .orElseGet(() -> hidden(field.key())));
        }
        return fields;
    }

    /** Not to be seen, and kept in its place among the others when the file is written. */
    static Map<String, Object> hidden(String key) {
        return keys("name", key, "widget", "hidden", "required", false);
    }

    /** What is chosen needs no example of how it is written. */
    private String hint(Form form, Field field) {
        String about = words.aboutInBrowser(form, field);
        boolean chosen = field.value() instanceof Reference || field.value() == Value.Plain.PICTURE;
        return words.example(form, field)
                .filter(example -> !chosen)
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
            return rows.orId().isPresent()
                    ? Optional.empty()
                    : Optional.of(rows(rows.row(), field.key().equals("voortgang"), pillar));
        } else if (value instanceof Part part) {
            return Optional.of(keys("widget", "object", "fields", of(part.form(), pillar)));
        }
        Value.Plain plain = (Value.Plain) value;
        return switch (plain) {
            case PARAGRAPH -> Optional.of(keys("widget", "text"));
            case TRUTH -> Optional.of(keys("widget", "boolean"));
            case WHOLE_NUMBER, EUROS -> Optional.of(keys("widget", "number", "value_type", "int", "min", 0));
            case SOME_EUROS, TRANCHE -> Optional.of(keys("widget", "number", "value_type", "int", "min", 1));
            case DECIMAL -> Optional.of(keys("widget", "number", "value_type", "float"));
            case FORMER_ADDRESSES -> Optional.of(keys("widget", "list"));
            case PICTURE -> Optional.of(keys("widget", "image", "choose_url", false));
            // Our own: one tranche is a number, more are a list.
            case TRANCHES -> Optional.of(keys("widget", "numbers", "zeg", words.word("beheer.tranches")));
            // A shape is a list of lists: for the text editor.
            case CORNERS -> Optional.empty();
            case LINE -> Optional.of(keys("widget", "string"));
            default ->
                Optional.of(keys(
                        "widget",
                        "string",
                        "pattern",
                        List.of(FormPatterns.pattern(plain), words.word("vorm." + FormPatterns.name(plain)))));
        };
    }

    /** @param newestFirst whether a new part comes above the others */
    private Map<String, Object> rows(Form row, boolean newestFirst, Optional<Pillar> pillar) {
        return keys(
                "widget",
                "list",
                "label_singular",
                words.name(row).toLowerCase(Locale.ROOT),
                "collapsed",
                true,
                "add_to_top",
                newestFirst,
                "summary",
                summary(row),
                "fields",
                of(row, pillar));
    }

    /** A part on one line, while it is closed: what it must have, and its amount and date. */
    private static String summary(Form row) {
        boolean free = row.fields().stream().noneMatch(Field::required);
        return row.fields().stream()
                .filter(field -> SHORT.contains(field.value()) || (isTelling(field) && (free || field.required())))
                .map(field ->
                        "{{fields." + field.key() + (SHORT.contains(field.value()) ? "" : " | truncate(60)") + "}}")
                .limit(3)
                .collect(Collectors.joining(" – "));
    }

    /** No list, and not what hardly tells one part from another. */
    private static boolean isTelling(Field field) {
        if (field.value() instanceof Reference reference) {
            return !reference.many() && reference.to() != Target.SOURCE;
        }
        return field.required() && !(field.value() instanceof Rows);
    }

    /** What can be chosen is what there is when the site is built; a new id is there after the next build. */
    private Map<String, Object> reference(Reference reference, Optional<Pillar> pillar) {
        // Our own: they know what was just saved, and several also takes a value without a list.
        Map<String, Object> widget =
                choice(reference.many() ? "select-several" : "select-one", options(reference.to(), pillar));
        widget.put("multiple", reference.many());
        widget.put("van", reference.to().name().toLowerCase(Locale.ROOT));
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
