package vn.sothon.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author is told about a file that cannot be used. */
class DefinitionMistakesTest {

    @ParameterizedTest
    @ValueSource(strings = {"mistakes", "values"})
    void every_mistake_of_a_file_is_told_at_its_place_in_one_go(String name) {
        String yaml = DefinitionText.resource(name + ".yaml");

        List<Mistake> mistakes =
                switch (DefinitionReader.read(new ReportId("thi-dua"), name + ".yaml", yaml)) {
                    case Loaded.Ok ok -> ok.warnings();
                    case Loaded.Refused refused -> refused.mistakes();
                };

        String told = mistakes.stream().map(m -> m + "\n").collect(Collectors.joining());
        assertThat(told).isEqualTo(DefinitionText.resource(name + ".expected"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                         | 1:1: tệp trống
                    'title: Số: hộ'            | 1:10: dấu hai chấm thừa trong dòng
                    'a:\\n\\t- b'              | 2:1: thụt đầu dòng bằng phím Tab
                    'a: b\\nc'                 | 2:2: thiếu dấu hai chấm sau tên khóa
                    'a:\\n  - b\\n - c'        | 3:2: thụt đầu dòng không thẳng hàng
                    'a: "b'                    | 1:6: dấu ngoặc kép hoặc ngoặc đơn chưa được đóng
                    'a: [b'                    | 1:6: thiếu dấu phẩy hoặc dấu đóng ngoặc
                    'a: b\\n---\\nc: d'        | 2:1: tệp có dòng «---»
                    'a: @b'                    | 1:4: không đúng cú pháp YAML
                    'a: &x [b]\\nc: *x'        | 2:4: không dùng tham chiếu «*x»
                    'a: !!java.net.URL b'      | 1:4: không dùng nhãn kiểu
                    'a: [[[[[[[[[[[[[b]]]]]]]]]]]]]' | 1:15: lồng nhau quá 12 tầng
                    'a: \\7'               | 1:4: có ký tự không in được (U+0007)
                    '- a'                      | 1:1: báo cáo phải gồm các dòng «khóa: giá trị»
                    """)
    void a_file_that_is_no_proper_yaml_is_refused_at_its_place(String yaml, String told) {
        String text = yaml == null ? "" : yaml.translateEscapes();

        List<Mistake> mistakes = DefinitionText.mistakes(text);

        assertThat(mistakes.getFirst().toString()).startsWith("report.yaml:" + told);
    }

    @Test
    void a_file_longer_than_any_report_is_refused_unread() {
        String yaml = "#".repeat(YamlSource.MOST_CHARACTERS + 1);

        assertThat(DefinitionText.mistakes(yaml))
                .extracting(Mistake::message)
                .containsExactly("tệp dài quá 262144 ký tự — hãy tách thành hai báo cáo");
    }

    @Test
    void words_that_differ_only_in_diacritics_are_a_warning() {
        String yaml = DefinitionText.sound().replace("label: Ngô", "label: Ngô, aliases: [rung]");

        assertThat(DefinitionText.read(yaml))
                .isInstanceOfSatisfying(
                        Loaded.Ok.class,
                        ok ->
                                assertThat(ok.warnings())
                                        .extracting(Mistake::toString)
                                        .containsExactly(
                                                "report.yaml:24:47: «rung» chỉ khác dấu với tên ở"
                                                        + " dòng 11; người gõ không dấu sẽ bị hỏi"
                                                        + " lại"));
    }

    @Test
    void the_same_word_for_two_respondents_is_no_mistake() {
        String yaml = DefinitionText.sound().replace("label: Dự án", "label: Số hộ");

        assertThat(DefinitionText.mistakes(yaml)).isEmpty();
    }
}
