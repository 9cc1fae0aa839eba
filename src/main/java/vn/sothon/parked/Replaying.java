package vn.sothon.parked;

/** Whether a message may be worked on once more. */
sealed interface Replaying {

    /** It does no harm. */
    record Harmless() implements Replaying {}

    /** An operator must want just this one, knowing why. */
    record OnlyByName(String why) implements Replaying {}

    record Never(String why) implements Replaying {}
}
