package vn.sothon.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BehindProxyTest {

    private static final String HEADER = "micronaut.server.client-address-header";

    @Test
    void the_visitors_address_is_the_one_the_proxy_tells() {
        assertThat(properties(Map.of(Setting.PUBLIC_URL, "https://bao-cao.example.vn")))
                .containsEntry(HEADER, "X-Forwarded-For");
    }

    @Test
    void without_a_proxy_nobody_is_believed() {
        assertThat(properties(Map.of())).doesNotContainKey(HEADER);
    }

    private static Map<String, Object> properties(Map<Setting, String> values) {
        var given = new GivenSettings(values, List.of());
        var reading = SettingsReader.check(given, Path.of(""));
        assertThat(reading).isInstanceOf(SettingsReading.Accepted.class);
        return ServeCommand.properties(given, ((SettingsReading.Accepted) reading).settings());
    }
}
