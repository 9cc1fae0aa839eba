package vn.sothon.channel.telegram;

import java.util.regex.Pattern;

/**
 * The secret that is the whole identity of a bot, as @BotFather gives it: {@code 123456:AbC…}. It
 * never appears in text made from this type.
 */
final class BotToken {

    private static final Pattern FORM = Pattern.compile("\\d{1,18}:[A-Za-z0-9_-]{8,100}");

    private final String value;

    /**
     * Checks the form only; whether Telegram knows the bot is asked at the start of polling.
     *
     * @throws IllegalArgumentException without the value, for it may be a mistyped secret
     */
    BotToken(String value) {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "telegram.bot-token is not a bot token: expected digits, a colon and letters,"
                            + " exactly as @BotFather shows it, without quotes or spaces");
        }
        this.value = value;
    }

    String value() {
        return value;
    }

    /** The bot's user id, with which every token begins. */
    String botId() {
        return value.substring(0, value.indexOf(':'));
    }

    /** The text without the secret, should it contain it. */
    String hiddenIn(String text) {
        String secret = value.substring(value.indexOf(':') + 1);
        return text.replace(secret, "…");
    }

    @Override
    public String toString() {
        return "token of bot " + botId();
    }
}
