package vn.sothon.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sothon.answer.FigureType;
import vn.sothon.definition.Expression;
import vn.sothon.definition.Expression.Operator;
import vn.sothon.definition.QuestionType;
import vn.sothon.figures.Figure;
import vn.sothon.figures.FigureBook;
import vn.sothon.figures.ReportingUnit;

/** Adds and subtracts figures for {@code sum()} and {@code diff()}, exactly and with coverage. */
final class Calculator {

    private static final int DECIMALS = 2;

    private final FigureBook book;
    private final FigurePrint print;

    Calculator(FigureBook book, FigurePrint print) {
        this.book = book;
        this.print = print;
    }

    /** The figures one after the other, left to right; the first gap where there is one. */
    FigureModel chain(Operator operator, List<FigureModel> figures) {
        List<Expression> operands = new ArrayList<>();
        for (FigureModel figure : figures) {
            if (figure.figure() instanceof Figure.Gap) {
                return figure;
            }
            operands.add(operand(figure));
        }
        Expression whole =
                operands.stream()
                        .reduce((l, r) -> new Expression.Arithmetic(operator, l, r))
                        .orElseThrow();
        return result(whole, figures);
    }

    private FigureModel result(Expression whole, List<FigureModel> figures) {
        List<Subject> subjects = figures.stream().map(FigureModel::subject).toList();
        String label = subjects.stream().map(Subject::label).collect(Collectors.joining(", "));
        List<ReportingUnit> asked =
                subjects.stream().flatMap(s -> s.asked().stream()).distinct().toList();
        String unit = subjects.getFirst().unit();
        QuestionType type = new QuestionType.Figure(new FigureType.Decimal(unit, DECIMALS));
        return new FigureModel(
                new Subject(label, label, type, asked, Optional.of(whole)),
                book.figure(whole, label),
                print);
    }

    private static Expression operand(FigureModel model) {
        return switch (model.figure()) {
            case Figure.Pair _ -> known(model);
            case Figure.Amount _, Figure.None _ ->
                    model.subject()
                            .expression()
                            .orElseGet(() -> new Expression.Literal(FigurePrint.value(model)));
            case Figure other -> new Expression.Literal(FigurePrint.value(model));
        };
    }

    private static Expression known(FigureModel model) {
        return model.subject().expression().orElseThrow(() -> FigurePrint.notANumber(model));
    }
}
