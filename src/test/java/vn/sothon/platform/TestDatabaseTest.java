package vn.sothon.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {

    @Test
    void what_one_test_writes_another_does_not_see() throws SQLException {
        DataSource mine = TestDatabase.fresh();
        DataSource other = TestDatabase.fresh();

        execute(mine, "CREATE TABLE notes (text text)");

        assertThat(count(mine, "notes")).isEqualTo(1);
        assertThat(count(other, "notes")).isZero();
    }

    @Test
    void an_empty_database_takes_migrations_of_the_test() throws SQLException {
        DataSource database = TestDatabase.empty();

        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/testmigration")
                .load()
                .migrate();

        assertThat(count(database, "marks")).isEqualTo(1);
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(DataSource database, String table) throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(
                                "SELECT count(*) FROM pg_tables WHERE tablename = ?")) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
