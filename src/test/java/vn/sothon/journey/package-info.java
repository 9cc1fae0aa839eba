/** Journeys of people through the whole program. They must never look behind its doors to act. */
@NullMarked
package vn.sothon.journey;

import org.jspecify.annotations.NullMarked;
