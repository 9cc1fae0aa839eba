/**
 * How long finished messages are kept. Answers, their history, drafts that were given out and what
 * operators did are not messages: they must never be deleted from here.
 */
@NullMarked
package vn.sothon.retention;

import org.jspecify.annotations.NullMarked;
