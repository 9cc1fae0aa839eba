package vn.sothon.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL's own files in one folder, and the programs that create, start and stop them:
 *
 * <pre>
 * 17/          the data, named after PostgreSQL's major version
 * password     of the accounts in it, readable by the owner only
 * server.log   what the server says
 * </pre>
 */
record Cluster(Path folder, PostgresBinaries binaries, RunAs runAs) {

    /** Crash recovery after a hard stop under load may take this long. */
    private static final String PATIENCE_SECONDS = "120";

    static final String ADMINISTRATOR = "postgres";

    /** Whether {@code folder} holds data already. */
    static boolean isIn(Path folder) {
        return Files.isDirectory(folder.resolve(PostgresBinaries.MAJOR_VERSION));
    }

    /** Creates the data unless it is there; a creation that was cut short is begun anew. */
    void createIfMissing(Durability durability) {
        if (isIn(folder)) {
            return;
        }
        Path unfinished = folder.resolve("unfinished");
        Folders.delete(unfinished);
        List<String> command =
                new ArrayList<>(
                        List.of(
                                binaries.program("initdb"),
                                "--pgdata=" + unfinished,
                                "--username=" + ADMINISTRATOR,
                                "--pwfile=" + PasswordFile.in(folder),
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale=C.UTF-8",
                                "--data-checksums"));
        if (durability == Durability.NONE) {
            command.add("--no-sync");
        }
        run(command, "create its data");
        try {
            Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot rename " + unfinished, e);
        }
    }

    /**
     * Stops a server that outlived its JVM, and removes the mark of one that did not but whose
     * process number belongs to another program by now, or to a dead process nobody took leave of:
     * PostgreSQL would take that for itself and not start.
     */
    void stopOrphan() {
        if (isRunning()) {
            stop();
        } else {
            postmaster().deleteMarkOfAnother();
        }
    }

    /**
     * Starts the server; it then accepts connections on {@code port} of this machine only. Its log
     * is kept terse because the details of an error quote the data.
     */
    Programs.Outcome start(int port, Durability durability) {
        String kept = durability == Durability.NONE ? "off" : "on";
        String options =
                String.join(
                        " -c ",
                        "-c listen_addresses=127.0.0.1",
                        "port=" + port,
                        "unix_socket_directories=",
                        "fsync=" + kept,
                        "synchronous_commit=" + kept,
                        "full_page_writes=" + kept,
                        "max_connections=100",
                        "jit=off",
                        "log_checkpoints=off",
                        "log_error_verbosity=terse",
                        "timezone=UTC");
        return Programs.run(
                folder,
                runAs.command(
                        List.of(
                                binaries.program("pg_ctl"),
                                "start",
                                "--wait",
                                "--timeout=" + PATIENCE_SECONDS,
                                "--pgdata=" + data(),
                                "--log=" + folder.resolve("server.log"),
                                "--options=" + options)));
    }

    /** Stops the server; open connections are cut, committed data is on the disk. */
    void stop() {
        run(
                List.of(
                        binaries.program("pg_ctl"),
                        "stop",
                        "--wait",
                        "--timeout=" + PATIENCE_SECONDS,
                        "--mode=fast",
                        "--pgdata=" + data()),
                "stop");
    }

    /** Whether a server is alive on this data. */
    boolean isRunning() {
        return postmaster().isRunning();
    }

    private void run(List<String> command, String purpose) {
        Programs.Outcome outcome = Programs.run(folder, runAs.command(command));
        if (!outcome.succeeded()) {
            throw new StartRefused(
                    "PostgreSQL could not " + purpose + " in " + folder + ": " + outcome.output());
        }
    }

    /** The file in which a server in {@code folder} leaves its process number and port. */
    static Path postmasterFile(Path folder) {
        return folder.resolve(PostgresBinaries.MAJOR_VERSION).resolve("postmaster.pid");
    }

    private Path data() {
        return folder.resolve(PostgresBinaries.MAJOR_VERSION);
    }

    private Postmaster postmaster() {
        return new Postmaster(data());
    }
}
