package vn.sothon.backup;

import java.nio.file.Path;
import vn.sothon.platform.Settings;
import vn.sothon.platform.Settings.Database;

/** Where the embedded PostgreSQL keeps its data. */
final class EmbeddedData {

    private EmbeddedData() {}

    /**
     * The data folder.
     *
     * @throws BackupRefused where the data is in another server, with {@code advice}
     */
    static Path of(Settings settings, String advice) {
        return switch (settings.database()) {
            case Database.Embedded() -> settings.folders().data();
            case Database.External(_, _, _) ->
                    throw new BackupRefused(
                            "JDBC_URL is set, so the data is in that PostgreSQL and not in "
                                    + settings.folders().data()
                                    + ". "
                                    + advice);
        };
    }
}
