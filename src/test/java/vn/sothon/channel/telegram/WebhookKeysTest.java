package vn.sothon.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WebhookKeysTest {

    private static final String SECRET = "0123456789abcdef_0123456789ABCDEF-";

    private final WebhookKeys keys = new WebhookKeys(SECRET);

    @Test
    void each_bot_and_each_use_has_a_key_of_its_own() {
        assertThat(
                        new String[] {
                            keys.pathKey("7"),
                            keys.pathKey("8"),
                            keys.secretToken("7"),
                            keys.secretToken("8"),
                            new WebhookKeys(SECRET + "x").pathKey("7")
                        })
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[A-Za-z0-9_-]{43}"))
                .noneMatch(key -> key.contains(SECRET));
    }

    @Test
    void the_same_secret_makes_the_same_keys_in_every_process() {
        assertThat(new WebhookKeys(SECRET).pathKey("7")).isEqualTo(keys.pathKey("7"));
    }

    @Test
    void only_the_whole_key_is_accepted() {
        String key = keys.secretToken("7");

        assertThat(keys.isSecretToken("7", key)).isTrue();
        assertThat(keys.isSecretToken("8", key)).isFalse();
        assertThat(keys.isSecretToken("7", key.substring(1))).isFalse();
        assertThat(keys.isSecretToken("7", key + "x")).isFalse();
        assertThat(keys.isSecretToken("7", "")).isFalse();
        assertThat(keys.isSecretToken("7", null)).isFalse();
        assertThat(keys.isPathKey("7", key)).isFalse();
    }

    @Test
    void keys_are_not_printed() {
        assertThat(keys).hasToString("keys of the webhooks");
    }
}
