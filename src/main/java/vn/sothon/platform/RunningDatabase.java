package vn.sothon.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;
import vn.sothon.database.Database;

/**
 * The database of an installation for a command that runs beside its server: the one of JDBC_URL,
 * or the embedded one while its server runs. It never starts a server.
 */
public final class RunningDatabase {

    private static final int PATIENCE_SECONDS = 5;

    /** As in application.yml: a machine that vanished must not hold a command for ever. */
    private static final int SOCKET_TIMEOUT_SECONDS = 35;

    /** Where PostgreSQL writes its port in its own file. */
    private static final int PORT_LINE = 4;

    private RunningDatabase() {}

    /**
     * Reads the settings as the server does.
     *
     * @throws StartRefused where a setting will not do or the database does not answer
     */
    public static Database find(Path home, Map<String, String> environment) {
        return switch (SettingsReader.read(home, environment)) {
            case SettingsReading.Refused(var problems) ->
                    throw new StartRefused(String.join("\n", problems));
            case SettingsReading.Accepted(var settings) -> database(settings);
        };
    }

    private static Database database(Settings settings) {
        return switch (settings.database()) {
            case Settings.Database.External(var url, var user, var password) ->
                    answering(
                            source(url.value(), user, password.value()),
                            "The database of JDBC_URL does not answer: start it or correct"
                                    + " JDBC_URL, JDBC_USER and JDBC_PASSWORD.");
            case Settings.Database.Embedded() -> embedded(settings.folders().data());
        };
    }

    private static Database embedded(Path dataFolder) {
        Path folder = dataFolder.resolve("postgres");
        String notRunning =
                "The embedded PostgreSQL in " + folder + " is not running: start ./run first.";
        try {
            List<String> lines = Files.readAllLines(Cluster.postmasterFile(folder));
            if (lines.size() < PORT_LINE) {
                throw new StartRefused(notRunning);
            }
            String url = EmbeddedPostgres.urlAt(lines.get(PORT_LINE - 1).strip());
            String password = PasswordFile.read(folder);
            return answering(source(url, EmbeddedPostgres.ACCOUNT, password), notRunning);
        } catch (NoSuchFileException e) {
            throw new StartRefused(notRunning, e);
        } catch (IOException e) {
            throw new StartRefused(
                    "The folder "
                            + folder
                            + " cannot be read ("
                            + e
                            + "): give the command as the account that started ./run.",
                    e);
        }
    }

    private static PGSimpleDataSource source(String url, String user, String password) {
        var source = new PGSimpleDataSource();
        try {
            source.setUrl(url);
        } catch (IllegalArgumentException e) {
            throw new StartRefused(
                    "JDBC_URL (its value is not shown) will not do: write it as"
                            + " jdbc:postgresql://host:5432/database.",
                    e);
        }
        if (!user.isEmpty()) {
            source.setUser(user);
        }
        if (!password.isEmpty()) {
            source.setPassword(password);
        }
        source.setConnectTimeout(PATIENCE_SECONDS);
        source.setSocketTimeout(SOCKET_TIMEOUT_SECONDS);
        source.setLogServerErrorDetail(false);
        return source;
    }

    private static Database answering(PGSimpleDataSource source, String sentence) {
        try (Connection connection = source.getConnection()) {
            if (connection.isValid(PATIENCE_SECONDS)) {
                return new Database(source);
            }
        } catch (SQLException e) {
            throw new StartRefused(sentence + " (" + e.getMessage() + ")", e);
        }
        throw new StartRefused(sentence);
    }
}
