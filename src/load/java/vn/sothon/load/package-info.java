/** How much the whole program carries, measured from outside. It must never reach into it. */
@NullMarked
package vn.sothon.load;

import org.jspecify.annotations.NullMarked;
