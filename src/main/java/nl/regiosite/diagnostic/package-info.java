/** What is wrong with the content, as values: severity, place, code, message, hint; and how it is printed. */
@NullMarked
package nl.regiosite.diagnostic;

import org.jspecify.annotations.NullMarked;
