/** The tables of the open data: each is defined once, and every file, schema and explanation of it follows from that. */
@NullMarked
package nl.regiosite.page.data;

import org.jspecify.annotations.NullMarked;
