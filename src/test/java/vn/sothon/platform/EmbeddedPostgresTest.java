package vn.sothon.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir Path parent;

    private Path folder;
    private Optional<EmbeddedPostgres> server = Optional.empty();

    @BeforeEach
    void choose_a_folder_that_other_accounts_reach() throws IOException {
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        folder = parent.resolve("our data");
    }

    @AfterEach
    void stop() {
        server.ifPresent(EmbeddedPostgres::close);
    }

    @Test
    void data_is_there_after_stop_and_start() throws SQLException {
        write(start(), "152 hộ");
        stop();

        assertThat(read(start())).isEqualTo("152 hộ");
    }

    @Test
    void data_is_there_after_the_server_was_killed() throws Exception {
        write(start(), "152 hộ");
        killPostmaster();
        stop();

        assertThat(read(start())).isEqualTo("152 hộ");
    }

    @Test
    void a_server_whose_process_was_killed_is_replaced_by_a_new_one() throws Exception {
        write(start(), "152 hộ");
        stop();
        AnotherProcess.startedOn(folder).kill();
        ProcessHandle orphan = postmaster();

        EmbeddedPostgres mine = start();

        assertThat(orphan.info().commandLine()).isEmpty();
        assertThat(read(mine)).isEqualTo("152 hộ");
    }

    @Test
    void it_starts_when_process_and_server_were_killed() throws Exception {
        write(start(), "152 hộ");
        stop();
        AnotherProcess.startedOn(folder).kill();
        killPostmaster();

        assertThat(read(start())).isEqualTo("152 hộ");
    }

    @Test
    void it_starts_when_the_old_process_number_belongs_to_another_program() throws Exception {
        write(start(), "152 hộ");
        killPostmaster();
        stop();
        Path mark = postmasterFile();
        String others = Files.readString(mark).replaceFirst("^\\d+", "1");
        Files.writeString(mark, others);

        assertThat(read(start())).isEqualTo("152 hộ");
    }

    @Test
    void a_second_process_on_the_same_folder_is_refused_with_the_number_of_the_first()
            throws Exception {
        try (var first = AnotherProcess.startedOn(folder)) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("process " + first.pid());
        }
        start();
    }

    @Test
    void a_creation_that_was_cut_short_is_begun_anew() throws Exception {
        Files.createDirectories(folder.resolve("postgres/unfinished"));
        Files.writeString(folder.resolve("postgres/unfinished/PG_VERSION"), "17");

        assertThat(start().url()).startsWith("jdbc:postgresql://127.0.0.1:");
    }

    @Test
    @EnabledIf("vn.sothon.platform.RunAs#isRoot")
    void root_without_namespaces_runs_it_as_an_ordinary_account() throws Exception {
        server = Optional.of(startUnprivileged());
        write(server.get(), "152 hộ");
        stop();

        EmbeddedPostgres mine = start();

        assertThat(read(mine)).isEqualTo("152 hộ");
        assertThat(Files.getAttribute(postmasterFile(), "unix:uid")).isEqualTo(65534);
    }

    private EmbeddedPostgres start() {
        EmbeddedPostgres started = EmbeddedPostgres.start(folder);
        server = Optional.of(started);
        return started;
    }

    private EmbeddedPostgres startUnprivileged() {
        return EmbeddedPostgres.start(folder, Durability.FULL, RunAs::unprivileged);
    }

    private ProcessHandle postmaster() throws IOException {
        String pid = Files.readAllLines(postmasterFile()).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private void killPostmaster() throws IOException {
        ProcessHandle postmaster = postmaster();
        postmaster.destroyForcibly();
        postmaster.onExit().join();
    }

    private Path postmasterFile() {
        return folder.resolve("postgres/17/postmaster.pid");
    }

    private static void write(EmbeddedPostgres server, String text) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE notes (text text)");
            statement.execute("INSERT INTO notes VALUES ('" + text + "')");
        }
    }

    private static String read(EmbeddedPostgres server) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT text FROM notes")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgres server) throws SQLException {
        return DriverManager.getConnection(server.url(), server.user(), server.password());
    }
}
