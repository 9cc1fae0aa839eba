package vn.sothon.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sothon.answer.FigureType;
import vn.sothon.definition.Expression.Side;

/** Finds what a name or a function call in an expression stands for. */
final class NameResolver {

    /** The shape of a calculation, empty where it cannot be known; complains of cycles. */
    @FunctionalInterface
    interface Calculations {
        Optional<Shape> shape(Syntax.Name name, Complaint complaint);
    }

    private static final List<String> FUNCTIONS = List.of("sum", "count", "count_units");

    private final Names names;
    private final Calculations calculations;
    private final Complaint complaint;
    private final ShapeRules rules;

    NameResolver(Names names, Calculations calculations, Complaint complaint) {
        this.names = names;
        this.calculations = calculations;
        this.complaint = complaint;
        this.rules = new ShapeRules(complaint);
    }

    /** A question or calculation, whole or one side of it. */
    Optional<Resolved> reference(Syntax.Name name) {
        return switch (side(name.name())) {
            case WHOLE -> shape(name, name).map(shape -> reference(name, Side.WHOLE, shape));
            case ACTUAL -> sideOfPair(name, Side.ACTUAL);
            case PLAN -> sideOfPair(name, Side.PLAN);
        };
    }

    Optional<Resolved> call(Syntax.Call call) {
        return switch (call.function()) {
            case "sum" -> sum(call.argument());
            case "count" -> count(call.argument());
            case "count_units" -> countUnits(call.argument());
            default -> unknown("unknown_function", call.at(), call.function(), FUNCTIONS);
        };
    }

    private static Side side(String name) {
        if (name.endsWith(".actual")) {
            return Side.ACTUAL;
        }
        return name.endsWith(".plan") ? Side.PLAN : Side.WHOLE;
    }

    private Optional<Resolved> sideOfPair(Syntax.Name name, Side side) {
        int dot = name.name().lastIndexOf('.');
        Syntax.Name whole = new Syntax.Name(name.name().substring(0, dot), name.at());
        Optional<Shape> shape = shape(whole, name);
        if (shape.isPresent() && !shape.get().isPair()) {
            String written = name.name().substring(dot);
            complaint.at(name.at(), "side_of_no_pair", "id", whole.name(), "side", written);
            return Optional.empty();
        }
        return shape.map(pair -> reference(whole, side, pair.side()));
    }

    private static Resolved reference(Syntax.Name name, Side side, Shape shape) {
        return new Resolved(new Expression.Reference(new QuestionId(name.name()), side), shape);
    }

    private Optional<Shape> shape(Syntax.Name name, Syntax.Name written) {
        if (names.isCalculation(name.name())) {
            return calculations.shape(name, complaint);
        }
        if (names.isGroup(name.name())) {
            return complain(name, "group_without_sum");
        }
        if (names.isQuestion(name.name())) {
            return names.type(name.name()).flatMap(type -> shape(type, name));
        }
        return unknown("unknown_name", written.at(), written.name(), nameable());
    }

    private Optional<Shape> shape(QuestionType type, Syntax.Name name) {
        return switch (type) {
            case QuestionType.Figure(FigureType.Count count) ->
                    Optional.of(Shape.counted(count.unit()));
            case QuestionType.Figure(FigureType.Pair pair) ->
                    Optional.of(Shape.pair(pair.unit(), pair.decimals()));
            case QuestionType.Figure(FigureType.Rank _) -> complain(name, "not_arithmetic");
            case QuestionType.Figure(FigureType measure) ->
                    Optional.of(Shape.measure(measure.unit()));
            case QuestionType.Items _ -> complain(name, "list_without_count");
            case QuestionType.Line _,
                    QuestionType.Text _,
                    QuestionType.Choice _,
                    QuestionType.Day _,
                    QuestionType.NumberSet _ ->
                    complain(name, "not_arithmetic");
        };
    }

    private Optional<Resolved> sum(Syntax.Name group) {
        if (names.isQuestion(group.name()) || names.isCalculation(group.name())) {
            return complain(group, "sum_of_no_group");
        }
        if (!names.isGroup(group.name())) {
            List<String> groups = names.groups().toList();
            return unknown("unknown_group", group.at(), group.name(), groups);
        }
        List<QuestionId> members = names.members(group.name());
        Optional<Shape> total = Optional.of(Shape.NUMBER);
        for (QuestionId member : members) {
            Optional<Shape> next = shapeOf(member, group);
            boolean isFirst = member.equals(members.getFirst());
            total = isFirst ? next : added(total, next, group);
        }
        return total.map(shape -> new Resolved(new Expression.Sum(group.name(), members), shape));
    }

    private Optional<Shape> shapeOf(QuestionId member, Syntax.Name group) {
        return names.type(member.value())
                .flatMap(type -> shape(type, new Syntax.Name(member.value(), group.at())));
    }

    private Optional<Shape> added(Optional<Shape> one, Optional<Shape> other, Syntax.Name group) {
        return one.flatMap(first -> other.flatMap(second -> rules.sum(first, second, group)));
    }

    private Optional<Resolved> count(Syntax.Name list) {
        if (isList(list.name())) {
            Expression count = new Expression.Count(new QuestionId(list.name()));
            return Optional.of(new Resolved(count, Shape.NUMBER));
        }
        if (names.isQuestion(list.name()) && names.type(list.name()).isEmpty()) {
            return Optional.empty();
        }
        if (names.isQuestion(list.name())
                || names.isGroup(list.name())
                || names.isCalculation(list.name())) {
            return complain(list, "count_of_no_list");
        }
        List<String> lists = names.questions().filter(this::isList).toList();
        return unknown("unknown_name", list.at(), list.name(), lists);
    }

    private Optional<Resolved> countUnits(Syntax.Name kind) {
        Map<String, UnitKind> kinds = Words.of(UnitKind.class);
        UnitKind known = kinds.get(kind.name());
        if (known == null) {
            List<String> words = List.copyOf(kinds.keySet());
            return unknown("unknown_unit_kind", kind.at(), kind.name(), words);
        }
        return Optional.of(new Resolved(new Expression.CountUnits(known), Shape.NUMBER));
    }

    private List<String> nameable() {
        Stream<String> sides =
                Stream.concat(names.questions().filter(this::isPair), names.calculations())
                        .flatMap(id -> Stream.of(id + ".actual", id + ".plan"));
        return Stream.of(names.questions(), names.calculations(), names.groups(), sides)
                .flatMap(ids -> ids)
                .toList();
    }

    private boolean isList(String id) {
        return names.type(id).filter(QuestionType.Items.class::isInstance).isPresent();
    }

    private boolean isPair(String id) {
        return names.type(id).stream()
                .anyMatch(type -> type instanceof QuestionType.Figure(FigureType.Pair _));
    }

    private <T> Optional<T> complain(Syntax.Name name, String mistake) {
        complaint.at(name.at(), mistake, "id", name.name());
        return Optional.empty();
    }

    private <T> Optional<T> unknown(String mistake, int at, String word, List<String> words) {
        complaint.at(at, mistake, "id", word, "hint", Suggestion.hint(word, words));
        return Optional.empty();
    }
}
