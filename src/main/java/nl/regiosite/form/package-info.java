/** What an editor may write in each kind of file, said once: schemas and the web editor are made from it. */
@NullMarked
package nl.regiosite.form;

import org.jspecify.annotations.NullMarked;
