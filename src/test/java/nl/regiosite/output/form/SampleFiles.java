package nl.regiosite.output.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regiosite.form.Agreement;
import nl.regiosite.form.Field;
import nl.regiosite.form.FileKind;
import nl.regiosite.form.Form;
import nl.regiosite.form.Value;
import nl.regiosite.form.Value.Part;
import nl.regiosite.form.Value.Rows;
import nl.regiosite.output.Json;

/** Files made from the forms, with all that they may hold, or all but one thing. */
final class SampleFiles {
    /** A change of the samples: what one field of a form is to be; nothing leaves it out. */
    interface Change {
        Change NONE = (form, field, value) -> Stream.of(value);

        Stream<Object> of(Form form, Field field, Object value);
    }

    private final Change change;
    private final boolean unknownKeys;

    /** @param unknownKeys whether each part gets a key that nobody knows, {@code zzz-} and the form's id */
    SampleFiles(Change change, boolean unknownKeys) {
        this.change = change;
        this.unknownKeys = unknownKeys;
    }

    /** The fields of a part of the samples: of two that exclude each other, the first. */
    static List<Field> shown(Form form) {
        return form.fields().stream()
                .filter(field -> form.agreements().stream()
                        .noneMatch(agreement -> agreement instanceof Agreement.OneOfTwo two
                                && two.other().equals(field.key())))
                .toList();
    }

    /** Whether the samples cannot do without a field: it must be there, or another that is there needs it. */
    static boolean isNeeded(Form form, Field field) {
        return field.required()
                || form.agreements().stream().anyMatch(agreement -> {
                    if (agreement instanceof Agreement.OneOfTwo two) {
                        return two.one().equals(field.key());
                    }
                    return agreement instanceof Agreement.Needs needs
                            && needs.needed().equals(field.key());
                });
    }

    /** Where the file of a kind can lie. */
    static String path(FileKind kind) {
        return kind == FileKind.TRANCHE
                ? "content/tranches/1.md"
                : kind.place().endsWith("*") ? kind.place().replace("*", "een-naam") + ".md" : kind.place();
    }

    String text(FileKind kind) {
        String fields = fields(kind);
        return kind.isText() ? "---\n" + fields + "---\nTekst.\n" : fields;
    }

    /** The fields alone, as JSON, which is YAML too. */
    String fields(FileKind kind) {
        Map<String, Object> part = part(kind.form());
        return Json.write(json -> Json.tree(part, json));
    }

    private Map<String, Object> part(Form form) {
        Map<String, Object> part = new LinkedHashMap<>();
        for (Field field : shown(form)) {
            change.of(form, field, sample(field)).forEach(value -> part.put(field.key(), value));
        }
        if (unknownKeys) {
            part.put("zzz-" + form.id(), "x");
        }
        return part;
    }

    private Object sample(Field field) {
        Value value = field.value();
        if (value instanceof Value.Choice choice) {
            return choice.words().get(0);
        } else if (value instanceof Value.Reference reference) {
            return reference.many() ? List.of("een", "twee") : "een";
        } else if (value instanceof Rows rows) {
            return List.of(part(rows.row()));
        } else if (value instanceof Part part) {
            return part(part.form());
        }
        return switch ((Value.Plain) value) {
            case LINE, PARAGRAPH -> "Een zin.";
            case OWN_ID -> "een-id";
            case PROJECT_NUMBER -> "4.10";
            case DATE -> "2021-06";
            case DAY -> "2021-06-30";
            case TRUTH -> true;
            case WHOLE_NUMBER, TRANCHE -> 3;
            case DECIMAL -> "1.5";
            case EUROS, SOME_EUROS -> 120000;
            case TRANCHES -> List.of(1, 2);
            case WEB_ADDRESS, WEB_PAGE -> "https://voorbeeld.test/een";
            case LINK -> "/projecten/";
            case PAGE_OR_MAIL -> "mailto:info@voorbeeld.test";
            case FORMER_ADDRESSES -> List.of("/nieuws/een/", "/nieuws/twee/");
            case REPOSITORY -> "eigenaar/naam";
            case PICTURE -> "foto.jpg";
            case CORNERS -> List.of(List.of(0, 0), List.of(4, 0), List.of(4, 3));
        };
    }
}
