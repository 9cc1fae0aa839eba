/**
 * Drafts: the wording of a report (FreeMarker) and its figures become a document tree. It must
 * never let a person's text act as wording, markup or code, nor print a number it was not given.
 */
@NullMarked
package vn.sothon.draft;

import org.jspecify.annotations.NullMarked;
