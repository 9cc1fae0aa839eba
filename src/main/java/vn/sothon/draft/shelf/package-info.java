/**
 * The drafts of campaigns: the stored answers of a commune become a preview or a numbered file. It
 * must never word a report or change an answer.
 */
@NullMarked
package vn.sothon.draft.shelf;

import org.jspecify.annotations.NullMarked;
