/**
 * Who may see a page: one-time codes, sessions and sign-in. It must never decide what a person sees
 * beyond who the person is.
 *
 * <p>{@link vn.sothon.access.SignInCodes} makes the code a person gets in the chat; at {@code
 * /sign-in} it becomes a session, and each request with its cookie a {@link vn.sothon.web.Visitor}.
 */
@NullMarked
package vn.sothon.access;

import org.jspecify.annotations.NullMarked;
