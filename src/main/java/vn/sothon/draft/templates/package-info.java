/**
 * The wording of a report as a commune makes it its own: taken out as a Word file, brought back,
 * compared, checked, kept as a numbered version and taken into use. It must never print a figure.
 */
@NullMarked
package vn.sothon.draft.templates;

import org.jspecify.annotations.NullMarked;
