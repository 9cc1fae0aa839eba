package vn.sothon.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sothon.platform.Settings.Receiving;

class SettingsReaderTest {

    private static final String TOKEN = "123456789:AAExampleExampleExample";

    private static final String WEBHOOK_SECRET = "0123456789abcdef_0123456789ABCDEF-";

    @TempDir Path home;

    @Test
    void without_any_value_it_is_the_demo_on_this_machine() {
        Settings settings = accepted(Map.of());

        assertThat(settings.isDemo()).isTrue();
        assertThat(settings.web())
                .isEqualTo(new Settings.Web("127.0.0.1", 8080, "http://127.0.0.1:8080"));
        assertThat(settings.database()).isEqualTo(new Settings.Database.Embedded());
        assertThat(settings.telegram().tokens()).isEmpty();
        assertThat(settings.telegram().receiving()).isEqualTo(new Receiving.Polling());
        assertThat(settings.telegram().apiUrl()).hasToString("https://api.telegram.org");
    }

    @Test
    void folders_are_taken_from_the_project_folder() {
        Settings settings = accepted(Map.of("SOTHON_TEMPLATES_DIR", "/srv/templates"));

        assertThat(settings.folders().data()).isEqualTo(home.resolve("data"));
        assertThat(settings.folders().templates()).isEqualTo(Path.of("/srv/templates"));
    }

    @Test
    void the_file_is_read_with_comments_quotes_and_export() throws IOException {
        write(
                """
                # a comment

                SOTHON_HTTP_PORT=9000
                export SOTHON_DATA_DIR="our data"
                JDBC_URL =
                """);

        Settings settings = accepted(Map.of());

        assertThat(settings.web().port()).isEqualTo(9000);
        assertThat(settings.folders().data()).isEqualTo(home.resolve("our data"));
        assertThat(settings.database()).isEqualTo(new Settings.Database.Embedded());
    }

    @Test
    void the_environment_wins_over_the_file() throws IOException {
        write("SOTHON_HTTP_PORT=9000");

        assertThat(accepted(Map.of("SOTHON_HTTP_PORT", "9001")).web().port()).isEqualTo(9001);
    }

    @Test
    void an_unknown_name_in_the_file_is_refused_with_its_line_and_the_nearest_name()
            throws IOException {
        write("\nTELEGRAM_TOKEN=1:x");

        assertThat(refused(Map.of()))
                .containsExactly(
                        "There is no setting TELEGRAM_TOKEN (.env line 2): did you mean"
                                + " TELEGRAM_BOT_TOKEN? All settings are in .env.example.");
    }

    @ParameterizedTest
    @CsvSource({
        "SOTHON_PORT, SOTHON_HTTP_PORT",
        "TELEGRAM_API, TELEGRAM_API_URL",
        "JDBC_PASWORD, JDBC_PASSWORD"
    })
    void an_unknown_name_of_ours_in_the_environment_is_refused(String name, String nearest) {
        assertThat(refused(Map.of(name, "x")))
                .singleElement()
                .asString()
                .contains("no setting " + name + " (the environment)", "did you mean " + nearest);
    }

    @Test
    void other_names_in_the_environment_are_none_of_our_business() {
        assertThat(accepted(Map.of("HOME", "/root", "MICRONAUT_SERVER_PORT", "1")).web().port())
                .isEqualTo(8080);
    }

    @Test
    void a_line_without_a_value_is_refused_without_repeating_it() throws IOException {
        write(TOKEN);

        assertThat(refused(Map.of()))
                .containsExactly(
                        ".env line 1 is not of the form NAME=value: write it so or delete it.");
    }

    @ParameterizedTest
    @CsvSource({
        "SOTHON_HTTP_PORT, 0",
        "SOTHON_HTTP_PORT, 65536",
        "SOTHON_HTTP_PORT, http",
        "SOTHON_MANAGEMENT_PORT, yes",
        "SOTHON_MANAGEMENT_PORT, 70000",
        "SOTHON_DEMO, yes",
        "SOTHON_PUBLIC_URL, baocao.example.vn",
        "SOTHON_PUBLIC_URL, https://example.vn/baocao",
        "TELEGRAM_API_URL, ftp://example.vn",
        "TELEGRAM_RECEIVE, push"
    })
    void a_bad_value_is_refused_with_name_and_value(String name, String value) {
        assertThat(refused(Map.of(name, value)))
                .singleElement()
                .asString()
                .startsWith(name + " is \"" + value + "\": ");
    }

    @ParameterizedTest
    @CsvSource({
        "JDBC_URL, jdbc:h2:mem:hush",
        "TELEGRAM_BOT_TOKEN, hush",
        "TELEGRAM_BOT_TOKEN, '7:hush,'",
        "TELEGRAM_BOT_TOKEN, '7:hush, 7:hush2'",
        "TELEGRAM_WEBHOOK_SECRET, hush",
        "JDBC_PASSWORD, hush"
    })
    void a_bad_secret_is_refused_without_its_value(String name, String value) {
        assertThat(refused(Map.of(name, value)))
                .singleElement()
                .asString()
                .startsWith(name)
                .doesNotContain("hush");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.168.1.5", "::", "example.vn", "127.0.0.1.example.vn"})
    void the_demo_is_refused_where_other_machines_could_reach_it(String host) {
        assertThat(refused(Map.of("SOTHON_HTTP_HOST", host)))
                .singleElement()
                .asString()
                .contains("SOTHON_HTTP_HOST is \"" + host + "\"", "SOTHON_DEMO=off");
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, http://localhost:8080",
        "127.0.0.2, http://127.0.0.2:8080",
        "::1, http://[::1]:8080"
    })
    void the_demo_runs_on_any_address_of_this_machine(String host, String url) {
        assertThat(accepted(Map.of("SOTHON_HTTP_HOST", host)).web().publicUrl()).isEqualTo(url);
    }

