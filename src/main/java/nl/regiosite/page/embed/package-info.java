/** What partners put on sites of their own: which cards there are, what stands on them, and the codes that show them. */
@NullMarked
package nl.regiosite.page.embed;

import org.jspecify.annotations.NullMarked;
