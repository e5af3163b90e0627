/** Advice on how a text is written: one class an advice. It never stops a build, and only {@code check} gives it. */
@NullMarked
package nl.regiosite.advice;

import org.jspecify.annotations.NullMarked;
