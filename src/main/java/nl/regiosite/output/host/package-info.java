/** What the host is told about the files of the site: which headers go with which addresses, and what moved. */
@NullMarked
package nl.regiosite.output.host;

import org.jspecify.annotations.NullMarked;
