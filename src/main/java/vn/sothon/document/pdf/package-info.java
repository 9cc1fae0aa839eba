/**
 * Writes documents as PDF: the tree becomes XSL formatting objects, which Apache FOP lays out with
 * embedded fonts as wide as Times New Roman. It must never print what the other writers do not.
 */
@NullMarked
package vn.sothon.document.pdf;

import org.jspecify.annotations.NullMarked;
