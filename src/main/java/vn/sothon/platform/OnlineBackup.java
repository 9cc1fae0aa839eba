package vn.sothon.platform;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Lets the files of the embedded server be copied while it works: between {@code begin} and {@code
 * end} whatever is copied, in whatever order, becomes whole again with the write-ahead log of that
 * time.
 *
 * <p>The server that serves is used; where none runs, one is started and stopped again.
 */
public final class OnlineBackup implements AutoCloseable {

    /** Keeps the log from being removed before it is copied; the server drops it if we die. */
    private static final String SLOT = "sothon_backup";

    private static final String OBJECT_IS_THERE = "42710";

    private final Path files;
    private final Optional<EmbeddedPostgres> startedHere;
    private final Connection connection;

    private OnlineBackup(
            Path files, Optional<EmbeddedPostgres> startedHere, Connection connection) {
        this.files = files;
        this.startedHere = startedHere;
        this.connection = connection;
    }

    /** When the copy began, and the first file of the log it needs. */
    public record Begun(Instant at, String firstLog) {}

    /**
     * What makes the copied files one state.
     *
     * @param label the content of the file {@code backup_label}, which must lie beside them
     * @param lastLog the last file of the log that the copy needs
     */
    public record Ended(String label, String lastLog) {}

    /**
     * Connects to the server on the data in {@code dataFolder}.
     *
     * @throws StartRefused where there is no data, and where the server cannot be reached
     */
    public static OnlineBackup of(Path dataFolder) {
        Path files = dataFolder.resolve("postgres");
        if (!Cluster.isIn(files)) {
            throw new StartRefused(
                    "There is no database in "
                            + dataFolder
                            + ": let SOTHON_DATA_DIR name the folder that the server uses.");
        }
        var postmaster = new Postmaster(files.resolve(PostgresBinaries.MAJOR_VERSION));
        Optional<Integer> port = postmaster.port();
        if (port.isPresent()) {
            return new OnlineBackup(files, Optional.empty(), connect(files, port.get()));
        }
        EmbeddedPostgres started = EmbeddedPostgres.start(dataFolder);
        try {
            return new OnlineBackup(files, Optional.of(started), started.administrator());
        } catch (SQLException e) {
            started.close();
            throw unreachable(files, e);
        }
    }

    /** The folder whose files are to be copied; the data lies in {@link #dataFolder} below it. */
    public Path files() {
        return files;
    }

    /** The data, named after PostgreSQL's major version. */
    public static String dataFolder() {
        return PostgresBinaries.MAJOR_VERSION;
    }

    /** From here on files may be copied. */
    public Begun begin() {
        reserveLog();
        String begin =
                """
                select now() as at,
                       pg_walfile_name(pg_backup_start('sothon', fast => true)) as first_log
                """;
        return one(
                begin,
                row ->
                        new Begun(
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("first_log")));
    }

    /** Call this when every file is copied, and copy the log afterwards. */
    public Ended end() {
        String end =
                """
                select labelfile, pg_walfile_name(lsn) as last_log
                from pg_backup_stop(wait_for_archive => false)
                """;
        return one(end, row -> new Ended(row.getString("labelfile"), row.getString("last_log")));
    }

    /** Ends the session, and with it a backup that was cut short. */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException _) {
            // the server has noticed, or is gone
        } finally {
            startedHere.ifPresent(EmbeddedPostgres::close);
        }
    }

    private void reserveLog() {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "select pg_create_physical_replication_slot('" + SLOT + "', true, true)");
        } catch (SQLException e) {
            throw OBJECT_IS_THERE.equals(e.getSQLState())
                    ? new StartRefused("Another backup of " + files + " is running: wait for it.")
                    : refused(e);
        }
    }

    private <T> T one(String query, Reading<T> reading) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return reading.of(rows);
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private StartRefused refused(SQLException e) {
        return new StartRefused(
                "PostgreSQL on " + files + " refused the backup: " + e.getMessage(), e);
    }

    private static Connection connect(Path files, int port) {
        try {
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                    Cluster.ADMINISTRATOR,
                    PasswordFile.read(files));
        } catch (SQLException e) {
            throw unreachable(files, e);
        }
    }

    private static StartRefused unreachable(Path files, SQLException e) {
        return new StartRefused(
                "PostgreSQL on "
                        + files
                        + " cannot be reached ("
                        + e.getMessage()
                        + "): try again.",
                e);
    }
}
