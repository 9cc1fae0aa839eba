package vn.sothon.channel.telegram;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What a bot's webhook is known by: a key in its path and a token in a header. Both are made from
 * the installation's secret and say nothing of it, of each other, or of the bot's token. They never
 * appear in text made from this type.
 */
final class WebhookKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PATH_KEY = "sothon telegram webhook path ";
    private static final String SECRET_TOKEN = "sothon telegram webhook header ";

    private final SecretKeySpec secret;

    WebhookKeys(String secret) {
        this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** 43 characters of A–Z, a–z, 0–9, "-" and "_". */
    String pathKey(String bot) {
        return derive(PATH_KEY + bot);
    }

    /** As {@link #pathKey}, and as Telegram wants it (Bot API, setWebhook). */
    String secretToken(String bot) {
        return derive(SECRET_TOKEN + bot);
    }

    boolean isPathKey(String bot, String given) {
        return isSame(pathKey(bot), given);
    }

    boolean isSecretToken(String bot, @Nullable String given) {
        return isSame(secretToken(bot), given == null ? "" : given);
    }

    /** Takes as long for a nearly right guess as for a wrong one. */
    private static boolean isSame(String known, String given) {
        return MessageDigest.isEqual(
                known.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private String derive(String what) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            byte[] key = mac.doFinal(what.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    @Override
    public String toString() {
        return "keys of the webhooks";
    }
}
