/** The open data in forms that others agreed on, for catalogues and registers that gather it. */
@NullMarked
package nl.regiosite.output.linked;

import org.jspecify.annotations.NullMarked;
