/** What editors' tools need to know of the forms: JSON Schemas for who writes in a text editor. */
@NullMarked
package nl.regiosite.output.form;

import org.jspecify.annotations.NullMarked;
