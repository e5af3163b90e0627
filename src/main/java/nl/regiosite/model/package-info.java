/** The programme: immutable records in the words of the field. Knows no files, no formats and no web. */
@NullMarked
package nl.regiosite.model;

import org.jspecify.annotations.NullMarked;
