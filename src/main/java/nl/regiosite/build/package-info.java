/** The flow from content to site; begin at {@link nl.regiosite.build.SiteBuilder}. */
@NullMarked
package nl.regiosite.build;

import org.jspecify.annotations.NullMarked;
