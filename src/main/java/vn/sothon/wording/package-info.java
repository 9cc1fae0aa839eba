/**
 * Sentences that people read, kept in {@code wording.properties} beside the package that says them.
 * It must never choose what is said.
 */
@NullMarked
package vn.sothon.wording;

import org.jspecify.annotations.NullMarked;
