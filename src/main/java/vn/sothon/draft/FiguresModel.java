package vn.sothon.draft;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.sothon.answer.FigureType;
import vn.sothon.definition.Calculation;
import vn.sothon.definition.Expression;
import vn.sothon.definition.Question;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.QuestionType;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.figures.FigureBook;

/** {@code s}: every question, calculation and group of the report by its name. */
final class FiguresModel implements TemplateHashModel {

    /** Calculations print all their digits; this is only what they are measured in. */
    private static final int CALCULATION_DECIMALS = 2;

    private final FigureBook book;
    private final FigurePrint print;

    FiguresModel(FigureBook book, FigurePrint print) {
        this.book = book;
        this.print = print;
    }

    @Override
    public TemplateModel get(String name) {
        List<Question> items = definition().group(name);
        if (!items.isEmpty()) {
            return group(name, items);
        }
        return Optional.of(name)
                .filter(QuestionId::isValid)
                .map(QuestionId::new)
                .flatMap(this::figure)
                .orElseThrow(() -> UnknownName.figure(name, names()));
    }

    private Optional<FigureModel> figure(QuestionId id) {
        return definition().question(id).map(this::question).or(() -> calculation(id));
    }

    private FigureModel question(Question question) {
        return model(question.id(), question.label(), question.type());
    }

    private Optional<FigureModel> calculation(QuestionId id) {
        return definition().calculations().stream()
                .filter(calculation -> calculation.id().equals(id))
                .findFirst()
                .map(calculation -> model(id, calculation.label(), type(calculation)));
    }

    private static QuestionType type(Calculation calculation) {
        return new QuestionType.Figure(
                new FigureType.Decimal(calculation.unit(), CALCULATION_DECIMALS));
    }

    private FigureModel model(QuestionId id, String label, QuestionType type) {
        Expression reference = new Expression.Reference(id, Expression.Side.WHOLE);
        Subject subject =
                new Subject(id.value(), label, type, book.asked(id), Optional.of(reference));
        return new FigureModel(subject, book.figure(id), print);
    }

    private GroupModel group(String name, List<Question> items) {
        return new GroupModel(
                name,
                items.stream().map(item -> item.id().value().substring(name.length() + 1)).toList(),
                items.stream().map(this::question).toList());
    }

    private Set<String> names() {
        Stream<String> questions =
                definition().questions().map(q -> q.group().isEmpty() ? q.id().value() : q.group());
        Stream<String> calculations = definition().calculations().stream().map(c -> c.id().value());
        Set<String> names = new TreeSet<>();
        Stream.concat(questions, calculations).forEach(names::add);
        return names;
    }

    private ReportDefinition definition() {
        return book.definition();
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
