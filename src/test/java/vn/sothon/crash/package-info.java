/**
 * Processes that end in the middle of everything, as by {@code kill -9}, and those that follow
 * them.
 */
@NullMarked
package vn.sothon.crash;

import org.jspecify.annotations.NullMarked;
