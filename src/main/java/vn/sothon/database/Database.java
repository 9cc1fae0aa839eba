package vn.sothon.database;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
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

    /**
     * @param source any data source; Micronaut's proxy of it, which insists on Micronaut's own
     *     transactions, is taken off
     */
    public Database(DataSource source) {
        this.source = DelegatingDataSource.unwrapDataSource(source);
    }

    /** What is open: one connection, and what waits for its commit. */
    private record Open(Database owner, Connection connection, List<Runnable> afterCommit) {}

    /** Runs {@code work} in the open transaction, or in one of its own. */
    public <T> T transaction(Supplier<T> work) {
        if (isOpen()) {
            return work.get();
        }
        try (Connection connection = source.getConnection()) {
            Open open = new Open(this, connection, new ArrayList<>());
            connection.setAutoCommit(false);
            T result = committed(open, work);
            open.afterCommit().forEach(Runnable::run);
            return result;
        } catch (SQLException e) {
            throw new DatabaseFailure("transaction", e);
        }
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

    private static <T> T committed(Open open, Supplier<T> work) throws SQLException {
        boolean done = false;
        try {
            T result = ScopedValue.where(CURRENT, open).call(work::get);
            open.connection().commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                open.connection().rollback();
            }
            open.connection().setAutoCommit(true);
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
