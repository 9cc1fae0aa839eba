/**
 * Writes a document tree as HTML to be read before the Word file is made, and owns its look. It
 * must never decide words or wording.
 */
@NullMarked
package vn.sothon.document.html;

import org.jspecify.annotations.NullMarked;
