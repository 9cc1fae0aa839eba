package vn.sothon.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvExampleTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?m)^#([A-Z_]+=.*)$");

    @TempDir Path home;

    @Test
    void it_lists_every_setting_once_with_its_default() throws IOException {
        List<String> settings =
                Arrays.stream(Setting.values())
                        .map(setting -> setting.key() + "=" + setting.standard())
                        .toList();

        assertThat(examples()).containsExactlyElementsOf(settings);
    }

    @Test
    void taking_off_every_comment_mark_changes_nothing() throws IOException {
        var without = SettingsReader.read(home, Map.of());

        Files.write(home.resolve(".env"), examples());

        assertThat(SettingsReader.read(home, Map.of())).isEqualTo(without);
    }

    private static List<String> examples() throws IOException {
        String text = Files.readString(Path.of(".env.example"));
        return EXAMPLE.matcher(text).results().map(line -> line.group(1)).toList();
    }
}
