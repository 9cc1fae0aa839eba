package vn.sothon.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandMenuTest {

    @Test
    void a_command_has_a_name_and_a_description() {
        assertThat(new CommandMenu.Command("tiendo", "Tiến độ").description()).isEqualTo("Tiến độ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/thieu", "thiếu", "Thieu", "tien do"})
    void a_name_telegram_would_refuse_is_refused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CommandMenu.Command(name, "Còn thiếu gì"))
                .withMessageContaining("\"" + name + "\"");
    }

    @Test
    void a_command_without_description_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CommandMenu.Command("thieu", " "))
                .withMessageContaining("command thieu");
    }

    @Test
    void more_commands_than_telegram_takes_are_refused() {
        var command = new CommandMenu.Command("thieu", "Còn thiếu gì");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CommandMenu(Collections.nCopies(101, command)))
                .withMessage("101 commands, at most 100");
    }
}
