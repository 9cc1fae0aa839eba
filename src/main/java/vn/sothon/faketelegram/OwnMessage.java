package vn.sothon.faketelegram;

import java.time.Instant;
import java.util.OptionalInt;

/** A message the person sent, as it stands now. */
record OwnMessage(
        int messageId, Kind kind, String text, OptionalInt replyTo, Instant at, boolean isEdited)
        implements Bubble {

    /** What it is; all but texts are shown as a picture of themselves. */
    enum Kind {
        TEXT,
        FORWARD,
        STICKER,
        PHOTO,
        VOICE,
        DOCUMENT,
        CONTACT,
        LOCATION
    }

    OwnMessage edited(String newText) {
        return new OwnMessage(messageId, kind, newText, replyTo, at, true);
    }
}
