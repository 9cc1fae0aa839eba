package vn.sothon.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A generated report: counts asked of villages.
 *
 * @param questions how many
 */
record LongReport(int questions) {

    static final int PER_SECTION = 20;

    String id() {
        return "load-" + questions;
    }

    int sections() {
        return Math.ceilDiv(questions, PER_SECTION);
    }

    /** Writes {@code report.yaml}; returns its folder. */
    Path writeTo(Path templates) throws IOException {
        var yaml = new StringBuilder("report: " + id() + "\ntitle: Báo cáo dài\nsections:\n");
        for (int question = 1; question <= questions; question++) {
            if (question % PER_SECTION == 1) {
                int section = question / PER_SECTION + 1;
                yaml.append(
                        """
                          - id: s%1$d
                            title: Mục %1$d
                            answered_by: village
                            questions:
                        """
                                .formatted(section));
            }
            yaml.append(
                    """
                          - id: q%1$d
                            row: Q000-%1$d
                            label: Số liệu %1$d
                            prompt: Số liệu thứ %1$d là bao nhiêu?
                            type: count
                            unit: hộ
                            aggregation: sum
                            example: "152"
                    """
                            .formatted(question));
        }
        Path folder = Files.createDirectories(templates.resolve(id()));
        Files.writeString(folder.resolve("report.yaml"), yaml);
        return folder;
    }
}
