package vn.sothon.document.docx;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who made the changes that a Word file shows, and when.
 *
 * @param author as Word names them beside the change
 */
public record Revisions(String author, Instant at) {
    public Revisions {
        if (author.isBlank()) {
            throw new IllegalArgumentException("changes without an author: '" + author + "'");
        }
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }
}
