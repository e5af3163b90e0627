package nl.regiosite.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Hint;
import nl.regiosite.source.SourceFile;
import nl.regiosite.source.SourceSpan;

/**
 * Something that a new file needs.
 *
 * @param name the key in the file, and the flag that gives it: {@code pijler} for {@code --pijler}
 * @param choices what there is to choose from; none when it is a text of the editor's own
 * @param proposal what counts when nothing is answered
 * @param mayBeEmpty whether nothing is an answer too
 * @param judge what to make of an answer
 */
record Question(
        String name,
        List<Choice> choices,
        Optional<String> proposal,
        boolean mayBeEmpty,
        Function<String, Verdict> judge) {
    /** Mistakes in an answer have no place in a file. */
    private static final SourceSpan NOWHERE = new SourceFile("", "").start();

    /** An id, and the words that people know it by. */
    record Choice(String id, String label) {}

    /** An answer in the form that the file has it, or what is wrong with it, in the words of {@code check}. */
    record Verdict(String value, Optional<Diagnostic> wrong) {
        static Verdict good(String value) {
            return new Verdict(value, Optional.empty());
        }

        static Verdict wrong(Diagnostic wrong) {
            return new Verdict("", Optional.of(wrong));
        }
    }

    Question {
        choices = List.copyOf(choices);
    }

    static Diagnostic mistake(String code, String... arguments) {
        return Diagnostic.error(code, NOWHERE, arguments);
    }

    /** A text of the editor's own. */
    static Question text(String name) {
        return parsed(name, Verdict::good);
    }

    /** A text that must have some form. */
    static Question parsed(String name, Function<String, Verdict> judge) {
        return new Question(name, List.of(), Optional.empty(), false, judge);
    }

    /**
     * One of the ids that there are; the words that go with an id do as well.
     *
     * @param unknown what is wrong when it is no such id
     */
    static Question choice(String name, List<Choice> choices, Function<String, Diagnostic> unknown) {
        return new Question(name, choices, Optional.empty(), false, answer -> one(answer, choices, unknown));
    }

    /** Some of the ids that there are, with commas between them. */
    static Question list(String name, List<Choice> choices, Function<String, Diagnostic> unknown) {
        return new Question(name, choices, Optional.empty(), false, answer -> {
            List<String> ids = new ArrayList<>();
            for (String part : answer.replaceAll("[\\[\\]]", "").split(",", -1)) {
                if (part.isBlank()) {
                    continue;
                }
                Verdict verdict = one(part.strip(), choices, unknown);
                if (verdict.wrong().isPresent()) {
                    return verdict;
                }
                if (!ids.contains(verdict.value())) {
                    ids.add(verdict.value());
                }
            }
            return Verdict.good(String.join(", ", ids));
        });
    }

    private static Verdict one(String answer, List<Choice> choices, Function<String, Diagnostic> unknown) {
        return choices.stream()
                .filter(choice ->
                        choice.id().equalsIgnoreCase(answer) || choice.label().equalsIgnoreCase(answer))
                .findFirst()
                .map(choice -> Verdict.good(choice.id()))
                .orElseGet(() -> Verdict.wrong(unknown.apply(answer)
                        .withHint(Hint.nearest(
                                answer, choices.stream().map(Choice::id).toList()))));
    }

    Question proposing(Optional<String> other) {
        return new Question(name, choices, other, mayBeEmpty, judge);
    }

    Question orNothing() {
        return new Question(name, choices, proposal, true, judge);
    }
}
