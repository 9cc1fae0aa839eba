/**
 * Processes that end in the middle of everything, as by {@code kill -9}, those that follow them,
 * and updates that come more than once.
 */
@NullMarked
package vn.sothon.crash;

import org.jspecify.annotations.NullMarked;
