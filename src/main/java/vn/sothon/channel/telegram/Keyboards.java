package vn.sothon.channel.telegram;

import java.util.List;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardRemove;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardRow;

/** Reply keyboards. */
final class Keyboards {

    private Keyboards() {}

    /**
     * Buttons that arrive back as text, or the removal of those on the screen. They hide when one
     * is pressed, so that an impatient second press does not answer the next question.
     */
    static ReplyKeyboard of(List<List<String>> rows) {
        if (rows.isEmpty()) {
            return ReplyKeyboardRemove.builder().build();
        }
        return ReplyKeyboardMarkup.builder()
                .keyboard(rows.stream().map(Keyboards::row).toList())
                .resizeKeyboard(true)
                .oneTimeKeyboard(true)
                .build();
    }

    private static KeyboardRow row(List<String> buttons) {
        return new KeyboardRow(buttons.toArray(String[]::new));
    }
}
