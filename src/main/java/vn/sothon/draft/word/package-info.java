/**
 * The wording of a report as a Word file and back: words are free, what fills them is locked. It
 * must never let a word become code or a figure another figure.
 */
@NullMarked
package vn.sothon.draft.word;

import org.jspecify.annotations.NullMarked;
