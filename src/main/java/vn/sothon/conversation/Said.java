package vn.sothon.conversation;

import java.util.Optional;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.definition.QuestionId;

/** What a person said, with what it refers to already looked up. */
public sealed interface Said {

    /** Typed words; {@code about} is the figure of the message they reply to, if to one. */
    record Text(String text, Optional<Told> about) implements Said {}

    /**
     * A changed text of an earlier message.
     *
     * @param earlier the figure that message gave, empty where it gave none
     * @param before what the message said until now
     */
    record Edited(String text, Optional<Told> earlier, String before) implements Said {}

    record Unsupported(IncomingMessage.Kind kind) implements Said {}

    /** A figure somebody gave: in a message of theirs, or as a receipt of ours. */
    record Told(DutyId duty, QuestionId question) {}
}
