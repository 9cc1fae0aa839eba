package vn.sothon.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an expression into words; the last one is always {@link Kind#END}. */
final class ExpressionTokens {

    /** Names may hold any letter here, so that «số_hộ» is one unknown name, not six signs. */
    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\s*(?:(?<number>[0-9]+(?:[.,][0-9]+)?)"
                            + "|(?<name>[\\p{L}_][\\p{L}\\p{M}\\p{N}_.]*)"
                            + "|(?<sign><=|>=|==|!=|=>|=<|[-+*/()<>=,])"
                            + "|(?<other>\\S))");

    enum Kind {
        NUMBER,
        NAME,
        SIGN,
        OTHER,
        END
    }

    record Token(Kind kind, String text, int at) {

        boolean is(String sign) {
            return kind == Kind.SIGN && text.equals(sign);
        }
    }

    private ExpressionTokens() {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.lookingAt()) {
            tokens.add(token(matcher));
            matcher.region(matcher.end(), text.length());
        }
        tokens.add(new Token(Kind.END, "", text.stripTrailing().length()));
        return List.copyOf(tokens);
    }

    private static Token token(Matcher matcher) {
        if (matcher.group("number") != null) {
            return new Token(Kind.NUMBER, matcher.group("number"), matcher.start("number"));
        }
        if (matcher.group("name") != null) {
            return new Token(Kind.NAME, matcher.group("name"), matcher.start("name"));
        }
        if (matcher.group("sign") != null) {
            return new Token(Kind.SIGN, matcher.group("sign"), matcher.start("sign"));
        }
        return new Token(Kind.OTHER, matcher.group("other"), matcher.start("other"));
    }
}
