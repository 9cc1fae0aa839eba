package vn.sothon.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People copy examples, so an example is an answer. */
class ExampleCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    type: line                                       | Nguyễn Văn A
                    type: date                                       | 4/8/2025
                    'type: count, unit: hộ'                          | 1.656
                    'type: decimal, unit: ha, decimals: 2'           | 60,5 ha
                    'type: percent, decimals: 2'                     | 98,09%
                    'type: pair, unit: con, decimals: 0'             | 95/105
                    type: rank                                       | 18/96
                    type: money                                      | 36,4 tỷ đồng
                    'type: number_set, from: 1, to: 19'              | '2, 3, 19'
                    'type: list, item: dự án, columns: [{id: a, label: A, type: line}, {id: b, label: B, type: date}]' | Cầu; 1/2/2025
                    'type: list, item: dự án, columns: [{id: a, label: A, type: line}, {id: b, label: B, type: date, optional: true}]' | Cầu
                    'type: list, item: văn bản, pattern: legal_document' | Quyết định số 30/QĐ-UBND
                    'type: choice, options: [{id: a, label: Có}, {id: b, label: Không}]' | có
                    """)
    void an_example_that_answers_the_question_is_taken(String type, String example) {
        assertThat(DefinitionText.mistakes(withExample(type, example))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    type: date                                       | 31/2/2025
                    type: date                                       | hôm qua
                    'type: count, unit: hộ'                          | 60,5
                    'type: count, unit: hộ'                          | nhiều
                    'type: pair, unit: con, decimals: 0'             | '95'
                    'type: decimal, unit: ha, decimals: 2'           | 4.300
                    type: money                                      | '36,4'
                    'type: number_set, from: 1, to: 19'              | '2, 3, 20'
                    'type: list, item: dự án, columns: [{id: a, label: A, type: line}]' | Cầu; 1/2/2025
                    'type: list, item: dự án, columns: [{id: a, label: A, type: line}, {id: b, label: B, type: date}]' | Cầu
                    'type: choice, options: [{id: a, label: Có}, {id: b, label: Không}]' | có lẽ
                    """)
    void an_example_that_does_not_is_a_mistake(String type, String example) {
        assertThat(DefinitionText.mistakes(withExample(type, example)))
                .extracting(Mistake::message)
                .containsExactly(
                        "ví dụ «"
                                + example
                                + "» không phải là câu trả lời mà chính câu hỏi này nhận — hãy sửa"
                                + " ví dụ hoặc kiểu");
    }

    private static String withExample(String type, String example) {
        String tested =
                "{id: tested, row: Q-20, label: Thử, prompt: Thử gì, %s, example: \"%s\"}"
                        .formatted(type, example);
        return DefinitionText.sound()
                .replace("      - {id: place", "      - " + tested + "\n      - {id: place");
    }
}
