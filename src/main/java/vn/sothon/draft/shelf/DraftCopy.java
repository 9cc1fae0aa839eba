package vn.sothon.draft.shelf;

import vn.sothon.channel.OutgoingFile;

/**
 * A draft that leaves the house.
 *
 * @param number counts the different drafts of a campaign, from 1
 * @param file as Word or PDF, named by report, commune and number
 */
public record DraftCopy(int number, OutgoingFile file) {}
