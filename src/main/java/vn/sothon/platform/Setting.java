package vn.sothon.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that can be set, under the name it has in the environment and in the file {@code
 * .env}. What each one means is said in {@code .env.example}, once.
 */
enum Setting {
    HTTP_HOST("SOTHON_HTTP_HOST", "127.0.0.1"),
    HTTP_PORT("SOTHON_HTTP_PORT", "8080"),
    MANAGEMENT_PORT("SOTHON_MANAGEMENT_PORT", ""),
    PUBLIC_URL("SOTHON_PUBLIC_URL", ""),
    DEMO("SOTHON_DEMO", "on"),
    DATA_DIR("SOTHON_DATA_DIR", "data"),
    TEMPLATES_DIR("SOTHON_TEMPLATES_DIR", "templates"),
    JDBC_URL("JDBC_URL", ""),
    JDBC_USER("JDBC_USER", ""),
    JDBC_PASSWORD("JDBC_PASSWORD", ""),
    TELEGRAM_BOT_TOKEN("TELEGRAM_BOT_TOKEN", ""),
    TELEGRAM_RECEIVE("TELEGRAM_RECEIVE", "polling"),
    TELEGRAM_WEBHOOK_SECRET("TELEGRAM_WEBHOOK_SECRET", ""),
    TELEGRAM_API_URL("TELEGRAM_API_URL", "https://api.telegram.org");

    private final String key;
    private final String standard;

    Setting(String key, String standard) {
        this.key = key;
        this.standard = standard;
    }

    /** The name of the environment variable. */
    String key() {
        return key;
    }

    /** The value where none is given; empty where the thing is then absent. */
    String standard() {
        return standard;
    }

    /** The name inside the application's configuration, as in {@code settings.http-port}. */
    String property() {
        return "settings." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Setting> of(String key) {
        return Arrays.stream(values()).filter(setting -> setting.key.equals(key)).findFirst();
    }
}
