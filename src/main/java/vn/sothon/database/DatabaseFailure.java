package vn.sothon.database;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** PostgreSQL is away or refused a statement. */
public final class DatabaseFailure extends RuntimeException {

    /**
     * How the states begin that end by themselves: connection failed (08), nothing left to give
     * (53), stopped or starting (57P), a transaction that met another (40), a server that is the
     * standby since a moment ago (25006).
     */
    private static final List<String> PASSING = List.of("08", "53", "57P", "40", "25006");

    private final String constraint;
    private final boolean isPassing;

    DatabaseFailure(String what, SQLException cause) {
        super(what, cause);
        this.constraint = violated(cause).orElse("");
        this.isPassing = isPassing(cause);
    }

    /** The name of the violated constraint, empty where none was. */
    public String constraint() {
        return constraint;
    }

    /** Whether the same may succeed in a while; if not, it is a bug. */
    public boolean isPassing() {
        return isPassing;
    }

    /** A pool that got no connection tells why in its cause, or not at all. */
    private static boolean isPassing(SQLException failure) {
        String state = failure.getSQLState();
        if (state != null) {
            return PASSING.stream().anyMatch(state::startsWith);
        }
        return failure instanceof SQLTransientException
                || (failure.getCause() instanceof SQLException cause && isPassing(cause));
    }

    private static Optional<String> violated(SQLException cause) {
        return cause instanceof PSQLException refusal
                ? Optional.ofNullable(refusal.getServerErrorMessage())
                        .map(ServerErrorMessage::getConstraint)
                : Optional.empty();
    }
}
