/**
 * Answers, the reading of figures typed in Vietnamese, and their printing. It must never do I/O,
 * decide between two likely readings, or use binary floating point.
 */
@NullMarked
package vn.sothon.answer;

import org.jspecify.annotations.NullMarked;
