package vn.sothon.draft;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sothon.answer.Approximation;
import vn.sothon.answer.FigureType;
import vn.sothon.definition.Expression;
import vn.sothon.definition.QuestionType;
import vn.sothon.figures.Coverage;
import vn.sothon.figures.Figure;

/** What a template passed to a function, in the order of the call. */
record Arguments(String function, List<TemplateModel> values, FigurePrint print) {

    int count() {
        return values.size();
    }

    /** A figure; a plain number, such as a counter, is taken as one that is given. */
    FigureModel figure(int index) throws TemplateModelException {
        return switch (values.get(index)) {
            case FigureModel figure -> figure;
            case TemplateNumberModel number -> given(new BigDecimal(number.getAsNumber() + ""));
            case TemplateModel other ->
                    throw new TemplateMistake(
                            "not-a-figure", "function", function, "value", words(other));
        };
    }

    /** Every figure passed, the items of groups one by one. */
    List<FigureModel> figures() throws TemplateModelException {
        var figures = new ArrayList<FigureModel>();
        for (int i = 0; i < count(); i++) {
            if (values.get(i) instanceof GroupModel group) {
                figures.addAll(group.items());
            } else {
                figures.add(figure(i));
            }
        }
        return figures;
    }

    /** A word of the template, not a person's. */
    String word(int index) throws TemplateModelException {
        return switch (values.get(index)) {
            case TemplateScalarModel word -> word.getAsString();
            case TemplateModel other ->
                    throw new TemplateMistake(
                            "not-a-word", "function", function, "value", words(other));
        };
    }

    private FigureModel given(BigDecimal value) {
        Subject subject =
                new Subject(
                        value.toPlainString(),
                        value.toPlainString(),
                        new QuestionType.Figure(new FigureType.Decimal("", 0)),
                        List.of(),
                        Optional.of(new Expression.Literal(value)));
        Coverage complete = new Coverage(1, 1, List.of());
        return new FigureModel(
                subject, new Figure.Amount(value, Approximation.EXACT, complete), print);
    }

    private static String words(TemplateModel value) throws TemplateModelException {
        return switch (value) {
            case TemplateScalarModel text -> text.getAsString();
            case TemplateBooleanModel flag -> Boolean.toString(flag.getAsBoolean());
            case GroupModel group -> group.name();
            case TemplateModel other -> "…";
        };
    }
}
