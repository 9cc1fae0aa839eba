package vn.sothon.platform;

/** The settings of this installation, for commands that do not serve. */
public final class InstalledSettings {

    private InstalledSettings() {}

    /**
     * Reads {@code .env} and the environment.
     *
     * @throws StartRefused with one line for each setting that will not do
     */
    public static Settings read() {
        return switch (SettingsReader.read(ProjectFolder.path(), System.getenv())) {
            case SettingsReading.Accepted(var settings) -> settings;
            case SettingsReading.Refused(var problems) ->
                    throw new StartRefused(String.join("\n", problems));
        };
    }
}
