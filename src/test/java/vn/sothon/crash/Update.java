package vn.sothon.crash;

import java.time.Instant;
import java.util.Optional;
import vn.sothon.channel.Address;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.channel.IncomingMessage.Content;

/**
 * Something a person did, as Telegram tells it.
 *
 * @param id rises with each thing done
 * @param message the message written, edited, or above the button pressed
 */
record Update(int id, String message, Content content) {

    static Update text(int id, String text) {
        return new Update(id, "m" + id, new Content.Text(text));
    }

    static Update edit(int id, Update earlier, String text) {
        return new Update(id, earlier.message(), new Content.Edited(text));
    }

    static Update press(int id, String data) {
        return new Update(id, "b" + id, new Content.Pressed(data));
    }

    /**
     * The app pressed once more after reconnecting, which Telegram cannot tell from a new press.
     */
    Update pressedAgain(int again) {
        return content instanceof Content.Pressed
                ? new Update(again * 1000 + id, message, content)
                : this;
    }

    IncomingMessage from(Address chat, Instant at) {
        return new IncomingMessage(
                chat, chat.chat() + "-" + id, message, Optional.empty(), at, content);
    }
}
