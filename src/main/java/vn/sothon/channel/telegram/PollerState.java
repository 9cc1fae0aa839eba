package vn.sothon.channel.telegram;

/** How polling fares, for health and alarms. */
enum PollerState {
    /** Not yet known to Telegram. */
    STARTING,
    /** Messages come in. */
    POLLING,
    /** Nothing comes in for the moment; it tries again by itself. */
    IN_TROUBLE,
    /** Telegram does not accept the token; needs a person. */
    REFUSED,
    STOPPED
}
