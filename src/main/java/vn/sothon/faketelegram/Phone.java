package vn.sothon.faketelegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A person's phone with the private chat open: {@code phone.says("152")}, then {@code
 * phone.awaitMessage()}. Waiting goes forward: a message waited for once is not found again.
 */
public final class Phone {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Telegram telegram;
    private final Events events;
    private final Chat chat;
    private final AtomicInteger awaitedUpTo = new AtomicInteger();

    Phone(Telegram telegram, Chat chat) {
        this.telegram = telegram;
        this.events = new Events(telegram);
        this.chat = chat;
    }

    public long chatId() {
        return chat.id();
    }

    /** Calls the listener with each new message of the bot; it must not block. */
    public void onMessage(Consumer<BotMessage> listener) {
        chat.listen(listener);
    }

    /** Sends a text. @return the id of the message */
    public int says(String text) {
        chat.note(chat.name(), text);
        return send(OwnMessage.Kind.TEXT, text, message -> message.put("text", text));
    }

    /** Opens the bot by its link {@code t.me/bot?start=code}. */
    public int starts(String code) {
        return says("/start " + code);
    }

    /** Sends a text as a reply to a message. @return the id of the message */
    public int replies(int toMessageId, String text) {
        chat.note(chat.name() + " (reply)", text);
        int id =
                events.message(
                        chat,
                        chat,
                        message -> {
                            message.put("text", text);
                            message.set("reply_to_message", events.quoted(chat, toMessageId));
                        });
        keep(id, OwnMessage.Kind.TEXT, text, OptionalInt.of(toMessageId));
        return id;
    }

    /** Changes the text of a message this person sent. */
    public void edits(int messageId, String text) {
        chat.note(chat.name() + " (edit)", text);
        chat.log().ownMessage(messageId).ifPresent(own -> chat.log().put(own.edited(text)));
        events.edit(chat, messageId, text);
    }

    /** Presses a reply button that is on the screen. @return the id of the message it sends */
    public int presses(String button) {
        boolean isShown = keyboard().stream().anyMatch(row -> row.contains(button));
        if (!isShown) {
            throw new AssertionError(
                    "no button " + button + ", shown: " + keyboard() + "\n" + transcript());
        }
        return says(button);
    }

    /** Presses a button below a message. @return the id of the query */
    public String pressesInline(BotMessage message, String data) {
        return events.callback(chat, message, data);
    }

    /**
     * The app sends an earlier press once more, as it does after reconnecting: the same button,
     * another id.
     */
    public String pressesAgain(String callbackQueryId) {
        Callbacks.Press press = telegram.callbacks().press(callbackQueryId).orElseThrow();
        return events.callback(chat, press.message(), press.data());
    }

    public boolean isAnswered(String callbackQueryId) {
        return telegram.callbacks().isAnswered(callbackQueryId);
    }

    public int sticker() {
        return send(OwnMessage.Kind.STICKER, "👍", Attachments.sticker());
    }

    public int photo() {
        return photo("");
    }

    public int photo(String caption) {
        return send(OwnMessage.Kind.PHOTO, caption, Attachments.photo(caption));
    }

    public int voice() {
        return send(OwnMessage.Kind.VOICE, "", Attachments.voice());
    }

    public int document(String name) {
        return send(OwnMessage.Kind.DOCUMENT, name, Attachments.document(name));
    }

    public int contact(String phoneNumber) {
        return send(OwnMessage.Kind.CONTACT, phoneNumber, Attachments.contact(phoneNumber));
    }

    public int location() {
        return send(OwnMessage.Kind.LOCATION, "", Attachments.location());
    }

    /** Forwards somebody else's text. */
    public int forwards(String text) {
        return send(
                OwnMessage.Kind.FORWARD,
                text,
                message -> {
                    message.put("text", text);
                    message.putObject("forward_origin")
                            .put("type", "hidden_user")
                            .put("date", telegram.now())
                            .put("sender_user_name", "Y Blưt");
                });
    }

    public void blocks() {
        chat.become(Chat.Standing.BLOCKED);
        events.botMembership(chat, "member", "kicked");
    }

    public void unblocks() {
        chat.become(Chat.Standing.OPEN);
        events.botMembership(chat, "kicked", "member");
    }

    /** The account is gone; Telegram tells the bot nothing. */
    public void deletesAccount() {
        chat.become(Chat.Standing.DEACTIVATED);
    }

    /** Everything the bot wrote here, in order, as it stands now. */
    public List<BotMessage> messages() {
        return chat.log().botMessages();
    }

    public BotMessage lastMessage() {
        List<BotMessage> messages = messages();
        if (messages.isEmpty()) {
            throw new AssertionError("the bot wrote nothing\n" + transcript());
        }
        return messages.getLast();
    }

    /** The reply buttons on the screen now. */
    public List<List<String>> keyboard() {
        return chat.log().keyboard();
    }

    public List<BotFile> files() {
        return messages().stream().map(BotMessage::file).flatMap(Optional::stream).toList();
    }

    /** The next message not waited for yet. */
    public BotMessage awaitMessage() {
        return awaitMessage(message -> true);
    }

    /** The next message whose text contains {@code part}. */
    public BotMessage awaitMessage(String part) {
        return await(message -> message.text().contains(part), "containing \"" + part + "\"");
    }

    /** The next message that fits; those before it count as waited for. */
    public BotMessage awaitMessage(Predicate<BotMessage> wanted) {
        return await(wanted, "that fits");
    }

    /** The next message with a file. */
    public BotFile awaitFile() {
        return await(message -> message.file().isPresent(), "with a file").file().orElseThrow();
    }

    /** Both sides of the conversation, a line each. */
    public String transcript() {
        return chat.log().transcript();
    }

    Chat chat() {
        return chat;
    }

    private int send(OwnMessage.Kind kind, String text, Consumer<ObjectNode> content) {
        int id = events.message(chat, chat, content);
        keep(id, kind, text, OptionalInt.empty());
        return id;
    }

    private void keep(int id, OwnMessage.Kind kind, String text, OptionalInt replyTo) {
        var own = new OwnMessage(id, kind, text, replyTo, telegram.clock().instant(), false);
        chat.log().put(own);
    }

    private BotMessage await(Predicate<BotMessage> wanted, String description) {
        BotMessage found =
                Waiting.unlessInterrupted(
                                () -> chat.log().await(awaitedUpTo.get(), wanted, PATIENCE))
                        .orElseThrow(() ->
                                new AssertionError(
                                        "no message " + description + "\n" + transcript()));
        awaitedUpTo.set(found.messageId());
        return found;
    }
}
