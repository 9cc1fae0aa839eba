package vn.sothon.channel.telegram;

import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import vn.sothon.channel.Channel;
import vn.sothon.channel.DeliveryResult;
import vn.sothon.channel.OutgoingFile;
import vn.sothon.channel.OutgoingMessage;

/** Sends through the Bot API. Limits are those of Bot API 10.1. */
final class TelegramChannel implements Channel {

    static final String NAME = "telegram";

    private static final int MAX_TEXT = 4096;
    private static final int MAX_CAPTION = 1024;
    private static final int MAX_FILE_BYTES = 50 * 1024 * 1024;

    private final Bots bots;

    TelegramChannel(Bots bots) {
        this.bots = bots;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int maxTextLength() {
        return MAX_TEXT;
    }

    /**
     * {@inheritDoc}
     *
     * <p>The bot of the address sends it, for a chat is known to one bot only. A text too long to
     * be a file's caption goes ahead of it as a message of its own; {@code Sent} then names the
     * message with the file.
     */
    @Override
    public DeliveryResult send(OutgoingMessage message) {
        Optional<String> objection = objectionTo(message);
        if (objection.isPresent()) {
            return new DeliveryResult.Refused(objection.get());
        }
        String bot = message.to().bot();
        return bots.of(bot)
                .map(api -> send(message, api))
                .orElseGet(() ->
                        new DeliveryResult.Refused(
                                "the chat belongs to bot %s, there is %s".formatted(bot, bots)));
    }

    private static DeliveryResult send(OutgoingMessage message, BotApi api) {
        Optional<ReplyKeyboard> keyboard = Keyboards.of(message.keyboard());
        return message.file()
                .map(file -> sendFile(message, file, keyboard, api))
                .orElseGet(() -> sendText(message, keyboard, api));
    }

    private static DeliveryResult sendText(
            OutgoingMessage message, Optional<ReplyKeyboard> keyboard, BotApi api) {
        return Deliveries.of(
                api.call(Sendings.text(message.to().chat(), message.text(), keyboard)));
    }

    private static DeliveryResult sendFile(
            OutgoingMessage message,
            OutgoingFile file,
            Optional<ReplyKeyboard> keyboard,
            BotApi api) {
        String chat = message.to().chat();
        if (message.text().length() <= MAX_CAPTION) {
            return Deliveries.of(api.upload(Sendings.file(chat, file, message.text(), keyboard)));
        }
        DeliveryResult text = sendText(message, keyboard, api);
        if (!(text instanceof DeliveryResult.Sent)) {
            return text;
        }
        return afterText(Deliveries.of(api.upload(Sendings.file(chat, file, "", keyboard))));
    }

    /** "Wait" promises that nothing was sent, and the text was. */
    private static DeliveryResult afterText(DeliveryResult file) {
        boolean waits =
                file instanceof DeliveryResult.RetryAfter || file instanceof DeliveryResult.Paused;
        return waits ? new DeliveryResult.Unknown("the text arrived, the file has to wait") : file;
    }

    private static Optional<String> objectionTo(OutgoingMessage message) {
        int length = message.text().length();
        int fileSize = message.file().map(file -> file.content().length).orElse(0);
        if (length > MAX_TEXT) {
            return Optional.of("text of " + length + " UTF-16 units, at most " + MAX_TEXT);
        }
        if (fileSize > MAX_FILE_BYTES) {
            return Optional.of("file of " + fileSize + " bytes, at most " + MAX_FILE_BYTES);
        }
        if (Keyboards.texts(message.keyboard()).anyMatch(String::isBlank)) {
            return Optional.of("a button without text");
        }
        return message.text().isBlank() && message.file().isEmpty()
                ? Optional.of("neither text nor file")
                : Optional.empty();
    }
}
