package vn.sothon.channel.telegram;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;

/**
 * What a person sees of a press: the waiting sign on the button ends, then the button goes. It is
 * done beside the receiving and never holds it up; that it fails is usual, for a query older than
 * its 150 seconds cannot be answered.
 */
final class Presses implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Presses.class);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(2);

    private final BotApi api;
    private final ExecutorService threads;

    Presses(BotApi api) {
        this.api = api;
        this.threads =
                Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("telegram-press-", 0).factory());
    }

    /** Ends the waiting sign. */
    void acknowledge(String query) {
        start(new AnswerCallbackQuery(query));
    }

    /** Takes the buttons below a message away, so that a used one is not pressed again. */
    void takeButtonsOff(String chat, String messageId) {
        start(
                EditMessageReplyMarkup.builder()
                        .chatId(chat)
                        .messageId(Integer.valueOf(messageId))
                        .build());
    }

    /** Lets what is under way end, but not for long. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(STOP_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("some presses stay unanswered");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void start(BotApiMethod<?> method) {
        try {
            threads.execute(() -> call(method));
        } catch (RejectedExecutionException e) {
            LOG.debug("{} comes after the end", method.getMethod());
        }
    }

    private void call(BotApiMethod<?> method) {
        if (api.call(method) instanceof CallResult.Failed<?>(CallFailure failure)
                && !failure.changesNothing()) {
            LOG.debug("{}: {}", method.getMethod(), Step.explain(failure));
        }
    }
}
