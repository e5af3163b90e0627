/** From the editor's files to the programme: front matter, JSON, references. */
@NullMarked
package nl.regiosite.content;

import org.jspecify.annotations.NullMarked;
