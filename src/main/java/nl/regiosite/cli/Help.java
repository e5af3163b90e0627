package nl.regiosite.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.regiosite.diagnostic.Texts;

/** What the program says of a command when it is asked for help. */
final class Help {
    private static final int WIDTH = 100;
    private static final String PROGRAM = "regiosite";
    private static final String INDENT = "  ";

    /** What is explained, and in what words. */
    private record Line(String what, String text) {}

    private final Texts texts;

    Help(Texts texts) {
        this.texts = texts;
    }

    /** @param below the names of the commands that go on where this one ends */
    String of(String name, Command command, List<String> below) {
        String whole = name.isEmpty() ? PROGRAM : PROGRAM + " " + name;
        StringBuilder help = new StringBuilder();
        help.append(texts.get(key(name))).append('\n');
        String words = command.words().isEmpty() ? "" : " [" + command.words() + "]";
        help.append(texts.get(below.isEmpty() ? "gebruik.vorm" : "gebruik.keuze", whole + words))
                .append('\n');
        if (!command.words().isEmpty()) {
            help.append('\n').append(table(List.of(new Line(command.words(), texts.get("vlag.titel")))));
        }
        help.append('\n').append(texts.get("gebruik.vlaggen")).append('\n');
        help.append(table(Stream.concat(Stream.of(Flag.HELP, Flag.LANGUAGE), command.flags().stream())
                .filter(flag -> !flag.text().isEmpty())
                .sorted(Comparator.comparing(Flag::name))
                .map(flag -> new Line(written(flag), texts.get(flag.text())))
                .toList()));
        if (!below.isEmpty()) {
            help.append('\n').append(texts.get("gebruik.opdrachten")).append('\n');
            help.append(table(below.stream()
                    .map(word -> new Line(word, texts.get(key(name.isEmpty() ? word : name + " " + word))))
                    .toList()));
        }
        return help.substring(0, help.length() - 1);
    }

    /** {@code hulp.new.project} */
    private static String key(String name) {
        return "hulp." + (name.isEmpty() ? PROGRAM : name.replace(' ', '.'));
    }

    private static String written(Flag flag) {
        return (flag.letter().isEmpty() ? "    " : "-" + flag.letter() + ", ") + flag.written();
    }

    private static String table(List<Line> lines) {
        int column = lines.stream().mapToInt(line -> line.what().length()).max().orElse(0) + INDENT.length();
        StringBuilder table = new StringBuilder();
        for (Line line : lines) {
            String begin =
                    INDENT + line.what() + " ".repeat(column - line.what().length());
            for (String part : wrapped(line.text(), WIDTH - INDENT.length() - column)) {
                table.append(begin).append(part).append('\n');
                begin = " ".repeat(begin.length());
            }
        }
        return table.toString();
    }

    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
