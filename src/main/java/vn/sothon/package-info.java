/** The entry point: one command line, one process. It must never hold logic of a feature. */
@NullMarked
package vn.sothon;

import org.jspecify.annotations.NullMarked;
