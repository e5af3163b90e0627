package nl.regiosite.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiosite.diagnostic.Diagnostic;
import nl.regiosite.diagnostic.Texts;

/**
 * Gets the answers to questions: from the flags that were given, and the rest from whoever sits at the terminal. A wrong
 * answer is asked again, with the sentence that {@code check} would say. Without a terminal nothing is asked: wrong flags
 * are kept, to be told all at once.
 */
final class Interview {
    /** Up to so many choices each have a line of their own, with the words that go with them. */
    private static final int LINES = 12;

    private static final int WIDTH = 90;
    private static final String NOTHING = "-";

    private final Console console;
    private final Optional<Terminal> terminal;
    private final Function<String, Optional<String>> flags;
    private final List<String> wrong = new ArrayList<>();

    /** @param flags what was given on the command line, by the name of the flag */
    Interview(Console console, Optional<Terminal> terminal, Function<String, Optional<String>> flags) {
        this.console = console;
        this.terminal = terminal;
        this.flags = flags;
    }

    /** Nobody wants to go on: Ctrl-D, or nothing twice where something is needed. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("stopped");
        }
    }

    boolean isLive() {
        return terminal.isPresent();
    }

    Optional<String> flag(String name) {
        return flags.apply(name);
    }

    /** What was wrong with the flags; never anything at a terminal. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** The answer; empty when nothing is an answer, or when the flag is wrong and there is nobody to ask. */
    String ask(Question question) {
        Optional<String> given = flag(question.name());
        if (given.isPresent()) {
            Question.Verdict verdict = judge(question, given.get());
            if (verdict.wrong().isEmpty()) {
                return verdict.value();
            }
            say(question.name(), verdict.wrong().get());
        } else if (terminal.isEmpty()) {
            return question.proposal().orElse("");
        }
        return terminal.map(keyboard -> ask(question, keyboard)).orElse("");
    }

    /** Tells what is wrong with a flag, or with what follows from it. */
    void say(String flag, Diagnostic mistake) {
        Texts texts = console.texts();
        String sentence = texts.message(mistake)
                + texts.hint(mistake)
                        .map(hint -> "\n  " + texts.get("tip", hint))
                        .orElse("");
        if (terminal.isPresent()) {
            console.say(sentence);
        } else {
            wrong.add((flag.equals("titel") ? flag : "--" + flag) + ": " + sentence);
        }
    }

    private String ask(Question question, Terminal keyboard) {
        introduce(question);
        boolean saidNothing = false;
        while (true) {
            console.out()
                    .print(question.name()
                            + question.proposal()
                                    .map(proposal -> " [" + proposal + "]")
                                    .orElse("")
                            + ": ");
            console.out().flush();
            String line = keyboard.readLine().map(Interview::clean).orElseThrow(Stopped::new);
            String answer = line.isEmpty() ? question.proposal().orElse("") : line.equals(NOTHING) ? "" : line;
            Question.Verdict verdict = judge(question, answer);
            if (verdict.wrong().isEmpty()) {
                return verdict.value();
            }
            if (answer.isEmpty() && saidNothing) {
                throw new Stopped();
            }
            saidNothing = answer.isEmpty();
            say(question.name(), verdict.wrong().get());
        }
    }

    private static Question.Verdict judge(Question question, String raw) {
        String answer = clean(raw);
        if (answer.indexOf('\uFFFD') >= 0) {
            return Question.Verdict.wrong(Question.mistake("nieuw.onleesbaar", answer));
        }
        Question.Verdict verdict =
                answer.isEmpty() ? Question.Verdict.good("") : question.judge().apply(answer);
        boolean empty = verdict.wrong().isEmpty() && verdict.value().isEmpty();
        return empty && !question.mayBeEmpty()
                ? Question.Verdict.wrong(Question.mistake("nieuw.leeg", question.name()))
                : verdict;
    }

    private void introduce(Question question) {
        Texts texts = console.texts();
        console.say("");
        console.say(texts.get("nieuw.vraag." + question.name())
                + (question.mayBeEmpty()
                        ? " " + texts.get(question.proposal().isPresent() ? "nieuw.of-streepje" : "nieuw.mag-leeg")
                        : ""));
        List<Question.Choice> choices = question.choices();
        if (choices.size() > LINES) {
            wrapped(choices.stream().map(Question.Choice::id).toList()).forEach(line -> console.say("  " + line));
        } else {
            int width = choices.stream()
                    .mapToInt(choice -> choice.id().length())
                    .max()
                    .orElse(0);
            choices.forEach(choice -> console.say("  " + choice.id()
                    + (choice.label().equals(choice.id())
                            ? ""
                            : " ".repeat(width - choice.id().length() + 2) + choice.label())));
        }
    }

    private static List<String> wrapped(List<String> words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            if (line.length() > 0 && line.length() + word.length() + 2 > WIDTH) {
                lines.add(line.append(',').toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? ", " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** One line, without signs that nobody sees and no file can hold. */
    static String clean(String text) {
        return text.codePoints()
                .filter(sign -> !isUnwritable(sign))
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .replaceAll("[\\p{Z}\\s]+", " ")
                .strip();
    }

    private static boolean isUnwritable(int sign) {
        int type = Character.getType(sign);
        boolean control = type == Character.CONTROL && !Character.isWhitespace(sign);
        boolean noCharacter = (sign & 0xFFFE) == 0xFFFE || (sign >= 0xFDD0 && sign <= 0xFDEF);
        return control || noCharacter || type == Character.SURROGATE || sign == 0xFEFF;
    }
}
