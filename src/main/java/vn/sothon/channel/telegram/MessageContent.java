package vn.sothon.channel.telegram;

import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import vn.sothon.channel.IncomingMessage.Content;
import vn.sothon.channel.IncomingMessage.Kind;

/** What a message says to the conversation; empty where it says nothing. */
final class MessageContent {

    private MessageContent() {}

    static Optional<Content> of(Message message) {
        if (!message.isUserMessage()) {
            return Optional.of(new Content.FromGroup());
        }
        if (isForwarded(message)) {
            return Optional.of(new Content.Unsupported(Kind.FORWARDED));
        }
        if (message.hasText()) {
            return Optional.of(new Content.Text(PlainText.of(message.getText())));
        }
        return isNotice(message)
                ? Optional.empty()
                : Optional.of(new Content.Unsupported(kindOf(message)));
    }

    /** Telegram also reports edits of captions and of things the bot does not see. */
    static Optional<Content> ofEdited(Message message) {
        return message.isUserMessage() && message.hasText()
                ? Optional.of(new Content.Edited(PlainText.of(message.getText())))
                : Optional.empty();
    }

    private static boolean isForwarded(Message message) {
        return message.getForwardOrigin() != null || message.getForwardDate() != null;
    }

    /** Things the app writes into a chat by itself when a person changes a setting. */
    private static boolean isNotice(Message message) {
        return message.getPinnedMessage() != null
                || message.hasMessageAutoDeleteTimerChanged()
                || message.hasWriteAccessAllowed()
                || message.getChatBackgroundSet() != null;
    }

    private static Kind kindOf(Message message) {
        if (message.hasSticker()) {
            return Kind.STICKER;
        }
        if (message.hasPhoto()) {
            return Kind.PHOTO;
        }
        if (message.hasVoice() || message.hasVideoNote()) {
            return Kind.VOICE;
        }
        if (message.hasContact()) {
            return Kind.CONTACT;
        }
        if (message.hasLocation()) {
            return Kind.LOCATION;
        }
        boolean isFile = message.hasDocument() || message.hasVideo() || message.hasAudio();
        return isFile ? Kind.FILE : Kind.OTHER;
    }
}
