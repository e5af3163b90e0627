/** The finished files, and putting them in the place of the standing site in one go. */
@NullMarked
package nl.regiosite.publish;

import org.jspecify.annotations.NullMarked;
