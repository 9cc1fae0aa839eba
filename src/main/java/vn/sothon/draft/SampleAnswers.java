package vn.sothon.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sothon.answer.Answer;
import vn.sothon.answer.FigureType;
import vn.sothon.definition.Question;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.QuestionType;
import vn.sothon.definition.QuestionType.Column;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.definition.Respondent;
import vn.sothon.definition.Section;
import vn.sothon.figures.Given;
import vn.sothon.figures.ReportingUnit;
import vn.sothon.figures.UnitAnswers;

/**
 * Made-up answers to every question of a report, for trying its template.
 *
 * @param text what every free text says
 * @param firstOption whether a choice takes its first option, else its last
 */
record SampleAnswers(String text, boolean firstOption) {

    /** Several units per respondent, so that totals, lists and names of units are all printed. */
    private static final int UNITS = 2;

    /** Harmless words in as many paragraphs as {@link #HOSTILE} has. */
    static final String PLAIN = "Chữ mẫu\nđoạn hai\nđoạn ba\nđoạn bốn";

    /** Everything a person could send to break a document out of its form. */
    static final String HOSTILE =
            "<script>alert(1)</script> & ${year} ${s.x} <#assign x=1> </@footnote> **đậm** *nghiêng* |"
                    + " \\ # Tiêu đề\n## I. GIẢ MẠO\n- gạch\n  nối \uE000\uE001\uE0020\uE002"
                    + " \u0000\u0007\uFFFE\uD800\u202E]]> --> {{x}}";

    /** Every unit has answered every question. */
    List<UnitAnswers> answered(ReportDefinition definition) {
        return units(definition).stream()
                .map(unit -> new UnitAnswers(unit, answers(definition, unit.respondent())))
                .toList();
    }

    /** Every unit has answered every question with the same words. */
    static List<UnitAnswers> all(ReportDefinition definition, Answer answer) {
        return units(definition).stream()
                .map(unit ->
                        new UnitAnswers(
                                unit,
                                questions(definition, unit.respondent()).stream()
                                        .collect(
                                                Collectors.toMap(
                                                        Question::id, q -> given(answer)))))
                .toList();
    }

    /** Nobody has answered anything. */
    static List<UnitAnswers> silent(ReportDefinition definition) {
        return units(definition).stream().map(unit -> new UnitAnswers(unit, Map.of())).toList();
    }

    private static List<ReportingUnit> units(ReportDefinition definition) {
        List<ReportingUnit> units = new ArrayList<>();
        List<Respondent> respondents =
                definition.sections().stream().map(Section::respondent).distinct().toList();
        for (Respondent respondent : respondents) {
            for (int i = 1; i <= UNITS; i++) {
                long id = units.size() + 1L;
                units.add(new ReportingUnit(id, "Đơn vị " + id, respondent));
            }
        }
        return units;
    }

    private static List<Question> questions(ReportDefinition definition, Respondent respondent) {
        return definition.sectionsOf(respondent).stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    private Map<QuestionId, Given> answers(ReportDefinition definition, Respondent respondent) {
        Map<QuestionId, Given> answers = new HashMap<>();
        for (Question question : questions(definition, respondent)) {
            answers.put(question.id(), given(answer(question.type())));
        }
        return answers;
    }

    private static Given given(Answer answer) {
        return new Given(answer, "", "", Instant.EPOCH, "");
    }

    private Answer answer(QuestionType type) {
        return switch (type) {
            case QuestionType.Figure(FigureType.Pair _) -> Answer.Pair.of("12.5", "20");
            case QuestionType.Figure(FigureType.Rank _) -> new Answer.Rank(3, 96);
            case QuestionType.Figure _ -> Answer.Figure.of(7);
            case QuestionType.Line _, QuestionType.Text _ -> new Answer.Text(text);
            case QuestionType.Choice(var options) ->
                    new Answer.Choice(
                            firstOption ? options.getFirst().id() : options.getLast().id(), text);
            case QuestionType.Day _ -> new Answer.Day(LocalDate.of(2025, 6, 16));
            case QuestionType.NumberSet(int from, int _) -> new Answer.NumberSet(List.of(from));
            case QuestionType.Items(var _, var columns, var _) ->
                    new Answer.Items(List.of(item(columns, true), item(columns, false)), true);
        };
    }

    private Map<String, Answer> item(List<Column> columns, boolean withOptional) {
        return columns.stream()
                .filter(column -> withOptional || !column.optional())
                .collect(Collectors.toMap(Column::id, column -> answer(column.type())));
    }
}
