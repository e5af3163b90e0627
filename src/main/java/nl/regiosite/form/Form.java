package nl.regiosite.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiosite.form.Value.Choice;
import nl.regiosite.form.Value.Part;
import nl.regiosite.form.Value.Reference;
import nl.regiosite.form.Value.Rows;
import nl.regiosite.form.Value.Target;

/**
 * The fields of one part of a file, in the order in which people write them. A form says what a reader asks for; a test
 * holds that no reader asks for more or less.
 *
 * @param id under what its words stand in the {@link FormWords}
 */
public record Form(String id, List<Field> fields, List<Agreement> agreements) {
    public Form {
        fields = List.copyOf(fields);
        agreements = List.copyOf(agreements);
    }

    public static Form of(String id) {
        return new Form(id, List.of(), List.of());
    }

    public Form with(String key, Value value) {
        return plus(List.of(new Field(key, value, false)));
    }

    public Form must(String key, Value value) {
        return plus(List.of(new Field(key, value, true)));
    }

    public Form with(String key, Target one) {
        return with(key, new Reference(one, false));
    }

    public Form must(String key, Target one) {
        return must(key, new Reference(one, false));
    }

    public Form withMany(String key, Target many) {
        return with(key, new Reference(many, true));
    }

    public Form mustMany(String key, Target many) {
        return must(key, new Reference(many, true));
    }

    public Form with(String key, List<String> words) {
        return with(key, new Choice(words));
    }

    public Form must(String key, List<String> words) {
        return must(key, new Choice(words));
    }

    public Form withRows(String key, Form row) {
        return with(key, new Rows(row, Optional.empty()));
    }

    public Form mustRows(String key, Form row) {
        return must(key, new Rows(row, Optional.empty()));
    }

    /** The fields of another form after these, with what they ask of each other. */
    public Form and(Form other) {
        Form both = plus(other.fields);
        return new Form(
                id,
                both.fields,
                Stream.concat(agreements.stream(), other.agreements.stream()).toList());
    }

    public Form oneOf(String one, String other) {
        return agreed(new Agreement.OneOfTwo(one, other));
    }

    public Form needs(String key, String needed) {
        return agreed(new Agreement.Needs(key, needed));
    }

    /** The forms of the parts that this one holds, at any depth, itself first. */
    public Stream<Form> all() {
        Stream<Form> inner = fields.stream().flatMap(field -> {
            if (field.value() instanceof Rows rows) {
                return rows.row().all();
            }
            return field.value() instanceof Part part ? part.form().all() : Stream.empty();
        });
        return Stream.concat(Stream.of(this), inner);
    }

    private Form plus(List<Field> more) {
        List<Field> both = new ArrayList<>(fields);
        both.addAll(more);
        return new Form(id, both, agreements);
    }

    private Form agreed(Agreement agreement) {
        return new Form(
                id,
                fields,
                Stream.concat(agreements.stream(), Stream.of(agreement)).toList());
    }
}
