package vn.sothon.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.sothon.platform.Settings.Database;
import vn.sothon.platform.Settings.Folders;
import vn.sothon.platform.Settings.Web;

/** Turns given values into settings, or into one sentence for each value that will not do. */
final class SettingsReader {

    /** Names would have to be looked up and could change; only these stay on this machine. */
    static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|::1");

    private final GivenSettings given;
    private final Path home;
    private final List<String> problems;

    private SettingsReader(GivenSettings given, Path home) {
        this.given = given;
        this.home = home.toAbsolutePath().normalize();
        this.problems = new ArrayList<>(given.problems());
    }

    /** Reads the file {@code .env} in {@code home} and {@code environment}, which wins. */
    static SettingsReading read(Path home, Map<String, String> environment) {
        return check(GivenSettings.read(home, environment), home);
    }

    /** Relative folders are taken from {@code home}. */
    static SettingsReading check(GivenSettings given, Path home) {
        return new SettingsReader(given, home).check();
    }

    private SettingsReading check() {
        boolean isDemo = isDemo();
        Web web = web(isDemo);
        var settings =
                new Settings(
                        web,
                        new Folders(folder(Setting.DATA_DIR), folder(Setting.TEMPLATES_DIR)),
                        database(),
                        new TelegramReader(this, web).read(),
                        isDemo);
        return problems.isEmpty()
                ? new SettingsReading.Accepted(settings)
                : new SettingsReading.Refused(problems);
    }

    private boolean isDemo() {
        String value = value(Setting.DEMO);
        if (!value.equals("on") && !value.equals("off")) {
            refuse(Setting.DEMO, "write on or off");
        }
        return value.equals("on");
    }

    private Web web(boolean isDemo) {
        String host = value(Setting.HTTP_HOST);
        if (isDemo && !LOOPBACK.matcher(host).matches()) {
            refuse(
                    Setting.HTTP_HOST,
                    "the demo asks nobody who they are and stays on this machine; write 127.0.0.1,"
                            + " or SOTHON_DEMO=off for real use");
        }
        int port = port(Setting.HTTP_PORT);
        OptionalInt management = managementPort(port);
        String publicUrl = value(Setting.PUBLIC_URL);
        if (publicUrl.isEmpty()) {
            String literal = host.contains(":") ? "[" + host + "]" : host;
            return new Web(host, port, management, "http://" + literal + ":" + port);
        }
        return new Web(host, port, management, address(Setting.PUBLIC_URL).toString());
    }

    private OptionalInt managementPort(int httpPort) {
        if (value(Setting.MANAGEMENT_PORT).isEmpty()) {
            return OptionalInt.empty();
        }
        int port = port(Setting.MANAGEMENT_PORT);
        if (port == httpPort && port != 0) {
            refuse(
                    Setting.MANAGEMENT_PORT,
                    "pages are served there (SOTHON_HTTP_PORT); write another number");
        }
        return OptionalInt.of(port);
    }

    private int port(Setting setting) {
        try {
            int port = Integer.parseInt(value(setting));
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException _) {
            // said below together with numbers out of range
        }
        refuse(setting, "write a number from 1 to 65535");
        return 0;
    }

    private Path folder(Setting setting) {
        return home.resolve(value(setting)).normalize();
    }

    private Database database() {
        String url = value(Setting.JDBC_URL);
        if (!url.isEmpty()) {
            if (!url.startsWith("jdbc:postgresql:")) {
                refuseSecret(Setting.JDBC_URL, "write it as jdbc:postgresql://host:5432/database");
            }
            return new Database.External(
                    new Secret(url),
                    value(Setting.JDBC_USER),
                    new Secret(value(Setting.JDBC_PASSWORD)));
        }
        for (Setting setting : List.of(Setting.JDBC_USER, Setting.JDBC_PASSWORD)) {
            if (!value(setting).isEmpty()) {
                refuseSecret(setting, "it has no use without JDBC_URL; set that too or delete it");
            }
        }
        return new Database.Embedded();
    }

    URI address(Setting setting) {
        String text = value(setting).replaceFirst("/$", "");
        try {
            var uri = new URI(text);
            boolean isWeb = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (isWeb && uri.getHost() != null && uri.getRawPath().isEmpty()) {
                return uri;
            }
        } catch (URISyntaxException _) {
            // said below together with addresses of another form
        }
        refuse(setting, "write an address like https://example.vn, without a path");
        return URI.create("http://refused.invalid");
    }

    String value(Setting setting) {
        return given.values().getOrDefault(setting, setting.standard());
    }

    void refuse(Setting setting, String advice) {
        problems.add(setting.key() + " is \"" + value(setting) + "\": " + advice + ".");
    }

    void refuseSecret(Setting setting, String advice) {
        problems.add(setting.key() + " (its value is not shown) will not do: " + advice + ".");
    }
}
