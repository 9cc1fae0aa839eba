package vn.sothon.platform;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.sothon.platform.Settings.Receiving;
import vn.sothon.platform.Settings.Telegram;
import vn.sothon.platform.Settings.Web;

/** Reads what is set about Telegram. */
final class TelegramReader {

    private static final Pattern TOKEN = Pattern.compile("\\d+:[A-Za-z0-9_-]+");
    private static final Pattern WEBHOOK_SECRET = Pattern.compile("[A-Za-z0-9_-]{32,256}");

    private final SettingsReader settings;
    private final Web web;

    TelegramReader(SettingsReader settings, Web web) {
        this.settings = settings;
        this.web = web;
    }

    Telegram read() {
        return new Telegram(tokens(), receiving(), settings.address(Setting.TELEGRAM_API_URL));
    }

    private List<Secret> tokens() {
        String value = settings.value(Setting.TELEGRAM_BOT_TOKEN);
        if (value.isEmpty()) {
            return List.of();
        }
        List<String> tokens = Arrays.stream(value.split(",", -1)).map(String::strip).toList();
        if (!tokens.stream().allMatch(token -> TOKEN.matcher(token).matches())) {
            settings.refuseSecret(
                    Setting.TELEGRAM_BOT_TOKEN,
                    "copy it whole from @BotFather, like 123456789:AAE…, several with commas"
                            + " between them, or delete it");
        } else if (tokens.stream().map(TelegramReader::bot).distinct().count() < tokens.size()) {
            settings.refuseSecret(
                    Setting.TELEGRAM_BOT_TOKEN,
                    "two tokens begin with the same number and are of the same bot; keep the one"
                            + " that @BotFather shows");
        }
        return tokens.stream().map(Secret::new).toList();
    }

    private static String bot(String token) {
        return token.substring(0, token.indexOf(':'));
    }

    private Receiving receiving() {
        return switch (settings.value(Setting.TELEGRAM_RECEIVE)) {
            case "polling" -> polling();
            case "webhook" -> webhook();
            default -> {
                settings.refuse(Setting.TELEGRAM_RECEIVE, "write polling or webhook");
                yield new Receiving.Polling();
            }
        };
    }

    /** The secret may stay while somebody tries the other way, but a wrong one is named early. */
    private Receiving polling() {
        if (!settings.value(Setting.TELEGRAM_WEBHOOK_SECRET).isEmpty()) {
            checkSecret();
        }
        return new Receiving.Polling();
    }

    private Receiving webhook() {
        if (settings.value(Setting.TELEGRAM_BOT_TOKEN).isEmpty()) {
            settings.refuse(
                    Setting.TELEGRAM_RECEIVE,
                    "it has no use without TELEGRAM_BOT_TOKEN; set that too or delete it");
        }
        checkSecret();
        checkPublicUrl();
        return new Receiving.Webhook(new Secret(settings.value(Setting.TELEGRAM_WEBHOOK_SECRET)));
    }

    private void checkSecret() {
        String secret = settings.value(Setting.TELEGRAM_WEBHOOK_SECRET);
        if (!WEBHOOK_SECRET.matcher(secret).matches()) {
            settings.refuseSecret(
                    Setting.TELEGRAM_WEBHOOK_SECRET,
                    "the webhook needs 32 to 256 random characters of A-Z, a-z, 0-9, _ and -, for"
                            + " example from: openssl rand -hex 32");
        }
    }

    /** Telegram itself calls https only; plain http is for a Bot API on this machine. */
    private void checkPublicUrl() {
        if (settings.value(Setting.PUBLIC_URL).isEmpty()) {
            settings.refuse(
                    Setting.PUBLIC_URL,
                    "Telegram must reach the webhook; write the address with https, or"
                            + " TELEGRAM_RECEIVE=polling");
            return;
        }
        URI url = URI.create(web.publicUrl());
        boolean isOwnMachine =
                SettingsReader.LOOPBACK.matcher(url.getHost().replaceAll("[\\[\\]]", "")).matches();
        if (!"https".equals(url.getScheme()) && !isOwnMachine) {
            settings.refuse(
                    Setting.PUBLIC_URL,
                    "Telegram brings messages over https only; write the address with https, or"
                            + " TELEGRAM_RECEIVE=polling");
        }
    }
}
