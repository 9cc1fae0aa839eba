package vn.sothon.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import vn.sothon.platform.TestDatabase;

class DatabaseFailureTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "53300", "57P01", "57P03", "40001", "40P01", "25006"})
    void what_ends_by_itself_passes(String state) {
        assertThat(failure(new SQLException("x", state)).isPassing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"42601", "42P01", "22003", "23505", "57014", "42501"})
    void what_would_be_refused_again_is_a_bug(String state) {
        assertThat(failure(new SQLException("x", state)).isPassing()).isFalse();
    }

    @Test
    void a_failure_of_which_nothing_is_known_is_a_bug() {
        assertThat(failure(new SQLException("x")).isPassing()).isFalse();
    }

    @Test
    void a_pool_that_gets_no_connection_passes() {
        assertThat(failure(new SQLTransientConnectionException("x")).isPassing()).isTrue();
    }

    @Test
    void a_server_that_is_away_passes() {
        var nowhere = new PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://127.0.0.1:1/nowhere");
        var pool = new HikariDataSource();
        pool.setDataSource(nowhere);
        pool.setInitializationFailTimeout(-1);
        pool.setConnectionTimeout(250);

        try (pool) {
            assertThat(failureOf(new Database(pool), "select 1").isPassing()).isTrue();
        }
    }

    @Test
    void a_mistake_in_a_statement_is_a_bug() {
        assertThat(failureOf(new Database(TestDatabase.fresh()), "selekt").isPassing()).isFalse();
    }

    private static DatabaseFailure failure(SQLException cause) {
        return new DatabaseFailure("transaction", cause);
    }

    private static DatabaseFailure failureOf(Database database, String statement) {
        try {
            database.transaction(() -> database.sql(statement).update());
        } catch (DatabaseFailure failure) {
            return failure;
        }
        throw new AssertionError("nothing failed");
    }
}
