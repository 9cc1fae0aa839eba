package vn.sothon.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL that writes everything through to the disk, can be killed, and comes back on the
 * same port.
 */
public final class KillableDatabase implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final Cluster cluster;
    private final int port;

    private KillableDatabase(EmbeddedPostgres server, Cluster cluster) {
        this.server = server;
        this.cluster = cluster;
        this.port = new Postmaster(data(cluster.folder())).port().orElseThrow();
    }

    /** Starts it in a folder that others may pass through. */
    public static KillableDatabase startIn(Path folder) {
        EmbeddedPostgres server = EmbeddedPostgres.start(folder, Durability.FULL);
        Path files = folder.resolve("postgres");
        PostgresBinaries binaries =
                PostgresBinaries.unpackedIn(PostgresBinaries.userCache(RunAs.isRoot()));
        return new KillableDatabase(server, new Cluster(files, binaries, RunAs.forDataIn(files)));
    }

    public String url() {
        return server.url();
    }

    public String user() {
        return server.user();
    }

    public String password() {
        return server.password();
    }

    /** Connections are not pooled. */
    public DataSource source() {
        var source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser(user());
        source.setPassword(password());
        return source;
    }

    /** As by {@code kill -9}, of the server and everything it started. */
    public void kill() {
        ProcessHandle postmaster = postmaster();
        List<ProcessHandle> children = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        postmaster.onExit().join();
        children.forEach(child -> child.onExit().join());
    }

    /** Returns when it has recovered and takes connections again. */
    public void comesBack() {
        cluster.stopOrphan();
        Programs.Outcome outcome = cluster.start(port, Durability.FULL);
        if (!outcome.succeeded()) {
            throw new IllegalStateException("PostgreSQL does not come back: " + outcome.output());
        }
    }

    @Override
    public void close() {
        server.close();
    }

    private ProcessHandle postmaster() {
        Path file = data(cluster.folder()).resolve("postmaster.pid");
        try {
            long number = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            return ProcessHandle.of(number).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Path data(Path files) {
        return files.resolve(PostgresBinaries.MAJOR_VERSION);
    }
}
