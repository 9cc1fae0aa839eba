package vn.sothon.database;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The one way to PostgreSQL.
 *
 * <p>A transaction belongs to the code that runs inside {@link #transaction}; what it calls joins
 * it without knowing. Where it returns, everything is committed; where it throws, nothing is. Locks
 * are PostgreSQL's, at its default isolation (read committed).
 */
@Singleton
public final class Database {

    private static final ScopedValue<Open> CURRENT = ScopedValue.newInstance();

    private final DataSource source;
    private final Turnstile turnstile;

    /**
     * @param source any data source; Micronaut's proxy of it, which insists on Micronaut's own
     *     transactions, is taken off
     */
    @Inject
    public Database(DataSource source) {
        this(
                DelegatingDataSource.unwrapDataSource(source),
                Turnstile.of(DelegatingDataSource.unwrapDataSource(source)));
    }

    Database(DataSource source, Turnstile turnstile) {
        this.source = source;
        this.turnstile = turnstile;
    }

    /** What is open: one connection, and what waits for its commit. */
    private record Open(Database owner, Connection connection, List<Runnable> afterCommit) {}

    /**
     * Runs {@code work} in the open transaction, or in one of its own, for which it may have to
     * wait its turn.
     *
     * @throws DatabaseFailure also where its turn does not come
     */
    public <T> T transaction(Supplier<T> work) {
        if (isOpen()) {
            return work.get();
        }
        List<Runnable> afterCommit = new ArrayList<>();
        T result = ownTransaction(work, afterCommit);
        // Not before the connection is given back: two at once by one thread could lock all out.
        afterCommit.forEach(Runnable::run);
        return result;
    }

    /** As {@link #transaction(Supplier)}, for work without a result. */
    public void transaction(Runnable work) {
        transaction(() -> {
            work.run();
            return true;
        });
    }

    /**
     * A statement in the open transaction, with {@code :name} for parameters.
     *
     * @throws IllegalStateException where no transaction is open
     */
    public Sql sql(String text) {
        return new Sql(current().connection(), text);
    }

    /** Runs {@code action} once the open transaction is committed; never if it is not. */
    public void afterCommit(Runnable action) {
        current().afterCommit().add(action);
    }

    /** How many transactions wait for a connection now. */
    public int waiting() {
        return turnstile.waiting();
    }

    private <T> T ownTransaction(Supplier<T> work, List<Runnable> afterCommit) {
        try {
            return turnstile.pass(() -> {
                try (Connection connection = source.getConnection()) {
                    connection.setAutoCommit(false);
                    return committed(new Open(this, connection, afterCommit), work);
                }
            });
        } catch (SQLException e) {
            throw new DatabaseFailure("transaction", e);
        }
    }

    private static <T> T committed(Open open, Supplier<T> work) throws SQLException {
        try {
            T result = ScopedValue.where(CURRENT, open).call(work::get);
            open.connection().commit();
            open.connection().setAutoCommit(true);
            return result;
        } catch (SQLException | RuntimeException | Error failure) {
            undo(open.connection(), failure);
            throw failure;
        }
    }

    /** Where the connection is broken this fails as well, and must not hide why. */
    private static void undo(Connection connection, Throwable failure) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    private boolean isOpen() {
        return CURRENT.isBound() && CURRENT.get().owner() == this;
    }

    private Open current() {
        if (!isOpen()) {
            throw new IllegalStateException("no transaction is open");
        }
        return CURRENT.get();
    }
}
