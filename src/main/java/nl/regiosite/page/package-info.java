/** One class a kind of page: its addresses and what its template is given. */
@NullMarked
package nl.regiosite.page;

import org.jspecify.annotations.NullMarked;
