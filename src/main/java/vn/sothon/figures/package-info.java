/**
 * The figure book: totals over units, calculated figures, last year's values, coverage and where
 * each figure came from. It must never do I/O or print.
 */
@NullMarked
package vn.sothon.figures;

import org.jspecify.annotations.NullMarked;
