package vn.sothon.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The values somebody gave, in the file {@code .env} of the project folder or in the environment,
 * which wins. Empty values count as not given.
 *
 * @param problems one sentence for each name that is no setting and each line that cannot be read
 */
record GivenSettings(Map<Setting, String> values, List<String> problems) {

    private static final Pattern OURS = Pattern.compile("(SOTHON|TELEGRAM|JDBC)_.*");
    private static final Pattern LINE =
            Pattern.compile("(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)\\s*=\\s*(.*)");
    private static final Pattern QUOTED = Pattern.compile("\"(.*)\"|'(.*)'");

    GivenSettings {
        values = Map.copyOf(values);
        problems = List.copyOf(problems);
    }

    static GivenSettings read(Path home, Map<String, String> environment) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        List<String> problems = new ArrayList<>();
        Path file = home.resolve(".env");
        if (Files.exists(file)) {
            readFile(file, values, problems);
        }
        environment.forEach((name, value) -> {
            if (OURS.matcher(name).matches()) {
                take(name, value, "the environment", values, problems);
            }
        });
        return new GivenSettings(values, problems);
    }

    private static void readFile(Path file, Map<Setting, String> values, List<String> problems) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            problems.add("The file " + file + " cannot be read as UTF-8 text: " + e + ".");
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String place = file.getFileName() + " line " + (i + 1);
            var parts = LINE.matcher(line);
            if (parts.matches()) {
                take(parts.group(1), unquoted(parts.group(2)), place, values, problems);
            } else {
                problems.add(place + " is not of the form NAME=value: write it so or delete it.");
            }
        }
    }

    private static void take(
            String name,
            String value,
            String place,
            Map<Setting, String> values,
            List<String> problems) {
        Optional<Setting> setting = Setting.of(name);
        if (setting.isEmpty()) {
            problems.add(
                    "There is no setting "
                            + name
                            + " ("
                            + place
                            + "): did you mean "
                            + nearest(name)
                            + "? All settings are in .env.example.");
        } else if (!value.isBlank()) {
            values.put(setting.get(), value.strip());
        }
    }

    private static String unquoted(String value) {
        var quoted = QUOTED.matcher(value);
        if (!quoted.matches()) {
            return value;
        }
        return value.substring(1, value.length() - 1);
    }

    private static String nearest(String name) {
        return Arrays.stream(Setting.values())
                .map(Setting::key)
                .min(Comparator.comparingInt(key -> distance(name, key)))
                .orElseThrow();
    }

    /** How many letters have to be added or taken away to come from one to the other. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 2);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
