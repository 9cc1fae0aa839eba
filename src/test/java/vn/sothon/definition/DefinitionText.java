package vn.sothon.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small definitions for tests: a sound one, and the same with something added. */
final class DefinitionText {

    static final ReportId ID = new ReportId("thu");

    private static final String SOUND =
            """
            report: thu
            title: Báo cáo thử
            offices: [economic]
            sections:
              - id: village
                title: Thôn
                answered_by: village
                questions:
                  - {id: households, row: Q-1, label: Số hộ, prompt: Bao nhiêu hộ, type: count, unit: hộ, aggregation: sum, example: "5"}
                  - {id: residents, row: Q-2, label: Số khẩu, prompt: Bao nhiêu khẩu, type: count, unit: người, aggregation: sum, example: "5"}
                  - {id: forest, row: Q-3, label: Rừng, prompt: Bao nhiêu rừng, type: decimal, unit: ha, decimals: 2, aggregation: sum, example: "5"}
                  - {id: fish, row: Q-4, label: Cá, prompt: Bao nhiêu cá, type: pair, unit: tấn, decimals: 2, aggregation: sum, example: 1/2}
                  - {id: note, row: Q-5, label: Ghi chú, prompt: Có gì thêm, type: text, aggregation: concat}
                  - group: crop
                    row: Q-6
                    type: pair
                    unit: ha
                    decimals: 2
                    aggregation: sum
                    prompt: "{label} thế nào?"
                    example: 1/2
                    items:
                      - {id: rice, label: Lúa}
                      - {id: maize, label: Ngô}
              - id: office
                title: Phòng
                answered_by: office/economic
                questions:
                  - {id: place, row: Q-7, label: Hạng, prompt: Hạng mấy, type: rank, example: 1/2}
                  - {id: projects, row: Q-8, label: Dự án, prompt: Dự án nào, type: list, item: dự án, columns: [{id: name, label: Tên, type: line}], example: A}
            calculations:
              - {id: crop_total, row: Q-9, label: Tổng, unit: ha, calculate: sum(crop)}
            """;

    private DefinitionText() {}

    static String sound() {
        return SOUND;
    }

    static String withCheck(String expression) {
        return SOUND
                + """
                checks:
                  - id: tested
                    severity: error
                    message: Sai.
                    check: '%s'
                """
                        .formatted(expression);
    }

    static String withCalculation(String expression, String unit) {
        return SOUND
                + """
                  - {id: tested, row: Q-10, label: Thử, unit: %s, calculate: '%s'}
                """
                        .formatted(unit, expression);
    }

    static Loaded read(String yaml) {
        return DefinitionReader.read(ID, "report.yaml", yaml);
    }

    /** The mistakes, or nothing where the definition was accepted. */
    static List<Mistake> mistakes(String yaml) {
        return switch (read(yaml)) {
            case Loaded.Ok _ -> List.of();
            case Loaded.Refused refused -> refused.mistakes();
        };
    }

    static ReportDefinition definition(String yaml) {
        return switch (read(yaml)) {
            case Loaded.Ok ok -> ok.definition();
            case Loaded.Refused refused -> throw new AssertionError(refused.mistakes().toString());
        };
    }

    static String resource(String name) {
        try (var stream = DefinitionText.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
