/** The geometry of the pictures on pages: numbers in, places in a drawing out. Knows no words and no page. */
@NullMarked
package nl.regiosite.page.chart;

import org.jspecify.annotations.NullMarked;
