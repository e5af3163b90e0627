/** Writing in the browser, at {@code /beheer/}: Decap CMS, with its settings made from the forms. */
@NullMarked
package nl.regiosite.output.beheer;

import org.jspecify.annotations.NullMarked;
