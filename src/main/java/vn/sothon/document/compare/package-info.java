/**
 * Makes two documents one whose marks say what became of the older one, and takes such marks for
 * granted or back. It must never know how a mark is printed.
 */
@NullMarked
package vn.sothon.document.compare;

import org.jspecify.annotations.NullMarked;
