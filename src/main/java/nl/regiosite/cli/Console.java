package nl.regiosite.cli;

import java.io.PrintWriter;
import nl.regiosite.diagnostic.Texts;

/** Where the program speaks. */
record Console(PrintWriter out, PrintWriter errors, Texts texts) {
    void say(String line) {
        out.println(line);
        out.flush();
    }

    void error(String line) {
        errors.println(line);
        errors.flush();
    }
}
