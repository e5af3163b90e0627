/** Drawing pictures without a font engine or a font of the machine, so that they are the same bytes everywhere. */
@NullMarked
package nl.regiosite.output.picture;

import org.jspecify.annotations.NullMarked;
