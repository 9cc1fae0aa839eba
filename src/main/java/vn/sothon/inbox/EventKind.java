package vn.sothon.inbox;

/** What kind of event a row of the inbox is. */
enum EventKind {
    TEXT,
    EDITED,
    /** A text beyond the border's limit; the words were not kept. */
    TOO_LONG,
    /** A button below a message; the text is its data. */
    PRESSED,
    UNSUPPORTED,
    /** Somewhere in a group; what was said was not kept. */
    GROUP,
    REACHABLE,
    UNREACHABLE
}
