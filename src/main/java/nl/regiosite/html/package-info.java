/** What of an author's own HTML may stay, and the making of safe HTML: escaping, ids, link targets. */
@NullMarked
package nl.regiosite.html;

import org.jspecify.annotations.NullMarked;
