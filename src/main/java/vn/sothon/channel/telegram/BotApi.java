package vn.sothon.channel.telegram;

import java.io.InterruptedIOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/**
 * Calls to the Bot API, each made once: a call repeated by the HTTP client would send a message
 * twice. No call throws.
 */
final class BotApi implements AutoCloseable {

    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(10);
    private static final Duration WRITE_WITHIN = Duration.ofSeconds(30);
    private static final int MOST_CALLS = 64;
    private static final int IDLE_CONNECTIONS = 8;

    private final OkHttpClient http;
    private final OkHttpTelegramClient telegram;
    private final BotToken token;
    private final AtomicLong tooManyRequests = new AtomicLong();

    /**
     * Opens nothing yet.
     *
     * @param answerWithin how long an answer may take; for long polling more than the poll
     */
    BotApi(BotToken token, TelegramUrl address, Duration answerWithin) {
        this.token = token;
        this.http =
                FailureDetection.installIn(new OkHttpClient.Builder(), token)
                        .retryOnConnectionFailure(false)
                        .followRedirects(false)
                        .connectTimeout(CONNECT_WITHIN)
                        .writeTimeout(WRITE_WITHIN)
                        .readTimeout(answerWithin)
                        .dispatcher(dispatcher())
                        .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, 1, TimeUnit.MINUTES))
                        .build();
        this.telegram = new OkHttpTelegramClient(http, token.value(), address);
    }

    /** The id of the bot that calls. */
    String botId() {
        return token.botId();
    }

    /** How often Telegram asked to slow down. */
    long tooManyRequests() {
        return tooManyRequests.get();
    }

    <T extends Serializable> CallResult<T> call(BotApiMethod<T> method) {
        return resultOf(() -> telegram.execute(method));
    }

    CallResult<Message> upload(SendDocument document) {
        return resultOf(() -> telegram.execute(document));
    }

    /** The library sends it in another way than other calls, for it may carry a certificate. */
    CallResult<Boolean> set(SetWebhook webhook) {
        return resultOf(() -> telegram.execute(webhook));
    }

    /** Ends all calls under way and refuses new ones. */
    @Override
    public void close() {
        http.dispatcher().executorService().shutdown();
        http.dispatcher().cancelAll();
        http.connectionPool().evictAll();
    }

    boolean isClosed() {
        return http.dispatcher().executorService().isShutdown();
    }

    @FunctionalInterface
    private interface LibraryCall<T> {
        T execute() throws TelegramApiException;
    }

    private <T> CallResult<T> resultOf(LibraryCall<T> call) {
        try {
            return new CallResult.Done<>(call.execute());
        } catch (TelegramApiException e) {
            CallFailure failure = failureOf(e);
            if (failure instanceof CallFailure.Declined(int code, _, _) && code == 429) {
                tooManyRequests.incrementAndGet();
            }
            return new CallResult.Failed<>(failure);
        }
    }

    private static CallFailure failureOf(TelegramApiException thrown) {
        Throwable cause = thrown.getCause();
        if (cause instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        return switch (cause) {
            case FailedCallException known -> known.failure();
            case TelegramApiValidationException _ ->
                    new CallFailure.Declined(
                            400, "the library finds the call invalid", Optional.empty());
            case InterruptedIOException closed
                    when closed.getCause() instanceof RejectedExecutionException ->
                    new CallFailure.NotSent("the client is closed");
            case null, default ->
                    thrown instanceof TelegramApiRequestException
                            ? new CallFailure.Unreadable(200)
                            : new CallFailure.Lost(nameOf(cause == null ? thrown : cause));
        };
    }

    private static String nameOf(Throwable error) {
        return error.getClass().getSimpleName();
    }

    private static Dispatcher dispatcher() {
        ExecutorService threads =
                Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("telegram-call-", 0).factory());
        var dispatcher = new Dispatcher(threads);
        dispatcher.setMaxRequests(MOST_CALLS);
        dispatcher.setMaxRequestsPerHost(MOST_CALLS);
        return dispatcher;
    }
}
