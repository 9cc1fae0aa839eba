package vn.sothon.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sothon.database.Database;

class RunningDatabaseTest {

    @TempDir Path home;

    @BeforeEach
    void letOtherAccountsReachTheFolder() throws IOException {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
    }

    @Test
    void the_database_of_the_settings_is_found() {
        Map<String, String> given = TestDatabase.properties();

        Database found =
                RunningDatabase.find(
                        home,
                        Map.of(
                                "JDBC_URL", given.get("datasources.default.url"),
                                "JDBC_USER", given.get("datasources.default.username"),
                                "JDBC_PASSWORD", given.get("datasources.default.password")));

        assertThat(databaseName(found)).startsWith("test_");
    }

    @Test
    void the_embedded_database_is_found_while_its_server_runs() {
        try (var _ = EmbeddedPostgres.start(home.resolve("data"), Durability.NONE)) {
            assertThat(databaseName(RunningDatabase.find(home, Map.of()))).isEqualTo("sothon");
        }

        assertNotRunning();
    }

    @Test
    void an_installation_that_never_ran_has_no_database() {
        assertNotRunning();
    }

    @Test
    void a_server_that_died_has_left_its_file() throws IOException {
        Path data = Files.createDirectories(home.resolve("data/postgres/17"));
        Files.writeString(data.resolveSibling("password"), "secret");
        Files.writeString(data.resolve("postmaster.pid"), "1\n" + data + "\n1\n1\n");

        assertNotRunning();
    }

    @Test
    void an_external_database_that_does_not_answer_is_said_without_its_password() {
        var given = Map.of("JDBC_URL", "jdbc:postgresql://127.0.0.1:1/sothon?password=hush");

        assertThatThrownBy(() -> RunningDatabase.find(home, given))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("The database of JDBC_URL does not answer: start it")
                .hasMessageNotContaining("hush");
    }

    private void assertNotRunning() {
        assertThatThrownBy(() -> RunningDatabase.find(home, Map.of()))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith(
                        "The embedded PostgreSQL in "
                                + home.resolve("data/postgres")
                                + " is not running: start ./run first.");
    }

    private static String databaseName(Database database) {
        return database.transaction(() ->
                database.sql("select current_database() as name").one(row -> row.text("name")));
    }
}
