package vn.sothon.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.sothon.answer.FigureType;
import vn.sothon.definition.Expression.Operator;
import vn.sothon.definition.Expression.Side;

/**
 * Looks up the names of an expression and makes sure that its figures go together: hectares are not
 * added to tonnes, nor a pair to a number.
 */
final class ExpressionResolver {

    /** An expression and what kind of figure it gives. */
    record Resolved(Expression expression, Shape shape) {}

    /** The shape of a calculation, empty where it cannot be known; complains of cycles. */
    interface Calculations extends BiFunction<Syntax.Name, Complaint, Optional<Shape>> {}

    private static final Map<String, Side> SIDES =
            Map.of(".actual", Side.ACTUAL, ".plan", Side.PLAN);
    private static final List<String> FUNCTIONS = List.of("sum", "count", "count_units");

    private final Names names;
    private final Calculations calculations;
    private final Complaint complaint;

    ExpressionResolver(Names names, Calculations calculations, Complaint complaint) {
        this.names = names;
        this.calculations = calculations;
        this.complaint = complaint;
    }

    /** Empty where a name is unknown or figures do not go together; every case is complained of. */
    Optional<Resolved> resolve(Syntax syntax) {
        return switch (syntax) {
            case Syntax.Value value ->
                    resolved(new Expression.Literal(value.value()), Shape.NUMBER);
            case Syntax.Name name -> reference(name);
            case Syntax.Call call -> call(call);
            case Syntax.Operation operation -> operation(operation);
            case Syntax.Comparison comparison -> comparison(comparison);
            case Syntax.Hole _ -> Optional.empty();
        };
    }

