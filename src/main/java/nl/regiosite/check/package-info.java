/** The rules that a programme must keep, one class each; {@link nl.regiosite.check.Rules#ALL} lists them. */
@NullMarked
package nl.regiosite.check;

import org.jspecify.annotations.NullMarked;
