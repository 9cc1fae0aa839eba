package vn.sothon.channel.telegram;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardRemove;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardRow;
import vn.sothon.channel.Keyboard;

/** Keyboards as the Bot API has them. */
final class Keyboards {

    private Keyboards() {}

    /**
     * The markup of a message; empty where it has none. Reply buttons hide when one is pressed, so
     * that an impatient second press does not answer the next question.
     */
    static Optional<ReplyKeyboard> of(Keyboard keyboard) {
        return switch (keyboard) {
            case Keyboard.Replies(var rows) -> Optional.of(replies(rows));
            case Keyboard.None() -> Optional.of(ReplyKeyboardRemove.builder().build());
            case Keyboard.Untouched() -> Optional.empty();
            case Keyboard.Inline(var rows) -> Optional.of(inline(rows));
        };
    }

    /** What is written on the buttons. */
    static Stream<String> texts(Keyboard keyboard) {
        return switch (keyboard) {
            case Keyboard.Replies(var rows) -> rows.stream().flatMap(List::stream);
            case Keyboard.None(), Keyboard.Untouched() -> Stream.empty();
            case Keyboard.Inline(var rows) ->
                    rows.stream().flatMap(List::stream).map(Keyboard.Button::text);
        };
    }

    private static ReplyKeyboard replies(List<List<String>> rows) {
        return ReplyKeyboardMarkup.builder()
                .keyboard(rows.stream().map(Keyboards::row).toList())
                .resizeKeyboard(true)
                .oneTimeKeyboard(true)
                .build();
    }

    private static ReplyKeyboard inline(List<List<Keyboard.Button>> rows) {
        return InlineKeyboardMarkup.builder()
                .keyboard(rows.stream().map(Keyboards::inlineRow).toList())
                .build();
    }

    private static InlineKeyboardRow inlineRow(List<Keyboard.Button> buttons) {
        var row = new InlineKeyboardRow();
        for (Keyboard.Button button : buttons) {
            row.add(
                    InlineKeyboardButton.builder()
                            .text(button.text())
                            .callbackData(button.data())
                            .build());
        }
        return row;
    }

    private static KeyboardRow row(List<String> buttons) {
        return new KeyboardRow(buttons.toArray(String[]::new));
    }
}
