package vn.sothon.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sothon.definition.Expression.Operator;
import vn.sothon.definition.Expression.Relation;
import vn.sothon.definition.ExpressionTokens.Kind;
import vn.sothon.definition.ExpressionTokens.Token;

/**
 * Reads the little language of calculations and checks, by recursive descent.
 *
 * <pre>
 * comparison = sum ( "&lt;=" | "&lt;" | "==" | "&gt;=" | "&gt;" ) sum
 * sum        = product { ( "+" | "-" ) product }
 * product    = factor { "*" factor }
 * factor     = number | name | name "(" name ")" | "(" sum ")"
 * </pre>
 *
 * There is no division: percentages are computed where they are printed, from what was answered.
 */
final class ExpressionParser {

    static final int MOST_CHARACTERS = 400;
    static final int DEEPEST = 20;

    private static final int MOST_DIGITS = 18;
    private static final Map<String, Relation> RELATIONS =
            Map.of(
                    "<=", Relation.AT_MOST,
                    "<", Relation.LESS,
                    "==", Relation.EQUAL,
                    ">=", Relation.AT_LEAST,
                    ">", Relation.MORE);

    private final List<Token> tokens;
    private final Complaint complaint;
    private int next;
    private int depth;
    private boolean failed;

    private ExpressionParser(String text, Complaint complaint) {
        this.tokens = ExpressionTokens.of(text);
        this.complaint = complaint;
    }

    /** A calculation: anything but a comparison. Empty after the one complaint. */
    static Optional<Syntax> calculation(String text, Complaint complaint) {
        return isShort(text, complaint)
                ? new ExpressionParser(text, complaint).calculation()
                : Optional.empty();
    }

    /** A check: one comparison. Empty after the one complaint. */
    static Optional<Syntax> check(String text, Complaint complaint) {
        return isShort(text, complaint)
                ? new ExpressionParser(text, complaint).check()
                : Optional.empty();
    }

    private static boolean isShort(String text, Complaint complaint) {
        if (text.length() > MOST_CHARACTERS) {
            complaint.at(0, "expression_long", "limit", MOST_CHARACTERS);
        }
        return text.length() <= MOST_CHARACTERS;
    }

    private Optional<Syntax> calculation() {
        Syntax syntax = sum();
        if (peek().kind() == Kind.SIGN && RELATIONS.containsKey(peek().text())) {
            fail("expression_comparison");
        }
        return ended(syntax);
    }

    private Optional<Syntax> check() {
        Syntax left = sum();
        Token sign = peek();
        Relation relation = RELATIONS.get(sign.text());
        if (relation == null) {
            fail(relationMistake(sign), "found", shown(sign));
            return Optional.empty();
        }
        next++;
        return ended(new Syntax.Comparison(relation, left, sum(), sign.at()));
    }

    private static String relationMistake(Token sign) {
        return sign.kind() == Kind.END ? "expression_no_comparison" : signMistake(sign);
    }

    private Optional<Syntax> ended(Syntax syntax) {
        if (peek().kind() != Kind.END) {
            fail(signMistake(peek()), "found", shown(peek()));
        }
        return failed ? Optional.empty() : Optional.of(syntax);
    }

    private Syntax sum() {
        Syntax left = product();
        while (peek().is("+") || peek().is("-")) {
            Token sign = take();
            Operator operator = sign.is("+") ? Operator.PLUS : Operator.MINUS;
            left = new Syntax.Operation(operator, left, product(), sign.at());
        }
        return left;
    }

    private Syntax product() {
        Syntax left = factor();
        while (peek().is("*")) {
            Token sign = take();
            left = new Syntax.Operation(Operator.TIMES, left, factor(), sign.at());
        }
        return left;
    }

    private Syntax factor() {
        Token token = peek();
        if (token.kind() == Kind.NUMBER) {
            return number();
        }
        if (token.kind() == Kind.NAME) {
            return nameOrCall();
        }
        if (token.is("(")) {
            return parentheses();
        }
        return fail(
                token.kind() == Kind.END ? "expression_unfinished" : signMistake(token),
                "found",
                shown(token));
    }

    private Syntax number() {
        Token token = take();
        if (token.text().contains(",")) {
            next--;
            return fail("expression_comma", "found", token.text());
        }
        if (token.text().length() > MOST_DIGITS) {
            next--;
            return fail("expression_digits", "found", token.text(), "limit", MOST_DIGITS);
        }
        return new Syntax.Value(new BigDecimal(token.text()), token.at());
    }

    private Syntax nameOrCall() {
        Token token = take();
        if (!peek().is("(")) {
            return new Syntax.Name(token.text(), token.at());
        }
        next++;
        Token argument = peek();
        if (argument.kind() != Kind.NAME) {
            return fail("expression_argument", "function", token.text());
        }
        next++;
        Syntax.Name name = new Syntax.Name(argument.text(), argument.at());
        return closed(new Syntax.Call(token.text(), name, token.at()));
    }

    private Syntax parentheses() {
        if (++depth > DEEPEST) {
            return fail("expression_deep", "limit", DEEPEST);
        }
        next++;
        Syntax inner = closed(sum());
        depth--;
        return inner;
    }

    private Syntax closed(Syntax inner) {
        if (!peek().is(")")) {
            return fail("expression_parenthesis");
        }
        next++;
        return inner;
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        return tokens.get(next++);
    }

    /** The first complaint counts; what follows it would be its echo. */
    private Syntax fail(String mistake, Object... placesAndValues) {
        int at = peek().at();
        if (!failed) {
            complaint.at(at, mistake, placesAndValues);
        }
        failed = true;
        next = tokens.size() - 1;
        return new Syntax.Hole(at);
    }

    private static String signMistake(Token token) {
        return switch (token.text()) {
            case "/" -> "expression_division";
            case "=" -> "expression_equals";
            case "=>" -> "expression_at_least";
            case "=<" -> "expression_at_most";
            case "<=", "<", "==", ">=", ">" -> "expression_misplaced_comparison";
            default -> "expression_unexpected";
        };
    }

    private static String shown(Token token) {
        return token.kind() == Kind.END ? Mistakes.WORDING.say("end") : "«" + token.text() + "»";
    }
}
