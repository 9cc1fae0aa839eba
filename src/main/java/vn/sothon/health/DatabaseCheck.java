package vn.sothon.health;

import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.sothon.database.Database;
import vn.sothon.database.Share;

/** Whether the database answers, said within two seconds even where a connection takes longer. */
@Singleton
final class DatabaseCheck {

    static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Database database;
    private final ExecutorService executor;

    private CompletableFuture<Boolean> last = CompletableFuture.completedFuture(false);

    DatabaseCheck(Database database, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.database = database;
        this.executor = executor;
    }

    /** Blocks, for two seconds at most. */
    boolean answers() {
        try {
            return question().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** One for all who ask: an outage must not make them queue for connections. */
    private synchronized CompletableFuture<Boolean> question() {
        if (last.isDone()) {
            last = CompletableFuture.supplyAsync(this::ask, executor);
        }
        return last;
    }

    private boolean ask() {
        return Share.MESSAGES.call(() ->
                database.transaction(
                        () -> database.sql("select true as here").one(row -> row.isTrue("here"))));
    }
}
