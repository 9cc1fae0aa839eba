package vn.sothon.organisation;

/** What became of a code that somebody sent. Only {@link Linked} changed anything. */
public sealed interface Redemption {

    /** The chat is the person's now, or was already. */
    record Linked(Person person) implements Redemption {}

    record WrongCode() implements Redemption {}

    record Expired() implements Redemption {}

    record AlreadyUsed() implements Redemption {}

    /** The chat is somebody else's who still holds a role; the code stays good. */
    record LinkedToAnother() implements Redemption {}
}
