package vn.sothon.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The scripts in deploy/ between two servers. Where no PostgreSQL with its client programs is
 * installed they are skipped, which the test run says.
 */
class RehearsalTest {

    @TempDir Path parent;

    private Path home;
    private Path backups;
    private Optional<SystemPostgres> running = Optional.empty();
    private SystemPostgres source;

    @BeforeEach
    void start_a_server_with_answers() throws Exception {
        Optional<Path> found = SystemPostgres.home();
        assumeTrue(
                found.isPresent(),
                "Rehearsals of deploy/backup and deploy/restore did not run: install postgresql,"
                        + " so that /usr/lib/postgresql holds pg_dump.");
        home = found.orElseThrow();
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        backups = parent.resolve("backups of the commune");
        Files.createDirectories(parent.resolve("archive"));
        Path folder = SystemPostgres.createdIn(parent.resolve("first"), home);
        source =
                SystemPostgres.startedOn(
                        folder,
                        home,
                        "archive_mode = on",
                        "archive_command = '\"%s\" \"%%p\" \"%%f\" \"%s\"'"
                                .formatted(script("archive-log"), parent.resolve("archive")));
        running = Optional.of(source);
        Flyway.configure()
                .dataSource(source.jdbc(), Cluster.ADMINISTRATOR, source.password())
                .load()
                .migrate();
        add(source, "Bình");
    }

    @AfterEach
    void stop() {
        running.ifPresent(SystemPostgres::close);
    }

    @Test
    void a_database_in_use_is_restored_with_equal_counts_and_hashes() throws Exception {
        Path folder = SystemPostgres.createdIn(parent.resolve("second"), home);
        var isOver = new AtomicBoolean();
        var arriving = CompletableFuture.runAsync(() -> addUntil(isOver));

        try (var target = SystemPostgres.startedOn(folder, home)) {
            var outcome = run("rehearse", source.address(), target.address(), backups.toString());
            isOver.set(true);
            arriving.join();

            assertThat(outcome.output()).contains("every count and hash equal");
            assertThat(outcome.succeeded()).isTrue();
            assertThat(Integer.parseInt(target.one("select count(*) from people")))
                    .isBetween(1, Integer.parseInt(source.one("select count(*) from people")));
        }
    }

    @Test
    void nothing_is_restored_over_tables() throws Exception {
        run("backup", source.address(), backups.toString());

        var outcome = run("restore", only(backups).toString(), source.address());

        assertThat(outcome.succeeded()).isFalse();
        assertThat(outcome.output()).contains("is not empty").contains("createdb");
        assertThat(source.one("select count(*) from people")).isEqualTo("1");
    }

    @Test
    void a_damaged_backup_is_refused() throws Exception {
        run("backup", source.address(), backups.toString());
        Path dump = only(backups).resolve("database.dump");
        byte[] bytes = Files.readAllBytes(dump);
        bytes[bytes.length / 2] ^= 1;
        Files.write(dump, bytes);

        var outcome = run("restore", only(backups).toString(), source.address());

        assertThat(outcome.succeeded()).isFalse();
        assertThat(outcome.output()).contains(only(backups) + " is damaged");
    }

    @Test
    void a_backup_that_fails_leaves_nothing_and_deletes_nothing() throws Exception {
        run("backup", source.address(), backups.toString());
        Path first = only(backups);

        var outcome = run("backup", source.address() + "-absent", backups.toString(), "1");

        assertThat(outcome.succeeded()).isFalse();
        assertThat(outcome.output()).contains("Nothing was kept.");
        assertThat(only(backups)).isEqualTo(first);
    }

    @Test
    void a_server_is_brought_back_to_a_moment_between_two_answers() throws Exception {
        var outcome = run("base-backup", source.address(), backups.toString());
        assertThat(outcome.output()).contains("every checksum of its manifest equal");
        add(source, "Dung");
        String moment = source.one("select clock_timestamp()");
        add(source, "wrong");
        source.close();

        Path folder = SystemPostgres.createdIn(parent.resolve("second"), home);
        Folders.delete(SystemPostgres.data(folder));
        Programs.run(
                Path.of("/"),
                List.of(
                        "cp",
                        "-a",
                        only(backups).toString(),
                        SystemPostgres.data(folder).toString()));
        Files.copy(
                parent.resolve("first/password"),
                folder.resolve("password"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.createFile(SystemPostgres.data(folder).resolve("recovery.signal"));

        try (var target =
                SystemPostgres.startedOn(
                        folder,
                        home,
                        "archive_mode = off",
                        "restore_command = 'cp \"" + parent + "/archive/%f\" \"%p\"'",
                        "recovery_target_time = '" + moment + "'",
                        "recovery_target_action = promote")) {
            assertThat(target.one("select string_agg(name, ' ' order by id) from people"))
                    .isEqualTo("Bình Dung");
        }
    }

    private void addUntil(AtomicBoolean isOver) {
        try {
            while (!isOver.get()) {
                add(source, "Dung");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(SystemPostgres server, String name) throws SQLException {
        server.run(
                "insert into people (tenant, name, salutation) values ('t', '"
                        + name
                        + "', 'anh')");
    }

    private static Programs.Outcome run(String script, String... arguments) {
        var command = new ArrayList<>(List.of(script(script)));
        command.addAll(List.of(arguments));
        return Programs.run(Path.of("/"), command);
    }

    private static String script(String name) {
        return Path.of("deploy", name).toAbsolutePath().toString();
    }

    private static Path only(Path backups) throws IOException {
        try (var content = Files.list(backups)) {
            return content.filter(Files::isDirectory)
                    .reduce((_, _) -> {
                        throw new IllegalStateException("more than one backup in " + backups);
                    })
                    .orElseThrow();
        }
    }
}
