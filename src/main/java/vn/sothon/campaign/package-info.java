/**
 * Campaigns: who owes what in them, how far they are, and the reminders. It must never take an
 * answer or speak within a conversation.
 *
 * <p>{@link vn.sothon.campaign.Campaigns} opens and finds them, {@link vn.sothon.campaign.Duties}
 * says what a person owes and oversees, {@link vn.sothon.campaign.ProgressBoard} how far a campaign
 * is, {@link vn.sothon.campaign.Reminders} reminds. Each method joins the open transaction or is
 * one of its own.
 */
@NullMarked
package vn.sothon.campaign;

import org.jspecify.annotations.NullMarked;
