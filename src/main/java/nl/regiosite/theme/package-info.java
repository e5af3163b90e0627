/** How the site looks: theme folders and their parents, templates, texts. */
@NullMarked
package nl.regiosite.theme;

import org.jspecify.annotations.NullMarked;
