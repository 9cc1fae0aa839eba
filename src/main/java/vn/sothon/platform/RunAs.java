package vn.sothon.platform;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The account under which PostgreSQL's programs run, as the words to put before their command line.
 * They refuse to run as root, so root needs one of two ways round.
 */
record RunAs(List<String> prefix) {

    /** "nobody" of every Linux distribution. */
    private static final int NOBODY = 65534;

    private static final int ROOT = 0;

    RunAs {
        prefix = List.copyOf(prefix);
    }

    static boolean isRoot() {
        return new UnixSystem().getUid() == ROOT;
    }

    /**
     * The account for the data in {@code folder}. Data made by another account stays with it, as
     * PostgreSQL starts only on data of its own account.
     */
    static RunAs forDataIn(Path folder) {
        int owner = attribute(folder, "unix:uid");
        if (!isRoot()) {
            requireOwn(folder, owner);
            return new RunAs(List.of());
        }
        boolean ownNamespace =
                owner == ROOT && Programs.run(folder, List.of("unshare", "-U", "true")).succeeded();
        return ownNamespace ? new RunAs(List.of("unshare", "-U")) : unprivileged(folder);
    }

    /**
     * Root lays root's rights down: for the folder's owner or, where that is root, for nobody. All
     * that is in the folder is given to that account.
     */
    static RunAs unprivileged(Path folder) {
        int owner = attribute(folder, "unix:uid");
        int user = owner == ROOT ? NOBODY : owner;
        int group = owner == ROOT ? NOBODY : attribute(folder, "unix:gid");
        give(folder, user, group);
        var account =
                new RunAs(
                        List.of(
                                "setpriv",
                                "--reuid=" + user,
                                "--regid=" + group,
                                "--clear-groups"));
        Programs.Outcome attempt =
                Programs.run(
                        Path.of("/"), account.command(List.of("test", "-w", folder.toString())));
        if (!attempt.succeeded()) {
            throw new StartRefused(
                    "PostgreSQL does not run as root, and account "
                            + user
                            + " cannot reach "
                            + folder
                            + ": start Sổ Thôn as an ordinary user, or set JDBC_URL to a server. "
                            + attempt.output());
        }
        return account;
    }

    List<String> command(List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    private static void requireOwn(Path folder, int owner) {
        if (owner != new UnixSystem().getUid()) {
            throw new StartRefused(
                    "The data in "
                            + folder
                            + " belongs to another account ("
                            + owner
                            + "): start Sổ Thôn under that account or set SOTHON_DATA_DIR to another folder.");
        }
    }

    private static void give(Path folder, int user, int group) {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                Files.setAttribute(path, "unix:uid", user);
                Files.setAttribute(path, "unix:gid", group);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot give " + folder + " to " + user, e);
        }
    }

    private static int attribute(Path folder, String name) {
        try {
            return (Integer) Files.getAttribute(folder, name);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " of " + folder, e);
        }
    }
}
