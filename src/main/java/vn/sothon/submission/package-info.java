/**
 * Stored answers, their history, and which sections were sent. It must never judge an answer or
 * decide who may give it.
 *
 * <p>{@link vn.sothon.submission.Answers} and {@link vn.sothon.submission.Submissions} are the ways
 * in; each method joins the open transaction or is one of its own.
 */
@NullMarked
package vn.sothon.submission;

import org.jspecify.annotations.NullMarked;
