package vn.sothon.backup;

import java.util.Set;

/**
 * Which files of a server's data a backup holds. PostgreSQL makes the others anew at its start, or
 * would be misled by them; their folders must be there, empty.
 */
final class Selection {

    /** Copied after everything else, as PostgreSQL's own tool does. */
    static final String CONTROL_FILE = "global/pg_control";

    /** The log is copied at the end and only as far as the backup needs it. */
    static final String LOG_FOLDER = "pg_wal";

    private static final Set<String> FOLDERS_LEFT_EMPTY =
            Set.of(
                    LOG_FOLDER,
                    "pg_dynshmem",
                    "pg_notify",
                    "pg_replslot",
                    "pg_serial",
                    "pg_snapshots",
                    "pg_stat_tmp",
                    "pg_subtrans");

    private static final Set<String> FILES_LEFT_OUT =
            Set.of(
                    "postmaster.pid",
                    "postmaster.opts",
                    "backup_label",
                    "backup_label.old",
                    "tablespace_map",
                    "tablespace_map.old",
                    "pg_internal.init");

    private Selection() {}

    /** Whether the file at {@code path}, taken from the data's folder, is copied with the rest. */
    static boolean holds(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return !path.equals(CONTROL_FILE)
                && !FOLDERS_LEFT_EMPTY.contains(topOf(path))
                && !FILES_LEFT_OUT.contains(name)
                && !path.contains("pgsql_tmp");
    }

    /** Whether the folder at {@code path} is made, be it empty. */
    static boolean holdsFolder(String path) {
        return path.indexOf('/') < 0 || !FOLDERS_LEFT_EMPTY.contains(topOf(path));
    }

    /** Whether a file of the log lies between the two, both included. */
    static boolean holdsLog(String name, String first, String last) {
        return name.length() == first.length()
                && name.compareTo(first) >= 0
                && name.compareTo(last) <= 0;
    }

    private static String topOf(String path) {
        return path.substring(0, Math.max(0, path.indexOf('/')));
    }
}
