/** The settings of one site: its name, address, language, theme and navigation. */
@NullMarked
package nl.regiosite.config;

import org.jspecify.annotations.NullMarked;
