package vn.sothon.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * The only source of randomness. Tests that need known codes give their own generator.
 *
 * <p>{@code secret()} is what a person or program must prove to know, as in an invitation: store
 * {@code hash(secret)} and never the secret itself.
 */
public final class Codes {

    /** Digits and capitals without 0 O, 1 I L, 2 Z, 5 S, 8 B, which people mix up. */
    private static final String UNAMBIGUOUS = "34679ACDEFGHJKMNPQRTUVWXY";

    private static final int SECRET_BYTES = 16;
    private static final int RECEIPT_LENGTH = 4;

    private final RandomGenerator random;

    public Codes() {
        this(new SecureRandom());
    }

    Codes(RandomGenerator random) {
        this.random = random;
    }

    /**
     * 128 random bits in 22 characters of A–Z, a–z, 0–9, "-" and "_"; fits a Telegram start link.
     */
    public String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Four characters to read out on the telephone; not a secret and not unique. */
    public String receipt() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < RECEIPT_LENGTH; i++) {
            code.append(UNAMBIGUOUS.charAt(random.nextInt(UNAMBIGUOUS.length())));
        }
        return code.toString();
    }

    /** SHA-256 of the UTF-8 text in 64 lower-case hexadecimal digits. */
    public static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
