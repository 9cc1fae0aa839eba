package vn.sothon.platform;

import java.util.List;

/** What came of reading the settings. */
sealed interface SettingsReading {

    /** Everything is there and will do. */
    record Accepted(Settings settings) implements SettingsReading {}

    /**
     * The program must not start.
     *
     * @param problems one sentence for each mistake, with the name of the setting and what to do
     */
    record Refused(List<String> problems) implements SettingsReading {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
