package vn.sothon.conversation;

/** One unit's part in one campaign. */
public record DutyId(long campaign, long unit) {}
