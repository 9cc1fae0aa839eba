package vn.sothon.draft.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.sothon.answer.Answer;
import vn.sothon.answer.Approximation;
import vn.sothon.database.Database;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.Respondent;
import vn.sothon.definition.UnitKind;
import vn.sothon.draft.DraftContext;
import vn.sothon.figures.Given;
import vn.sothon.figures.ReportingUnit;
import vn.sothon.figures.UnitAnswers;
import vn.sothon.platform.TestDatabase;

/** What a draft was made from comes back from PostgreSQL as it went in. */
class InputsJsonTest {

    private static final String HOSTILE = "\"}],{\\u0041 </script> ${x} 'đ' \n 😀";

    private final Database database = new Database(TestDatabase.fresh());

    @Test
    void answers_of_every_kind_come_back_in_the_order_of_the_units() {
        List<UnitAnswers> units =
                List.of(
                        unit(7, UnitKind.VILLAGE, "", everyAnswer()),
                        unit(3, UnitKind.OFFICE, "economic", Map.of()));

        assertThat(InputsJson.readAnswers(stored(InputsJson.answers(units)))).isEqualTo(units);
    }

    @Test
    void where_there_was_no_year_before_there_is_none_again() {
        assertThat(InputsJson.readAnswers(stored(InputsJson.answers(List.of())))).isEmpty();
    }

    @Test
    void the_context_comes_back() {
        var context =
                new DraftContext("xã " + HOSTILE, "tỉnh Nghệ An", 2025, YearMonth.of(2025, 11));

        assertThat(InputsJson.readContext(stored(InputsJson.context(context)))).isEqualTo(context);
    }

    @Test
    void template_files_come_back_letter_by_letter() {
        var files =
                new TreeMap<>(Map.of("b/draft.ftl", HOSTILE, "a/draft.ftl", "\t<#-- đ -->\r\n"));

        assertThat(InputsJson.readFiles(stored(InputsJson.files(files)))).isEqualTo(files);
    }

    private static Map<QuestionId, Given> everyAnswer() {
        List<Answer> answers =
                List.of(
                        new Answer.Figure(new BigDecimal("1.50"), Approximation.ABOUT),
                        Answer.Pair.of("60.5", "62"),
                        new Answer.Rank(18, 96),
                        new Answer.Text(HOSTILE),
                        new Answer.Choice("other", HOSTILE),
                        new Answer.Day(LocalDate.of(2025, 11, 30)),
                        new Answer.NumberSet(List.of(2, 3, 19)),
                        new Answer.Items(List.of(Map.of("name", new Answer.Text(HOSTILE))), false),
                        new Answer.None(),
                        new Answer.Unknown());
        Map<QuestionId, Given> given = new HashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            given.put(
                    new QuestionId("q" + i),
                    new Given(
                            answers.get(i),
                            HOSTILE,
                            "A Nhớ",
                            Instant.parse("2025-11-20T02:00:00.123456Z"),
                            "m" + i));
        }
        return given;
    }

    private static UnitAnswers unit(
            long id, UnitKind kind, String office, Map<QuestionId, Given> answers) {
        var respondent = new Respondent(kind, office);
        return new UnitAnswers(new ReportingUnit(id, "thôn " + id, respondent), answers);
    }

    private String stored(String json) {
        return database.transaction(() ->
                database.sql("select cast(:json as jsonb) as json")
                        .with("json", json)
                        .one(row -> row.text("json")));
    }
}
