package vn.sothon.faketelegram;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;

/** Posts updates to the bot's server. */
final class WebhookClient implements AutoCloseable {

    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(60);
    private static final Duration LONGEST_RETRY_AFTER = Duration.ofHours(1);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(CONNECT_WITHIN)
                    .build();

    WebhookAnswer post(WebhookTarget target, QueuedUpdate update) throws InterruptedException {
        if (!target.isOnLoopback()) {
            return new WebhookAnswer.Unreachable("Connection refused");
        }
        HttpRequest.Builder request =
                HttpRequest.newBuilder(target.url())
                        .timeout(ANSWER_WITHIN)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(update.json()));
        target.secret()
                .ifPresent(secret -> request.header("X-Telegram-Bot-Api-Secret-Token", secret));
        try {
            return read(http.send(request.build(), BodyHandlers.discarding()));
        } catch (ConnectException e) {
            return new WebhookAnswer.Unreachable("Connection refused");
        } catch (HttpTimeoutException e) {
            return new WebhookAnswer.Unreachable("Read timeout expired");
        } catch (IOException e) {
            return new WebhookAnswer.Unreachable("Connection reset by peer");
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private static WebhookAnswer read(HttpResponse<Void> response) {
        int status = response.statusCode();
        return status / 100 == 2
                ? new WebhookAnswer.Taken()
                : new WebhookAnswer.Refused(status, retryAfter(response));
    }

    private static Optional<Duration> retryAfter(HttpResponse<Void> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,9}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .map(wait -> wait.compareTo(LONGEST_RETRY_AFTER) < 0 ? wait : LONGEST_RETRY_AFTER);
    }
}
