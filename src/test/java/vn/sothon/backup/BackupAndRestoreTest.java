package vn.sothon.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sothon.platform.OnlineBackup;
import vn.sothon.platform.StartRefused;

class BackupAndRestoreTest {

    @TempDir static Path shared;
    @TempDir Path own;

    private static Path data;
    private static FilledServer server;

    private Path backups;
    private Path empty;

    @BeforeAll
    static void fill_a_server() throws IOException, SQLException {
        reachableByOtherAccounts(shared);
        data = shared.resolve("data");
        server = FilledServer.startedOn(data, 20_000);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void choose_folders() throws IOException {
        reachableByOtherAccounts(own);
        backups = own.resolve("backups");
        empty = own.resolve("second");
    }

    @Test
    void every_table_of_the_second_server_has_the_counts_and_hashes_of_the_first()
            throws Exception {
        Backup backup = BackingUp.of(data, backups);

        Restoring.into(empty, backup);

        try (var second = FilledServer.openedOn(empty)) {
            var fingerprints = second.fingerprints(Integer.MAX_VALUE);
            assertThat(fingerprints)
                    .hasSizeGreaterThan(15)
                    .isEqualTo(server.fingerprints(Integer.MAX_VALUE));
            assertThat(fingerprints.get("answers")).startsWith(server.last() + " ");
        }
    }

    @Test
    void of_answers_that_arrive_meanwhile_it_holds_all_up_to_one_and_none_by_half()
            throws Exception {
        Backup backup;
        int before;
        int after;
        try (var arriving = Arriving.at(server)) {
            arriving.await(20);
            before = server.lastInDialogue();
            backup = BackingUp.of(data, backups);
            after = server.lastInDialogue();
            arriving.await(20);
        }

        Restoring.into(empty, backup);

        try (var second = FilledServer.openedOn(empty)) {
            int restored = second.lastInDialogue();
            assertThat(restored).isBetween(before, after);
            assertThat(after - before).isGreaterThan(10);
            var first = server.fingerprints(restored);
            var copy = second.fingerprints(Integer.MAX_VALUE);
            first.remove("dialogues");
            copy.remove("dialogues");
            assertThat(copy).isEqualTo(first);
            assertThat(copy.get("answers")).startsWith(restored + " ");
        }
    }

    @Test
    void the_restored_server_takes_answers() throws Exception {
        Restoring.into(empty, BackingUp.of(data, backups));

        try (var second = FilledServer.openedOn(empty);
                var connection = second.connect();
                var statement = connection.createStatement()) {
            int rows =
                    statement.executeUpdate(
                            "insert into people (tenant, name, salutation) values ('t', 'B', 'chị')");
            assertThat(rows).isOne();
        }
    }

    @Test
    void data_whose_server_does_not_run_is_backed_up_too() throws Exception {
        Restoring.into(empty, BackingUp.of(data, backups));

        Backup ofStopped = BackingUp.of(empty, own.resolve("others"));
        Restoring.into(own.resolve("third"), ofStopped);

        try (var third = FilledServer.openedOn(own.resolve("third"))) {
            assertThat(third.fingerprints(Integer.MAX_VALUE))
                    .isEqualTo(server.fingerprints(Integer.MAX_VALUE));
        }
    }

    @Test
    void nothing_is_restored_over_a_database() throws Exception {
        Backup backup = BackingUp.of(data, backups);
        Files.createDirectories(empty.resolve("postgres"));
        Files.writeString(empty.resolve("postgres/password"), "kept");

        assertThatThrownBy(() -> Restoring.into(empty, backup))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(empty + "/postgres is not empty")
                .hasMessageContaining("SOTHON_DATA_DIR");

        assertThat(empty.resolve("postgres/password")).hasContent("kept");
        assertThat(empty.resolve("postgres.unfinished")).doesNotExist();
    }

    @Test
    void nothing_is_restored_where_a_server_runs() throws Exception {
        Backup backup = BackingUp.of(data, backups);

        assertThatThrownBy(() -> Restoring.into(data, backup))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("is in use by process");
    }

    @Test
    void two_backups_at_once_are_refused() {
        try (var first = OnlineBackup.of(data)) {
            first.begin();

            assertThatThrownBy(() -> BackingUp.of(data, backups))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Another backup");
        }
    }

    @Test
    void a_folder_without_a_database_is_not_backed_up() {
        assertThatThrownBy(() -> BackingUp.of(empty, backups))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("There is no database in " + empty);
        assertThat(empty).doesNotExist();
    }

    private static void reachableByOtherAccounts(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Answers that are added one by one until it is closed. */
    private record Arriving(AtomicBoolean isOver, Semaphore committed, CompletableFuture<Void> end)
            implements AutoCloseable {

        static Arriving at(FilledServer server) {
            var isOver = new AtomicBoolean();
            var committed = new Semaphore(0);
            var end =
                    CompletableFuture.runAsync(
                            () -> addUntil(isOver, server, committed),
                            Executors.newVirtualThreadPerTaskExecutor());
            return new Arriving(isOver, committed, end);
        }

        private static void addUntil(
                AtomicBoolean isOver, FilledServer server, Semaphore committed) {
            try (var connection = server.connect()) {
                while (!isOver.get()) {
                    server.add(connection, 1);
                    committed.release();
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        void await(int more) throws InterruptedException {
            committed.drainPermits();
            committed.acquire(more);
        }

        @Override
        public void close() {
            isOver.set(true);
            end.join();
        }
    }
}
