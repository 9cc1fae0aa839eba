/**
 * Units, people, who reports or supervises what and since when, their chats, and the codes that
 * link them. It must never know a report or a campaign.
 *
 * <p>{@link vn.sothon.organisation.Units}, {@link vn.sothon.organisation.People}, {@link
 * vn.sothon.organisation.Contacts} and {@link vn.sothon.organisation.Invitations} are the ways in;
 * each method joins the open transaction or is one of its own.
 */
@NullMarked
package vn.sothon.organisation;

import org.jspecify.annotations.NullMarked;
