/**
 * Writes a document tree as a Word file: straight to WordprocessingML, inside the parts of a base
 * file that an office may replace. It must never decide words or wording.
 */
@NullMarked
package vn.sothon.document.docx;

import org.jspecify.annotations.NullMarked;
