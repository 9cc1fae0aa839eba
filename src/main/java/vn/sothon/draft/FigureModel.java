package vn.sothon.draft;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import java.util.Optional;
import vn.sothon.definition.Expression;
import vn.sothon.definition.Expression.Side;
import vn.sothon.figures.Figure;

/**
 * A figure as a template sees it: printed by <code>${}</code>, looped over where it is a list, and
 * taken apart by name ({@code .actual}, {@code .label}, {@code .option} …).
 */
final class FigureModel implements Printable, TemplateHashModel, TemplateSequenceModel {

    private static final List<String> PARTS =
            List.of("label", "unit", "actual", "plan", "option", "place", "of", "others");

    private final Subject subject;
    private final Figure figure;
    private final FigurePrint print;

    FigureModel(Subject subject, Figure figure, FigurePrint print) {
        this.subject = subject;
        this.figure = figure;
        this.print = print;
    }

    Subject subject() {
        return subject;
    }

    Figure figure() {
        return figure;
    }

    /** Somebody has answered, if only "không có". An optional column left out is no answer. */
    boolean isAnswered() {
        return switch (figure) {
            case Figure.Gap gap -> false;
            case Figure.Texts(var texts, var coverage) -> !texts.isEmpty();
            case Figure.Amount amount -> true;
            case Figure.Pair pair -> true;
            case Figure.Rank rank -> true;
            case Figure.Choices choices -> true;
            case Figure.Day day -> true;
            case Figure.Numbers numbers -> true;
            case Figure.Items items -> true;
            case Figure.None none -> true;
        };
    }

    @Override
    public String markup() {
        return print.plain(this);
    }

    @Override
    public TemplateModel get(String part) throws TemplateModelException {
        return switch (part) {
            case "label" -> new SimpleScalar(subject.label());
            case "unit" -> new SimpleScalar(subject.unit());
            case "actual" -> side(Side.ACTUAL);
            case "plan" -> side(Side.PLAN);
            case "option" -> new SimpleScalar(option());
            case "place" -> figure instanceof Figure.Rank rank ? print.whole(rank.place()) : this;
            case "of" -> of();
            case "others" -> ListModels.others(subject, figure);
            default -> throw UnknownName.part(part, subject.label(), PARTS);
        };
    }

    private TemplateModel of() {
        return switch (figure) {
            case Figure.Rank rank -> print.whole(rank.of());
            case Figure.Numbers _ -> print.whole(ListModels.setSize(subject));
            case Figure _ -> this;
        };
    }

    private TemplateModel side(Side side) {
        Subject ofSide =
                new Subject(
                        subject.key(),
                        subject.label(),
                        subject.type(),
                        subject.asked(),
                        subject.expression().flatMap(whole -> sideOf(whole, side)));
        return figure instanceof Figure.Pair pair
                ? new FigureModel(ofSide, FigurePrint.side(pair, side), print)
                : this;
    }

    private static Optional<Expression> sideOf(Expression whole, Side side) {
        return whole instanceof Expression.Reference reference
                ? Optional.of(new Expression.Reference(reference.id(), side))
                : Optional.empty();
    }

    private String option() {
        return figure instanceof Figure.Choices(var choices, var coverage)
                ? choices.getFirst().option()
                : "";
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public TemplateModel get(int index) throws TemplateModelException {
        return rows().get(index);
    }

    @Override
    public int size() throws TemplateModelException {
        return rows().size();
    }

    private List<? extends TemplateModel> rows() throws TemplateModelException {
        try {
            return ListModels.rows(this, print);
        } catch (TemplateMistake mistake) {
            throw new TemplateModelException(mistake); // a loop wraps nothing unchecked itself
        }
    }
}
