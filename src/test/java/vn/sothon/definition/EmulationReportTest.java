package vn.sothon.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.sothon.definition.Expression.Reference;
import vn.sothon.definition.Expression.Side;

/** The definition that is delivered: every row of the analysed report, and no mistake. */
class EmulationReportTest {

    private static final ReportId ID = new ReportId("thi-dua-khen-thuong-xa");

    private static Loaded loaded;

    @BeforeAll
    static void read_the_file() throws IOException {
        Path file = Path.of("templates", ID.value(), "report.yaml");
        loaded = DefinitionReader.read(ID, "report.yaml", Files.readString(file));
    }

    @Test
    void it_loads_without_mistake_or_warning() {
        assertThat(loaded)
                .isInstanceOfSatisfying(Loaded.Ok.class, ok -> assertThat(ok.warnings()).isEmpty());
    }

    @Test
    void it_covers_every_row_of_the_outline_and_no_other() {
        Stream<String> rows =
                Stream.concat(
                        definition().questions().map(Question::row),
                        definition().calculations().stream().map(Calculation::row));

        assertThat(rows.distinct().sorted())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 48).mapToObj("Q000-%02d"::formatted).toList());
    }

    @Test
    void a_village_answers_four_sections() {
        assertThat(definition().sectionsOf(new Respondent(UnitKind.VILLAGE, "")))
                .extracting(section -> section.id().value())
                .containsExactly("population", "crops", "livestock", "village_life");
    }

    @Test
    void the_items_of_a_group_inherit_what_the_group_says_once() {
        Question rice = definition().question(new QuestionId("crop_area.rice")).orElseThrow();

        assertThat(rice.prompt())
                .isEqualTo("Cây lúa cả năm: diện tích thực hiện và kế hoạch là bao nhiêu?");
        assertThat(rice.group()).isEqualTo("crop_area");
        assertThat(rice.row()).isEqualTo("Q000-24");
        assertThat(rice.aggregation()).isEqualTo(Aggregation.SUM);
    }

    @Test
    void a_calculation_knows_what_it_is_made_of() {
        Calculation learners =
                definition().calculations().stream()
                        .filter(each -> each.id().value().equals("learners"))
                        .findFirst()
                        .orElseThrow();

        assertThat(learners.expression())
                .isEqualTo(
                        new Expression.Arithmetic(
                                Expression.Operator.PLUS,
                                new Reference(new QuestionId("staff_learners"), Side.WHOLE),
                                new Reference(new QuestionId("resident_learners"), Side.WHOLE)));
        assertThat(learners.expression().dependencies())
                .containsExactlyInAnyOrder(
                        new QuestionId("staff_learners"), new QuestionId("resident_learners"));
    }

    private static ReportDefinition definition() {
        return ((Loaded.Ok) loaded).definition();
    }
}
