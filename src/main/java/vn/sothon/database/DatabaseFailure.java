package vn.sothon.database;

import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** PostgreSQL is away or refused a statement. */
public final class DatabaseFailure extends RuntimeException {

    private final String constraint;

    DatabaseFailure(String what, SQLException cause) {
        super(what, cause);
        this.constraint = violated(cause).orElse("");
    }

    /** The name of the violated constraint, empty where none was. */
    public String constraint() {
        return constraint;
    }

    private static Optional<String> violated(SQLException cause) {
        return cause instanceof PSQLException refusal
                ? Optional.ofNullable(refusal.getServerErrorMessage())
                        .map(ServerErrorMessage::getConstraint)
                : Optional.empty();
    }
}
