package vn.sothon;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import vn.sothon.channel.telegram.CommandMenu;
import vn.sothon.wording.Wording;

/** The dialogue's words in ASCII, for Telegram's menu of commands (dialogue.md §2). */
@Factory
@Requires(property = "telegram.bot-token")
final class TelegramMenu {

    private static final Wording WORDING = Wording.of(TelegramMenu.class);

    @Singleton
    CommandMenu menu() {
        List<CommandMenu.Command> commands =
                Stream.of(
                                "tieptuc", "thieu", "muc", "xem", "sua", "gui", "boqua", "quaylai",
                                "khongco", "chuaco", "doithon", "trogiup", "tiendo", "duthao",
                                "nhac", "ma")
                        .map(name -> new CommandMenu.Command(name, WORDING.say("command." + name)))
                        .toList();
        return new CommandMenu(commands);
    }
}
