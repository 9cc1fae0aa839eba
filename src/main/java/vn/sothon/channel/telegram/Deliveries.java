package vn.sothon.channel.telegram;

import java.time.Duration;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import vn.sothon.channel.DeliveryResult;

/** What a sender is told about a call that sent something. */
final class Deliveries {

    /** Where Telegram names no time itself. */
    private static final Duration SHORT_WAIT = Duration.ofSeconds(5);

    private Deliveries() {}

    static DeliveryResult of(CallResult<Message> result) {
        return switch (result) {
            case CallResult.Done<Message>(var message) ->
                    new DeliveryResult.Sent(String.valueOf(message.getMessageId()));
            case CallResult.Failed<Message>(var failure) -> of(failure);
        };
    }

    private static DeliveryResult of(CallFailure failure) {
        if (failure.changesNothing()) {
            // An edit repeated after a lost answer; such an answer names no message.
            return new DeliveryResult.Sent("");
        }
        return switch (failure) {
            case CallFailure.Declined declined -> of(declined);
            case CallFailure.Unreadable(int status) -> ofUnreadable(status);
            case CallFailure.NotSent(_) -> new DeliveryResult.RetryAfter(SHORT_WAIT);
            case CallFailure.Lost(String reason) -> new DeliveryResult.Unknown(reason);
        };
    }

    private static DeliveryResult of(CallFailure.Declined declined) {
        int code = declined.code();
        String said = code + " " + declined.description();
        if (code == 429) {
            return new DeliveryResult.Paused(declined.retryAfter().orElse(SHORT_WAIT));
        }
        if (code >= 500 || declined.retryAfter().isPresent()) {
            return new DeliveryResult.RetryAfter(declined.retryAfter().orElse(SHORT_WAIT));
        }
        boolean isGone = declined.says("chat not found") || declined.says("user is deactivated");
        if (code == 403 || isGone) {
            return new DeliveryResult.Blocked();
        }
        if (code == 401 || code == 404) {
            return new DeliveryResult.Refused(
                    "Telegram does not accept the bot's token (" + said + "): check it");
        }
        return new DeliveryResult.Refused(said);
    }

    /**
     * A gateway answered in Telegram's place. Where it gave up waiting, or says that all is well,
     * Telegram may have the message; otherwise it never got it.
     */
    private static DeliveryResult ofUnreadable(int status) {
        return switch (status) {
            case 200, 408, 504 -> new DeliveryResult.Unknown("not a Bot API answer: " + status);
            case 413 -> new DeliveryResult.Refused("a gateway finds the message too large: 413");
            default -> new DeliveryResult.RetryAfter(SHORT_WAIT);
        };
    }
}
