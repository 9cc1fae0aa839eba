/**
 * Running a report's checks over a unit's answers or the commune's figures. It must never do I/O,
 * change an answer, or fail a check whose figures are not all there.
 */
@NullMarked
package vn.sothon.check;

import org.jspecify.annotations.NullMarked;
