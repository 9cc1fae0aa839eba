package vn.sothon.channel.telegram;

import java.time.Instant;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import vn.sothon.channel.Address;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.channel.IncomingMessage.Content;
import vn.sothon.channel.IncomingMessage.Kind;

/** Turns updates into messages, and nothing more. */
final class UpdateTranslator {

    private static final String BLOCKED = "kicked";

    private final String bot;

    /**
     * For the updates of one bot.
     *
     * @param bot its user id
     */
    UpdateTranslator(String bot) {
        this.bot = bot;
    }

    /** The message in the update; empty for updates that say nothing to the conversation. */
    Optional<IncomingMessage> translate(Update update) {
        if (update.getMessage() != null) {
            return contentOf(update.getMessage())
                    .map(content -> written(update, update.getMessage(), content));
        }
        if (update.getEditedMessage() != null) {
            return newContentOf(update.getEditedMessage())
                    .map(content -> written(update, update.getEditedMessage(), content));
        }
        if (update.getMyChatMember() != null) {
            return membership(update, update.getMyChatMember());
        }
        return Optional.empty();
    }

    private IncomingMessage written(Update update, Message message, Content content) {
        Integer edited = message.getEditDate();
        return new IncomingMessage(
                address(message.getChatId()),
                eventId(update),
                String.valueOf(message.getMessageId()),
                Optional.ofNullable(message.getReplyToMessage())
                        .map(repliedTo -> String.valueOf(repliedTo.getMessageId())),
                Instant.ofEpochSecond(edited == null ? message.getDate() : edited),
                content);
    }

    /** Says nothing of groups: there it means that the bot was added or removed. */
    private Optional<IncomingMessage> membership(Update update, ChatMemberUpdated change) {
        if (!change.getChat().isUserChat()) {
            return Optional.empty();
        }
        boolean isReachable = !BLOCKED.equals(change.getNewChatMember().getStatus());
        return Optional.of(
                new IncomingMessage(
                        address(change.getChat().getId()),
                        eventId(update),
                        eventId(update),
                        Optional.empty(),
                        Instant.ofEpochSecond(change.getDate()),
                        new Content.Reachable(isReachable)));
    }

    private static Optional<Content> contentOf(Message message) {
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
    private static Optional<Content> newContentOf(Message message) {
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

    private Address address(long chat) {
        return new Address(TelegramChannel.NAME, bot, String.valueOf(chat));
    }

    private static String eventId(Update update) {
        return "u" + update.getUpdateId();
    }
}
