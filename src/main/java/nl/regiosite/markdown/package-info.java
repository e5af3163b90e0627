/** Stories in Markdown to HTML, with their links, headings and words. */
@NullMarked
package nl.regiosite.markdown;

import org.jspecify.annotations.NullMarked;
