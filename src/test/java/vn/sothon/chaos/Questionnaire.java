package vn.sothon.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A report of numbered counts, asked of villages. */
record Questionnaire(int sections, int perSection) {

    static final String ID = "chaos";

    private static final Pattern PROMPT = Pattern.compile("Số liệu thứ (\\d+) là bao nhiêu");

    int questions() {
        return sections * perSection;
    }

    /** The number of the question a text of the bot asks. */
    static OptionalInt asked(String text) {
        Matcher prompt = PROMPT.matcher(text);
        OptionalInt last = OptionalInt.empty();
        while (prompt.find()) {
            last = OptionalInt.of(Integer.parseInt(prompt.group(1)));
        }
        return last;
    }

    /** Writes {@code report.yaml}; returns its folder. */
    Path writeTo(Path templates) throws IOException {
        var yaml = new StringBuilder("report: " + ID + "\ntitle: Báo cáo thử\nsections:\n");
        for (int question = 1; question <= questions(); question++) {
            if ((question - 1) % perSection == 0) {
                yaml.append(section((question - 1) / perSection + 1));
            }
            yaml.append(question(question));
        }
        Path folder = Files.createDirectories(templates.resolve(ID));
        Files.writeString(folder.resolve("report.yaml"), yaml);
        return folder;
    }

    private static String section(int number) {
        return """
          - id: s%1$d
            title: Mục %1$d
            answered_by: village
            questions:
        """
                .formatted(number);
    }

    private static String question(int number) {
        return """
              - id: q%1$d
                row: Q000-%1$d
                label: Số liệu %1$d
                prompt: Số liệu thứ %1$d là bao nhiêu?
                type: count
                unit: hộ
                aggregation: sum
                example: "152"
        """
                .formatted(number);
    }
}
