package nl.regiosite.cli;

import java.util.List;

/** A kind of file that {@code new} makes: what it asks, and what comes of the answers. */
interface NewKind {
    /** What it asks for beside the title, in that order. */
    List<Answer> answers();

    /** Whether nothing can be made without a title. */
    boolean needsTitle();

    /** The file, of answers that are good; when a flag was wrong, of what stands in for it. */
    NewFile ask(Interview interview, Known known);

    /**
     * An answer that it needs; on the command line it is a flag.
     *
     * @param required whether it must be given where nobody can be asked
     */
    record Answer(String name, boolean required) {
        static Answer required(String name) {
            return new Answer(name, true);
        }

        static Answer optional(String name) {
            return new Answer(name, false);
        }
    }

    /**
     * What is to be made.
     *
     * @param lines what goes into lists that are there already
     * @param next the key of the text that says what to do next; the path of the file is filled in first
     */
    record NewFile(String path, String text, List<Lines> lines, String next, List<String> arguments) {
        public NewFile {
            lines = List.copyOf(lines);
            arguments = List.copyOf(arguments);
        }
    }

    /** Lines for the list {@code key} in a JSON file. */
    record Lines(String path, String key, List<String> lines) {
        public Lines {
            lines = List.copyOf(lines);
        }
    }
}
