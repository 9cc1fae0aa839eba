package vn.sothon.faketelegram;

/**
 * Rules of the real server that slow a caller down. They are off at first, because a test that asks
 * fast would wait; {@link FakeBotApi#strict()} has them all.
 */
public enum Rule {

    /**
     * The same offset asked again within half a second gets one update only, and within three
     * seconds a shorter timeout becomes three seconds (source of the server).
     */
    REPEATED_POLLS_ARE_SLOWED,

    /** About a message a second in a chat, twenty a minute in a group; short bursts pass. */
    CHATS_ARE_LIMITED,

    /** About thirty messages a second to people who did not just write (Bots FAQ). */
    BULK_IS_LIMITED
}
