package vn.sothon.organisation;

/**
 * Somebody who reports or supervises.
 *
 * @param tenant the province
 * @param salutation "anh", "chị", or "anh/chị" where not known
 */
public record Person(long id, String tenant, String name, String salutation) {}
