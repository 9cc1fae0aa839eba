package vn.sothon.channel.telegram;

/** How receiving a bot's messages fares in this process, for health and alarms. */
public enum Reception {
    /** Not yet known to Telegram. */
    STARTING,
    /** Messages come in. */
    RECEIVING,
    /** Another process of the installation receives; this one takes over if that one ends. */
    STANDING_BY,
    /** Nothing comes in for the moment; it tries again by itself. */
    IN_TROUBLE,
    /** Telegram does not accept the token; needs a person. */
    REFUSED,
    STOPPED
}
