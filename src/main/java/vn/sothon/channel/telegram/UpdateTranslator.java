package vn.sothon.channel.telegram;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import vn.sothon.channel.Address;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.channel.IncomingMessage.Content;

/** Turns updates into messages, and nothing more. */
final class UpdateTranslator {

    private static final String BLOCKED = "kicked";

    private static final int MAX_DATA_BYTES = 64;

    private final String bot;
    private final Clock clock;

    /**
     * For the updates of one bot.
     *
     * @param bot its user id
     * @param clock says when a button was pressed, which Telegram does not
     */
    UpdateTranslator(String bot, Clock clock) {
        this.bot = bot;
        this.clock = clock;
    }

    /** The message in the update; empty for updates that say nothing to the conversation. */
    Optional<IncomingMessage> translate(Update update) {
        if (update.getMessage() != null) {
            return MessageContent.of(update.getMessage())
                    .map(content -> written(update, update.getMessage(), content));
        }
        if (update.getEditedMessage() != null) {
            return MessageContent.ofEdited(update.getEditedMessage())
                    .map(content -> written(update, update.getEditedMessage(), content));
        }
        if (update.getCallbackQuery() != null) {
            return press(update, update.getCallbackQuery());
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

    /**
     * Data of another length is not from a button of ours. Of a message too old to be shown only
     * the ids are told, and its chat may be missing; a private chat has the id of the person.
     */
    private Optional<IncomingMessage> press(Update update, CallbackQuery query) {
        MaybeInaccessibleMessage below = query.getMessage();
        String data = PlainText.of(Objects.requireNonNullElse(query.getData(), ""));
        int length = data.getBytes(StandardCharsets.UTF_8).length;
        if (below == null || length == 0 || length > MAX_DATA_BYTES) {
            return Optional.empty();
        }
        Chat chat = below.getChat();
        if (chat != null && !chat.isUserChat()) {
            return Optional.empty();
        }
        return Optional.of(
                new IncomingMessage(
                        address(chat == null ? query.getFrom().getId() : chat.getId()),
                        eventId(update),
                        String.valueOf(below.getMessageId()),
                        Optional.empty(),
                        clock.instant(),
                        new Content.Pressed(data)));
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

    private Address address(long chat) {
        return new Address(TelegramChannel.NAME, bot, String.valueOf(chat));
    }

    private static String eventId(Update update) {
        return "u" + update.getUpdateId();
    }
}
