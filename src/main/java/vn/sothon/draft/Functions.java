package vn.sothon.draft;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.sothon.answer.FigurePrinter;
import vn.sothon.definition.Expression.Operator;
import vn.sothon.document.Markup;
import vn.sothon.figures.Figure;
import vn.sothon.figures.FigureBook;

/**
 * The functions a template may call. Gaps pass through all of them: what is calculated or printed
 * from a missing figure is missing too.
 */
final class Functions {

    private static final FigurePrinter PRINTER = new FigurePrinter();

    private final FigurePrint print;
    private final Calculator calculator;
    private final Breakdown breakdown;
    private final Map<String, TemplateModel> functions = new HashMap<>();

    private Functions(FigureBook book, FigurePrint print) {
        this.print = print;
        this.calculator = new Calculator(book, print);
        this.breakdown = new Breakdown(book, print);
    }

    /** Every function by its name. */
    static Map<String, TemplateModel> of(FigureBook book, FigurePrint print) {
        Functions functions = new Functions(book, print);
        functions.addPrinting();
        functions.addCalculating();
        functions.addAsking();
        return functions.functions;
    }

    private void addPrinting() {
        addNumber("num", PRINTER::number);
        addNumber("count", PRINTER::paddedCount);
        addNumber("money", PRINTER::dong);
        addNumber("billions", PRINTER::billions);
        addNumber("millions", PRINTER::millions);
        add("pct", 1, 2, this::percent);
        add("text", 1, 1, arguments -> ready(print.plain(arguments.figure(0))));
        add("date", 1, 1, arguments -> ready(print.plain(arguments.figure(0))));
        add("list", 1, 2, this::list);
        add("breakdown", 2, 3, this::breakdown);
        add("rest", 1, 1, arguments -> ready(print.rest(arguments.figure(0))));
        add("paragraphs", 1, 1, arguments -> sequence(print.paragraphs(arguments.figure(0))));
    }

    private void addCalculating() {
        add("sum", 1, 50, arguments -> calculator.chain(Operator.PLUS, arguments.figures()));
        add("diff", 2, 2, arguments -> calculator.chain(Operator.MINUS, arguments.figures()));
    }

    private void addAsking() {
        addTest("has", FigureModel::isAnswered);
        addTest("none", figure -> figure.figure() instanceof Figure.None);
        addTest("zero", Functions::isZero);
        add("begins", 2, 2, Functions::begins);
    }

    private static boolean isZero(FigureModel figure) {
        return switch (figure.figure()) {
            case Figure.None _ -> true;
            case Figure.Amount amount -> amount.value().signum() == 0;
            case Figure _ -> false;
        };
    }

    /** Whether a text begins with a word, in small letters or capitals. */
    private static Object begins(Arguments arguments) throws TemplateModelException {
        String text = String.join(" ", ListModels.words(arguments.figure(0)));
        String word = arguments.word(1);
        return truth(text.regionMatches(true, 0, word, 0, word.length()));
    }

    private Object percent(Arguments arguments) throws TemplateModelException {
        return ready(
                arguments.count() == 1
                        ? print.percent(arguments.figure(0))
                        : print.percent(arguments.figure(0), arguments.figure(1)));
    }

    private Object list(Arguments arguments) throws TemplateModelException {
        String last = arguments.count() == 1 ? ", " : arguments.word(1);
        if (arguments.values().getFirst() instanceof NumbersModel numbers) {
            return ready(Markup.literal(numbers.joined(last)));
        }
        return ready(print.list(arguments.figure(0), last));
    }

    /** The parts of a figure; a third argument is printed before them where there are any. */
    private Object breakdown(Arguments arguments) throws TemplateModelException {
        String unit = arguments.word(1);
        String parts =
                arguments.values().getFirst() instanceof GroupModel group
                        ? breakdown.of(group, unit)
                        : breakdown.of(arguments.figure(0), unit);
        boolean isIntroduced = arguments.count() == 3 && !parts.isEmpty();
        return ready(isIntroduced ? Markup.literal(arguments.word(2)) + parts : parts);
    }

    private void addNumber(String name, Function<BigDecimal, String> form) {
        add(name, 1, 1, arguments -> ready(print.number(arguments.figure(0), form)));
    }

    /** Of a group the test must hold for every item. */
    private void addTest(String name, Predicate<FigureModel> test) {
        add(name, 1, 1, arguments -> truth(arguments.figures().stream().allMatch(test)));
    }

    private static TemplateBooleanModel truth(boolean value) {
        return value ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }

    private void add(String name, int fewest, int most, DraftFunction.Body body) {
        functions.put(name, new DraftFunction(name, fewest, most, print, body));
    }

    private static Printable ready(String markup) {
        return new Printable.Ready(markup);
    }

    private static TemplateModel sequence(List<String> markups) {
        return new ModelSequence(markups.stream().map(Printable.Ready::new).toList());
    }
}
