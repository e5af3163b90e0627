/** Text files with positions, and trees of YAML and JSON that remember where each value stands. */
@NullMarked
package nl.regiosite.source;

import org.jspecify.annotations.NullMarked;
