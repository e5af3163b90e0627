/** The feeds: what is new, for readers of feeds. */
@NullMarked
package nl.regiosite.output.feed;

import org.jspecify.annotations.NullMarked;
