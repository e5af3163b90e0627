/** One class an output that is not a page: open data, the site map, what the host needs. */
@NullMarked
package nl.regiosite.output;

import org.jspecify.annotations.NullMarked;
