package vn.sothon.platform;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * PostgreSQL's programs, unpacked once per user from the archive on the classpath. The folder is
 * named after the archive's checksum, so another version of the archive is unpacked beside it.
 */
record PostgresBinaries(Path home) {

    /** The major version of the archive that pom.xml pins; a data folder belongs to it. */
    static final String MAJOR_VERSION = "17";

    /** The programs below {@code cache}, unpacked there if they are not yet. */
    static PostgresBinaries unpackedIn(Path cache) {
        URL archive = archive();
        try {
            Path home = cache.resolve("postgres-" + checksum(archive));
            if (!Files.isDirectory(home)) {
                Files.createDirectories(cache);
                unpack(archive, cache, home);
            }
            return new PostgresBinaries(home);
        } catch (IOException e) {
            throw new StartRefused(
                    "PostgreSQL could not be unpacked into "
                            + cache
                            + " ("
                            + e
                            + "): let XDG_CACHE_HOME name a writable folder, or set JDBC_URL to a server.",
                    e);
        }
    }

    /**
     * Where programs are kept between starts. Root gets a folder that other accounts can read,
     * because PostgreSQL may have to run under one of them.
     */
    static Path userCache(boolean root) {
        if (root) {
            return Path.of("/var/cache/sothon");
        }
        String given = System.getenv("XDG_CACHE_HOME");
        return given == null || given.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache", "sothon")
                : Path.of(given, "sothon");
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static URL archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor =
                switch (System.getProperty("os.arch")) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64", "arm64" -> "arm_64";
                    case String other -> other;
                };
        String name = "/postgres-" + system + "-" + processor + ".txz";
        URL archive = PostgresBinaries.class.getResource(name);
        if (archive == null) {
            throw new StartRefused(
                    "This build carries no PostgreSQL for "
                            + system
                            + " on "
                            + processor
                            + ": set JDBC_URL to a PostgreSQL server.");
        }
        return archive;
    }

    private static String checksum(URL archive) throws IOException {
        var connection = (JarURLConnection) archive.openConnection();
        return HexFormat.of().toHexDigits((int) connection.getJarEntry().getCrc());
    }

    /** Unpacks beside {@code home} and renames, so that {@code home} is never half there. */
    private static void unpack(URL archive, Path cache, Path home) throws IOException {
        Path beside = Files.createTempDirectory(cache, "unpacking-");
        try (InputStream stream = archive.openStream();
                var tar =
                        new TarArchiveInputStream(
                                new XZCompressorInputStream(new BufferedInputStream(stream)))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                extract(entry, tar, beside);
            }
            Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(beside, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(home)) {
                throw e;
            }
        } finally {
            Folders.delete(beside);
        }
    }

    private static void extract(TarArchiveEntry entry, InputStream content, Path folder)
            throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("entry outside the archive: " + entry.getName());
        }
        Files.createDirectories(entry.isDirectory() ? target : target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(content, target);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target,
                    PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
