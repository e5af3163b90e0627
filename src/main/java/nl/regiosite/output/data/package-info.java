/** The files of the open data, each made from the definition of its table. */
@NullMarked
package nl.regiosite.output.data;

import org.jspecify.annotations.NullMarked;
