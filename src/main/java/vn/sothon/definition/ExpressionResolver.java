package vn.sothon.definition;

import java.util.Optional;
import java.util.function.BiFunction;
import vn.sothon.definition.Expression.Operator;

/** Looks up the names of an expression and makes sure that its figures go together. */
final class ExpressionResolver {

    private final NameResolver names;
    private final ShapeRules rules;

    ExpressionResolver(Names names, NameResolver.Calculations calculations, Complaint complaint) {
        this.rules = new ShapeRules(complaint);
        this.names = new NameResolver(names, calculations, complaint);
    }

    /** Empty where a name is unknown or figures do not go together; every case is complained of. */
    Optional<Resolved> resolve(Syntax syntax) {
        return switch (syntax) {
            case Syntax.Value(var value, int _) ->
                    Optional.of(new Resolved(new Expression.Literal(value), Shape.NUMBER));
            case Syntax.Name name -> names.reference(name);
            case Syntax.Call call -> names.call(call);
            case Syntax.Operation operation -> operation(operation);
            case Syntax.Comparison comparison -> comparison(comparison);
            case Syntax.Hole _ -> Optional.empty();
        };
    }

    private Optional<Resolved> operation(Syntax.Operation operation) {
        boolean isProduct = operation.operator() == Operator.TIMES;
        return both(
                operation.left(),
                operation.right(),
                (left, right) ->
                        (isProduct
                                        ? rules.product(left.shape(), right.shape(), operation)
                                        : rules.sum(left.shape(), right.shape(), operation))
                                .map(shape ->
                                        new Resolved(
                                                new Expression.Arithmetic(
                                                        operation.operator(),
                                                        left.expression(),
                                                        right.expression()),
                                                shape)));
    }

    private Optional<Resolved> comparison(Syntax.Comparison comparison) {
        return both(
                comparison.left(),
                comparison.right(),
                (left, right) ->
                        rules.comparison(left.shape(), right.shape(), comparison)
                                .map(shape ->
                                        new Resolved(
                                                new Expression.Comparison(
                                                        comparison.relation(),
                                                        left.expression(),
                                                        right.expression()),
                                                shape)));
    }

    /** Both sides are resolved even where the first fails, so that both are complained of. */
    private Optional<Resolved> both(
            Syntax left, Syntax right, BiFunction<Resolved, Resolved, Optional<Resolved>> join) {
        Optional<Resolved> one = resolve(left);
        Optional<Resolved> other = resolve(right);
        return one.flatMap(first -> other.flatMap(second -> join.apply(first, second)));
    }
}
