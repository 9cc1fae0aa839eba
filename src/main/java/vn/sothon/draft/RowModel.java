package vn.sothon.draft;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sothon.answer.Answer;
import vn.sothon.answer.Approximation;
import vn.sothon.definition.QuestionType;
import vn.sothon.definition.QuestionType.Column;
import vn.sothon.figures.Coverage;
import vn.sothon.figures.Figure;
import vn.sothon.figures.ReportingUnit;

/** One item of a list; its columns are figures of their own. */
final class RowModel implements TemplateHashModel {

    private static final Coverage GIVEN = new Coverage(1, 1, List.of());

    private final Subject list;
    private final Map<String, Answer> item;
    private final FigurePrint print;

    RowModel(Subject list, Map<String, Answer> item, FigurePrint print) {
        this.list = list;
        this.item = item;
        this.print = print;
    }

    @Override
    public TemplateModel get(String name) {
        List<Column> columns =
                list.type() instanceof QuestionType.Items items ? items.columns() : List.of();
        Column column =
                columns.stream()
                        .filter(candidate -> candidate.id().equals(name))
                        .findFirst()
                        .orElseThrow(() ->
                                UnknownName.part(
                                        name,
                                        list.label(),
                                        columns.stream().map(Column::id).toList()));
        Subject subject =
                new Subject(
                        list.key() + "." + name,
                        column.label(),
                        column.type(),
                        List.of(),
                        Optional.empty());
        return new FigureModel(subject, figure(column), print);
    }

    private Figure figure(Column column) {
        Answer answer = item.get(column.id());
        if (answer == null && column.optional()) {
            return new Figure.Texts(List.of(), GIVEN);
        }
        return switch (answer) {
            case null -> missing(column);
            case Answer.Unknown _ -> missing(column);
            case Answer.None _ -> new Figure.None(GIVEN);
            case Answer.Figure(var value, Approximation word) ->
                    new Figure.Amount(value, word, GIVEN);
            case Answer.Pair(var actual, var plan) -> new Figure.Pair(actual, plan, GIVEN);
            case Answer.Rank(long place, long of) -> new Figure.Rank(place, of);
            case Answer.Text(String text) ->
                    new Figure.Texts(List.of(new Figure.UnitText("", text)), GIVEN);
            case Answer.Choice(String option, String detail) ->
                    new Figure.Choices(List.of(new Figure.UnitChoice("", option, detail)), GIVEN);
            case Answer.Day(var date) -> new Figure.Day(date);
            case Answer.NumberSet(var numbers) -> new Figure.Numbers(numbers);
            case Answer.Items(var items, boolean _) -> new Figure.Items(items, GIVEN);
        };
    }

    private Figure missing(Column column) {
        List<String> owing =
                list.asked().size() == 1
                        ? list.asked().stream().map(ReportingUnit::name).toList()
                        : List.of();
        return new Figure.Gap(column.label(), owing);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
