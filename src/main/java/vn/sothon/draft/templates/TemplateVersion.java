package vn.sothon.draft.templates;

import java.time.Instant;
import java.util.Optional;

/**
 * A wording that was brought back from Word.
 *
 * @param number counts the versions of one owner, from 1
 * @param text the whole {@code draft.ftl}
 * @param basedOn the hash of the delivered template at that time
 * @param decided who made the status what it is; empty while it is proposed
 * @param note why it was refused, else empty
 */
public record TemplateVersion(
        int number,
        String text,
        String basedOn,
        Status status,
        Mark uploaded,
        Optional<Mark> decided,
        String note) {

    /** Stands for the delivered template wherever a version's number is said. */
    public static final int DELIVERED = 0;

    /** What became of it. */
    public enum Status {
        PROPOSED,
        ACTIVE,
        REFUSED,
        /** Was in use, and is not any more. */
        RETIRED
    }

    /**
     * Who did something, and when.
     *
     * @param person a name; empty for a guest of the demo
     */
    public record Mark(Optional<String> person, Instant at) {}

    public boolean isActive() {
        return status == Status.ACTIVE;
    }
}
