/**
 * The document tree, its line markup and, below it, one writer per format. It must never know what
 * a report, a question or an answer is.
 */
@NullMarked
package vn.sothon.document;

import org.jspecify.annotations.NullMarked;
