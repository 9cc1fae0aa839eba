package vn.sothon.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A server of the PostgreSQL that is installed on this machine, with its client programs. */
final class SystemPostgres implements AutoCloseable {

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");

    private final Cluster cluster;
    private final int port;

    private SystemPostgres(Cluster cluster) {
        this.cluster = cluster;
        this.port = EmbeddedPostgres.startOnFreePort(cluster, Durability.NONE);
    }

    /** The folder of the newest one that has server and client. */
    static Optional<Path> home() throws IOException {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.filter(SystemPostgres::isWhole)
                    .max(Comparator.comparingInt(SystemPostgres::version));
        }
    }

    static Path createdIn(Path folder, Path home) {
        Folders.create(folder, "rwx------");
        PasswordFile.createIn(folder);
        cluster(folder, home).createIfMissing(Durability.NONE);
        return folder;
    }

    static SystemPostgres startedOn(Path folder, Path home, String... settings) throws IOException {
        Files.write(
                data(folder).resolve("postgresql.auto.conf"),
                List.of(settings),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        return new SystemPostgres(cluster(folder, home));
    }

    static Path data(Path folder) {
        return folder.resolve(PostgresBinaries.MAJOR_VERSION);
    }

    /** As the scripts take it. */
    String address() {
        return "postgresql://postgres:%s@127.0.0.1:%d/postgres".formatted(password(), port);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbc(), Cluster.ADMINISTRATOR, password());
    }

    String jdbc() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    String password() {
        return PasswordFile.read(cluster.folder());
    }

    String one(String query) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    void run(String statements) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    /** Stops it; what it has to archive is archived before. */
    @Override
    public void close() {
        if (cluster.isRunning()) {
            cluster.stop();
        }
    }

    private static Cluster cluster(Path folder, Path home) {
        return new Cluster(folder, new PostgresBinaries(home), RunAs.forDataIn(folder));
    }

    private static boolean isWhole(Path home) {
        return Stream.of("initdb", "pg_dump", "pg_basebackup", "psql")
                .allMatch(program -> Files.isExecutable(home.resolve("bin").resolve(program)));
    }

    private static int version(Path home) {
        String digits = home.getFileName().toString().replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