    private Optional<Resolved> reference(Syntax.Name name) {
        Side side =
                SIDES.entrySet().stream()
                        .filter(word -> name.name().endsWith(word.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(Side.WHOLE);
        Syntax.Name whole =
                side == Side.WHOLE
                        ? name
                        : new Syntax.Name(
                                name.name().substring(0, name.name().lastIndexOf('.')), name.at());
        Optional<Shape> shape = shape(whole, name);
        if (shape.isPresent() && side != Side.WHOLE && !shape.get().isPair()) {
            String written = name.name().substring(whole.name().length());
            return fail(name.at(), "side_of_no_pair", "id", whole.name(), "side", written);
        }
        return shape.flatMap(known ->
                resolved(
                        new Expression.Reference(new QuestionId(whole.name()), side),
                        side == Side.WHOLE ? known : known.side()));
    }

    private Optional<Shape> shape(Syntax.Name name, Syntax.Name written) {
        if (names.isCalculation(name.name())) {
            return calculations.apply(name, complaint);
        }
        if (names.isGroup(name.name())) {
            complaint.at(name.at(), "group_without_sum", "id", name.name());
            return Optional.empty();
        }
        if (names.isQuestion(name.name())) {
            return names.type(name.name()).flatMap(type -> shape(type, name));
        }
        complaint.at(
                name.at(),
                "unknown_name",
                "id",
                written.name(),
                "hint",
                Suggestion.hint(written.name(), nameable().toList()));
        return Optional.empty();
    }

    private Optional<Shape> shape(QuestionType type, Syntax.Name name) {
        return switch (type) {
            case QuestionType.Figure(FigureType.Count count) ->
                    Optional.of(Shape.counted(count.unit()));
            case QuestionType.Figure(FigureType.Pair pair) ->
                    Optional.of(Shape.pair(pair.unit(), pair.decimals()));
            case QuestionType.Figure(FigureType.Rank _) -> notAFigure(name, "not_arithmetic");
            case QuestionType.Figure(FigureType figure) ->
                    Optional.of(Shape.measure(figure.unit()));
            case QuestionType.Items _ -> notAFigure(name, "list_without_count");
            case QuestionType.Line _,
                    QuestionType.Text _,
                    QuestionType.Choice _,
                    QuestionType.Day _,
                    QuestionType.NumberSet _ ->
                    notAFigure(name, "not_arithmetic");
        };
    }

    private Optional<Resolved> call(Syntax.Call call) {
        return switch (call.function()) {
            case "sum" -> sum(call.argument());
            case "count" -> count(call.argument());
            case "count_units" -> countUnits(call.argument());
            default ->
                    fail(
                            call.at(),
                            "unknown_function",
                            "function",
                            call.function(),
                            "hint",
                            Suggestion.hint(call.function(), FUNCTIONS));
        };
    }

    private Optional<Resolved> sum(Syntax.Name group) {
        if (!names.isGroup(group.name())) {
            String mistake = isKnown(group) ? "sum_of_no_group" : "unknown_group";
            String hint = Suggestion.hint(group.name(), names.groups().toList());
            return fail(group.at(), mistake, "id", group.name(), "hint", hint);
        }
        List<QuestionId> members = names.members(group.name());
        Expression sum = new Expression.Sum(group.name(), members);
        Optional<Shape> shape = Optional.of(Shape.NUMBER);
        for (int i = 0; i < members.size() && shape.isPresent(); i++) {
            Shape before = shape.get();
            boolean isFirst = i == 0;
            Syntax.Name member = new Syntax.Name(members.get(i).value(), group.at());
            shape =
                    names.type(member.name())
                            .flatMap(type -> shape(type, member))
                            .flatMap(next ->
                                    isFirst ? Optional.of(next) : same(before, next, group));
        }
        return shape.flatMap(known -> resolved(sum, known));
    }

    private Optional<Shape> same(Shape one, Shape other, Syntax at) {
        if (one.isPair() != other.isPair()) {
            complaint.at(at.at(), "pair_and_number");
            return Optional.empty();
        }
        if (!one.hasUnitOf(other)) {
            complaint.at(at.at(), "units_differ", "left", one.unit(), "right", other.unit());
            return Optional.empty();
        }
        return Optional.of(one.withUnitOf(other));
    }

    private Optional<Resolved> count(Syntax.Name list) {
        Optional<QuestionType> type = names.type(list.name());
        if (type.isPresent() && type.get() instanceof QuestionType.Items) {
            return resolved(new Expression.Count(new QuestionId(list.name())), Shape.NUMBER);
        }
        if (type.isPresent() || names.isGroup(list.name()) || names.isCalculation(list.name())) {
            return fail(list.at(), "count_of_no_list", "id", list.name());
        }
        if (names.isQuestion(list.name())) {
            return Optional.empty();
        }
        List<String> lists = names.questions().filter(this::isList).toList();
        String hint = Suggestion.hint(list.name(), lists);
        return fail(list.at(), "unknown_name", "id", list.name(), "hint", hint);
    }

    private Optional<Resolved> countUnits(Syntax.Name kind) {
        Map<String, UnitKind> kinds = Words.of(UnitKind.class);
        UnitKind known = kinds.get(kind.name());
        if (known == null) {
            String hint = Suggestion.hint(kind.name(), kinds.keySet());
            return fail(kind.at(), "unknown_unit_kind", "value", kind.name(), "hint", hint);
        }
        return resolved(new Expression.CountUnits(known), Shape.NUMBER);
    }

    private Optional<Resolved> operation(Syntax.Operation operation) {
        Optional<Resolved> left = resolve(operation.left());
        Optional<Resolved> right = resolve(operation.right());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        Shape one = left.get().shape();
        Shape other = right.get().shape();
        Optional<Shape> shape =
                operation.operator() == Operator.TIMES
                        ? product(one, other, operation)
                        : same(one, other, operation);
        Expression arithmetic =
                new Expression.Arithmetic(
                        operation.operator(), left.get().expression(), right.get().expression());
        return shape.flatMap(known -> resolved(arithmetic, known));
    }

    private Optional<Shape> product(Shape one, Shape other, Syntax at) {
        if (one.isPair() && other.isPair()) {
            complaint.at(at.at(), "pair_times_pair");
            return Optional.empty();
        }
        boolean isPair = one.isPair() || other.isPair();
        boolean bothMeasured = !one.unit().isEmpty() && !other.unit().isEmpty();
        String unit = bothMeasured ? Shape.ANY_UNIT : one.unit() + other.unit();
        boolean isCounted = one.isCounted() && other.isCounted();
        return Optional.of(new Shape(isPair, unit, isCounted));
    }

    private Optional<Resolved> comparison(Syntax.Comparison comparison) {
        Optional<Resolved> left = resolve(comparison.left());
        Optional<Resolved> right = resolve(comparison.right());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        Shape one = left.get().shape();
        Shape other = right.get().shape();
        if (one.isPair() || other.isPair()) {
            return fail(comparison.at(), "pair_compared");
        }
        if (!one.isComparableWith(other)) {
            return fail(comparison.at(), "units_differ", "left", one.unit(), "right", other.unit());
        }
        return resolved(
                new Expression.Comparison(
                        comparison.relation(), left.get().expression(), right.get().expression()),
                one);
    }

    private boolean isKnown(Syntax.Name name) {
        return names.isQuestion(name.name()) || names.isCalculation(name.name());
    }

    private boolean isList(String id) {
        return names.type(id).filter(QuestionType.Items.class::isInstance).isPresent();
    }

    private boolean isPair(String id) {
        return names.type(id).stream()
                .anyMatch(type -> type instanceof QuestionType.Figure(FigureType.Pair _));
    }

    private Stream<String> nameable() {
        Stream<String> sides =
                Stream.concat(names.questions().filter(this::isPair), names.calculations())
                        .flatMap(id -> Stream.of(id + ".actual", id + ".plan"));
        return Stream.of(names.questions(), names.calculations(), names.groups(), sides)
                .flatMap(ids -> ids);
    }

    private Optional<Shape> notAFigure(Syntax.Name name, String mistake) {
        complaint.at(name.at(), mistake, "id", name.name());
        return Optional.empty();
    }

    private Optional<Resolved> fail(int at, String mistake, Object... placesAndValues) {
        complaint.at(at, mistake, placesAndValues);
        return Optional.empty();
    }

    private static Optional<Resolved> resolved(Expression expression, Shape shape) {
        return Optional.of(new Resolved(expression, shape));
    }
}
