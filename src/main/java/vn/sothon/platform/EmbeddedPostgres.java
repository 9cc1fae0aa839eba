package vn.sothon.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/**
 * A PostgreSQL server of our own, for installations without one. Its data folder outlives the
 * process: started again, also after the process or the server was killed, it continues with
 * everything that was committed.
 *
 * <p>It listens on 127.0.0.1 at a free port; each connection needs the password kept in the data
 * folder. The application's account {@value #ACCOUNT} owns the database of the same name and has no
 * other right in the server.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    static final String ACCOUNT = "sothon";

    private static final int ATTEMPTS = 10;
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final Cluster cluster;
    private final FolderLock lock;
    private final String password;
    private final int port;

    private EmbeddedPostgres(Cluster cluster, FolderLock lock, int port) {
        this.cluster = cluster;
        this.lock = lock;
        this.password = PasswordFile.read(cluster.folder());
        this.port = port;
    }

    /**
     * Starts the server on the data in {@code dataFolder}, which is created if missing.
     *
     * @throws StartRefused where the folder is in use or belongs to another account, and where the
     *     programs do not run here
     */
    public static EmbeddedPostgres start(Path dataFolder) {
        return start(dataFolder, Durability.FULL);
    }

    static EmbeddedPostgres start(Path dataFolder, Durability durability) {
        return start(dataFolder, durability, RunAs::forDataIn);
    }

    static EmbeddedPostgres start(
            Path dataFolder, Durability durability, Function<Path, RunAs> account) {
        Path folder = dataFolder.toAbsolutePath().normalize();
        Folders.create(folder, "rwxr-x--x");
        Folders.create(folder.resolve("postgres"), "rwx------");
        FolderLock lock = FolderLock.take(folder);
        try {
            return start(cluster(folder.resolve("postgres"), account), lock, durability);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** The address of the application's database. */
    public String url() {
        return url(ACCOUNT);
    }

    String url(String database) {
        return url(Integer.toString(port), database);
    }

    /** The address of the application's database where the server listens on {@code port}. */
    static String urlAt(String port) {
        return url(port, ACCOUNT);
    }

    private static String url(String port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String user() {
        return ACCOUNT;
    }

    public String password() {
        return password;
    }

    /** Stops the server; close connection pools first, since open connections are cut. */
    @Override
    public void close() {
        try {
            if (cluster.isRunning()) {
                cluster.stop();
            }
        } finally {
            lock.close();
        }
    }

    /** A connection that may create databases and accounts. */
    Connection administrator() throws SQLException {
        return DriverManager.getConnection(url("postgres"), Cluster.ADMINISTRATOR, password);
    }

    private static Cluster cluster(Path folder, Function<Path, RunAs> account) {
        PostgresBinaries binaries =
                PostgresBinaries.unpackedIn(PostgresBinaries.userCache(RunAs.isRoot()));
        if (!Cluster.isIn(folder)) {
            PasswordFile.createIn(folder);
        }
        return new Cluster(folder, binaries, account.apply(folder));
    }

    private static EmbeddedPostgres start(Cluster cluster, FolderLock lock, Durability durability) {
        cluster.createIfMissing(durability);
        cluster.stopOrphan();
        int port = startOnFreePort(cluster, durability);
        var server = new EmbeddedPostgres(cluster, lock, port);
        server.createDatabaseIfMissing();
        return server;
    }

    /** Tries again: the port may be taken meanwhile, and children of a killed server may linger. */
    static int startOnFreePort(Cluster cluster, Durability durability) {
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            Programs.Outcome outcome = cluster.start(port, durability);
            if (outcome.succeeded()) {
                return port;
            }
            if (attempt == ATTEMPTS) {
                throw new StartRefused(
                        "PostgreSQL does not start on "
                                + cluster.folder()
                                + "; the reason is in server.log there. "
                                + outcome.output());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private void createDatabaseIfMissing() {
        try (Connection connection = administrator()) {
            runWritten(
                    connection,
                    """
                    SELECT format('CREATE ROLE %I LOGIN PASSWORD %L', name, password)
                      FROM (SELECT ?::text AS name, ?::text AS password) AS wanted
                     WHERE NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = name)\
                    """,
                    ACCOUNT,
                    password);
            runWritten(
                    connection,
                    """
                    SELECT format('CREATE DATABASE %I OWNER %I', name, owner)
                      FROM (SELECT ?::text AS name, ?::text AS owner) AS wanted
                     WHERE NOT EXISTS (SELECT 1 FROM pg_database WHERE datname = name)\
                    """,
                    ACCOUNT,
                    ACCOUNT);
        } catch (SQLException e) {
            close();
            throw new StartRefused("The embedded PostgreSQL refused its own set-up: " + e, e);
        }
    }

    /** Runs the statement that {@code query} writes with its arguments, if it writes one. */
    static void runWritten(Connection connection, String query, String... arguments)
            throws SQLException {
        try (var prepared = connection.prepareStatement(query);
                var statement = connection.createStatement()) {
            for (int i = 0; i < arguments.length; i++) {
                prepared.setString(i + 1, arguments[i]);
            }
            try (var rows = prepared.executeQuery()) {
                if (rows.next()) {
                    statement.execute(rows.getString(1));
                }
            }
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port on the loopback address", e);
        }
    }
}
