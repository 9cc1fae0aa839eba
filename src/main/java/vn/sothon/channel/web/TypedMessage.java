package vn.sothon.channel.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a page sends.
 *
 * @param id made by the page, once per message: sent again, it is the same message
 * @param edits the id of the own earlier message that gets this text
 * @param replyTo the key of the message this one replies to
 */
@Serdeable.Deserializable
record TypedMessage(String id, String text, Optional<String> edits, Optional<String> replyTo) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    boolean isAcceptable() {
        return ID.matcher(id).matches()
                && !text.isBlank()
                && text.length() <= WebChannel.MAX_TEXT_LENGTH
                && edits.stream().allMatch(edited -> ID.matcher(edited).matches())
                && replyTo.stream().allMatch(key -> ID.matcher("padding" + key).matches());
    }
}