    @Test
    void real_use_may_listen_to_other_machines() {
        Settings settings = accepted(Map.of("SOTHON_HTTP_HOST", "0.0.0.0", "SOTHON_DEMO", "off"));

        assertThat(settings.isDemo()).isFalse();
        assertThat(settings.web().host()).isEqualTo("0.0.0.0");
    }

    @Test
    void watching_programs_have_a_port_of_their_own_where_one_is_set() {
        assertThat(accepted(Map.of()).web().managementPort()).isEmpty();
        assertThat(accepted(Map.of("SOTHON_MANAGEMENT_PORT", "9090")).web().managementPort())
                .hasValue(9090);
    }

    @Test
    void the_port_of_watching_programs_is_not_that_of_the_pages() {
        assertThat(refused(Map.of("SOTHON_MANAGEMENT_PORT", "8080")))
                .containsExactly(
                        "SOTHON_MANAGEMENT_PORT is \"8080\": pages are served there"
                                + " (SOTHON_HTTP_PORT); write another number.");
    }

    @Test
    void every_mistake_is_reported_at_once() {
        assertThat(refused(Map.of("SOTHON_DEMO", "yes", "SOTHON_HTTP_PORT", "x"))).hasSize(2);
    }

    @Test
    void secrets_are_not_printed() {
        Settings settings =
                accepted(
                        Map.of(
                                "JDBC_URL", "jdbc:postgresql://db/sothon?password=hush",
                                "JDBC_PASSWORD", "hush",
                                "TELEGRAM_BOT_TOKEN", TOKEN));

        assertThat(settings.toString()).doesNotContain("hush", TOKEN);
        assertThat(settings.telegram().tokens()).containsExactly(new Secret(TOKEN));
    }

    @Test
    void several_bots_have_a_token_each() {
        Settings settings = accepted(Map.of("TELEGRAM_BOT_TOKEN", "7:AAa , 8:AAb"));

        assertThat(settings.telegram().tokens())
                .containsExactly(new Secret("7:AAa"), new Secret("8:AAb"));
    }

    @Test
    void two_tokens_of_one_bot_are_refused() {
        assertThat(refused(Map.of("TELEGRAM_BOT_TOKEN", "7:AAa,7:AAb")))
                .singleElement()
                .asString()
                .contains("TELEGRAM_BOT_TOKEN", "of the same bot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://so.example.vn", "http://127.0.0.1:8081", "http://[::1]:8081"})
    void a_webhook_has_an_address_and_a_secret(String url) {
        Settings settings = accepted(webhook(url, WEBHOOK_SECRET));

        assertThat(settings.telegram().receiving())
                .isEqualTo(new Receiving.Webhook(new Secret(WEBHOOK_SECRET)));
        assertThat(settings.toString()).doesNotContain(WEBHOOK_SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://so.example.vn"})
    void a_webhook_where_telegram_cannot_reach_it_is_refused(String url) {
        assertThat(refused(webhook(url, WEBHOOK_SECRET)))
                .singleElement()
                .asString()
                .contains("SOTHON_PUBLIC_URL is \"" + url + "\"", "https", "polling");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hush-too-short", "hush-with-a-space 0123456789abcdef"})
    void a_webhook_without_a_strong_secret_is_refused(String secret) {
        assertThat(refused(webhook("https://so.example.vn", secret)))
                .singleElement()
                .asString()
                .contains("TELEGRAM_WEBHOOK_SECRET", "32 to 256")
                .doesNotContain("hush");
    }

    @Test
    void a_webhook_without_a_bot_is_refused() {
        var environment = new HashMap<>(webhook("https://so.example.vn", WEBHOOK_SECRET));
        environment.remove("TELEGRAM_BOT_TOKEN");

        assertThat(refused(environment))
                .singleElement()
                .asString()
                .contains("TELEGRAM_RECEIVE", "without TELEGRAM_BOT_TOKEN");
    }

    private static Map<String, String> webhook(String url, String secret) {
        return Map.of(
                "TELEGRAM_BOT_TOKEN", TOKEN,
                "TELEGRAM_RECEIVE", "webhook",
                "TELEGRAM_WEBHOOK_SECRET", secret,
                "SOTHON_PUBLIC_URL", url);
    }

    private Settings accepted(Map<String, String> environment) {
        var reading = SettingsReader.read(home, environment);
        assertThat(reading).isInstanceOf(SettingsReading.Accepted.class);
        return ((SettingsReading.Accepted) reading).settings();
    }

    private List<String> refused(Map<String, String> environment) {
        var reading = SettingsReader.read(home, environment);
        assertThat(reading).isInstanceOf(SettingsReading.Refused.class);
        return ((SettingsReading.Refused) reading).problems();
    }

    private void write(String text) throws IOException {
        Files.writeString(home.resolve(".env"), text);
    }
}
