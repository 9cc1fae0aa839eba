package vn.sothon.conversation;

/**
 * The person who writes.
 *
 * @param salutation how the person is addressed: "anh", "chị", or "anh/chị" where not known
 */
public record Speaker(long person, String name, String salutation) {}
