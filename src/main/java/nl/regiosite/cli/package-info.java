/** The command line: one class a command. The only place that prints, reads the clock or exits. */
@NullMarked
package nl.regiosite.cli;

import org.jspecify.annotations.NullMarked;
