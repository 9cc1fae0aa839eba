package vn.sothon.draft;

import freemarker.template.SimpleNumber;
import freemarker.template.TemplateModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.sothon.answer.Answer;
import vn.sothon.definition.QuestionType;
import vn.sothon.figures.Figure;

/** What {@code <#list>} finds in a figure, and the words a list is printed with. */
final class ListModels {

    private ListModels() {}

    static boolean isList(Figure figure) {
        return figure instanceof Figure.Items
                || figure instanceof Figure.Texts
                || figure instanceof Figure.Choices
                || figure instanceof Figure.Numbers;
    }

    /** Nothing to loop over in a gap or "không có"; a number is no list. */
    static List<? extends TemplateModel> rows(FigureModel model, FigurePrint print) {
        Subject subject = model.subject();
        return switch (model.figure()) {
            case Figure.Items(var items, var coverage) ->
                    items.stream().map(item -> new RowModel(subject, item, print)).toList();
            case Figure.Texts(var texts, var coverage) ->
                    texts.stream().map(text -> new UnitTextModel(text)).toList();
            case Figure.Choices(var choices, var coverage) ->
                    choices.stream().map(choice -> new UnitChoiceModel(choice, subject)).toList();
            case Figure.Numbers(var numbers) -> numbers.stream().map(SimpleNumber::new).toList();
            case Figure.None none -> List.of();
            case Figure.Gap gap -> List.of();
            case Figure.Amount amount -> throw notAList(subject);
            case Figure.Pair pair -> throw notAList(subject);
            case Figure.Rank rank -> throw notAList(subject);
            case Figure.Day day -> throw notAList(subject);
        };
    }

    /** The entries of a list in words; of a list of items the first column. */
    static List<String> words(FigureModel model) {
        return switch (model.figure()) {
            case Figure.Items(var items, var coverage) ->
                    items.stream().map(item -> firstColumn(model.subject(), item)).toList();
            case Figure.Texts(var texts, var coverage) -> texts(texts);
            case Figure.Choices(var choices, var coverage) ->
                    choices.stream()
                            .map(choice -> UnitChoiceModel.label(choice, model.subject()))
                            .distinct()
                            .toList();
            case Figure.Numbers(var numbers) -> numbers.stream().map(n -> n.toString()).toList();
            case Figure.Rank(long place, long of) -> List.of(place + "/" + of);
            case Figure.Day day -> List.of(Dates.print(day.date()));
            case Figure.Amount amount -> List.of(amount.value().toPlainString());
            case Figure.Pair pair -> List.of(pair.actual() + "/" + pair.plan());
            case Figure.None none -> List.of();
            case Figure.Gap gap -> List.of();
        };
    }

    private static List<String> texts(List<Figure.UnitText> texts) {
        return texts.stream()
                .map(text -> texts.size() == 1 ? text.text() : text.unit() + ": " + text.text())
                .toList();
    }

    private static String firstColumn(Subject subject, Map<String, Answer> item) {
        if (!(subject.type() instanceof QuestionType.Items list)) {
            return "";
        }
        return Optional.ofNullable(item.get(list.columns().getFirst().id()))
                .filter(Answer.Text.class::isInstance)
                .map(text -> ((Answer.Text) text).text())
                .orElse("");
    }

    /** The numbers of the fixed set that were not chosen. */
    static NumbersModel others(Subject subject, Figure figure) {
        return figure instanceof Figure.Numbers(var chosen)
                        && subject.type() instanceof QuestionType.NumberSet(int from, int to)
                ? new NumbersModel(
                        IntStream.rangeClosed(from, to)
                                .filter(number -> !chosen.contains(number))
                                .boxed()
                                .toList())
                : new NumbersModel(List.of());
    }

    /** How many numbers the fixed set has. */
    static int setSize(Subject subject) {
        return subject.type() instanceof QuestionType.NumberSet(int from, int to)
                ? to - from + 1
                : 0;
    }

    private static TemplateMistake notAList(Subject subject) {
        return new TemplateMistake("not-a-list", "label", subject.label());
    }
}
