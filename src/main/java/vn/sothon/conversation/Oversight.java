package vn.sothon.conversation;

/** A campaign that the person supervises. */
public record Oversight(long campaign, String title) {}
