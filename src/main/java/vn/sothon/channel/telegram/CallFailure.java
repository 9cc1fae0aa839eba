package vn.sothon.channel.telegram;

import java.time.Duration;
import java.util.Optional;

/**
 * Why a call to the Bot API has no result. Reasons name classes of errors only, never their
 * messages: those may carry the address with the token, or a person's text.
 */
sealed interface CallFailure {

    /** Whether Telegram only said that all is already as it was to become. */
    default boolean changesNothing() {
        return this instanceof Declined declined && declined.says("message is not modified");
    }

    /** Whether updates cannot be fetched because somebody else receives them. */
    default boolean isConflict() {
        return this instanceof Declined declined && declined.code() == 409;
    }

    /** Whether updates cannot be fetched because a webhook is set. */
    default boolean isConflictWithWebhook() {
        return isConflict() && this instanceof Declined declined && declined.says("webhook");
    }

    /**
     * Telegram refused it.
     *
     * @param description Telegram's own words
     * @param retryAfter present where it asks to wait (429)
     */
    record Declined(int code, String description, Optional<Duration> retryAfter)
            implements CallFailure {

        boolean says(String part) {
            return description.contains(part);
        }
    }

    /** Something that is not the Bot API answered, a gateway's error page for example. */
    record Unreadable(int httpStatus) implements CallFailure {}

    /** No connection; the call never left. */
    record NotSent(String reason) implements CallFailure {}

    /** The call left and no answer came; it may have been carried out. */
    record Lost(String reason) implements CallFailure {}
}
