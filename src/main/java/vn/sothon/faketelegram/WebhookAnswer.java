package vn.sothon.faketelegram;

import java.time.Duration;
import java.util.Optional;

/** How the bot's server answered one delivery. */
sealed interface WebhookAnswer {

    /** 2xx: the update is the bot's now. */
    record Taken() implements WebhookAnswer {}

    /** Not 2xx: the same update comes again. */
    record Refused(int status, Optional<Duration> retryAfter) implements WebhookAnswer {

        String message() {
            return "Wrong response from the webhook: " + status + " " + reason(status);
        }

        private static String reason(int status) {
            return switch (status) {
                case 401 -> "Unauthorized";
                case 403 -> "Forbidden";
                case 404 -> "Not Found";
                case 410 -> "Gone";
                case 500 -> "Internal Server Error";
                case 502 -> "Bad Gateway";
                case 503 -> "Service Unavailable";
                default -> "Error";
            };
        }
    }

    /** No answer; the bot may have taken the update all the same. */
    record Unreachable(String message) implements WebhookAnswer {}
}
