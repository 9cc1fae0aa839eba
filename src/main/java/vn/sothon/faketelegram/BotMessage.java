package vn.sothon.faketelegram;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A message of the bot as the phone shows it now, after any edit.
 *
 * @param text the text, or the caption of the file
 */
public record BotMessage(
        long chatId,
        int messageId,
        String text,
        ReplyMarkup markup,
        Optional<BotFile> file,
        Instant sentAt)
        implements Bubble {

    /** Rows of reply buttons that came with this message. */
    public List<List<String>> keyboard() {
        return markup.keyboard();
    }

    public boolean removesKeyboard() {
        return markup.removesKeyboard();
    }

    BotMessage edited(String newText, ReplyMarkup newMarkup) {
        return new BotMessage(chatId, messageId, newText, newMarkup, file, sentAt);
    }
}
