/** Photos for pages: smaller, upright, in the colours of the web, with nothing in them but the picture. */
@NullMarked
package nl.regiosite.output.photo;

import org.jspecify.annotations.NullMarked;
