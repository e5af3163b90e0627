/** What a site says, kept from one build to the next, and what changed between two. */
@NullMarked
package nl.regiosite.output.change;

import org.jspecify.annotations.NullMarked;
