/** What partners put on sites of their own: cards, badges, the script behind {@code <regio-kaart>}, and oEmbed. */
@NullMarked
package nl.regiosite.output.embed;

import org.jspecify.annotations.NullMarked;
