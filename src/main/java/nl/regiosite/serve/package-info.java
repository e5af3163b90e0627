/** The preview: shows the site while someone writes it. Begin at {@link nl.regiosite.serve.Preview}. */
@NullMarked
package nl.regiosite.serve;

import org.jspecify.annotations.NullMarked;
