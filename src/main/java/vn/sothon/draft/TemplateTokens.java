package vn.sothon.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sothon.draft.TemplateToken.Kind;

/**
 * Takes a template apart as FreeMarker does, so that a rule sees code where there is code and
 * wording where there is wording. It never fails; what is left open reaches to the end.
 */
final class TemplateTokens {

    private static final Pattern NEXT =
            Pattern.compile("<#--|\\$\\{|<(/?)([#@])(?=[A-Za-z_.>(\\[\"$])");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_.$]*");

    private final String source;
    private final List<TemplateToken> tokens = new ArrayList<>();
    private int at;

    private TemplateTokens(String source) {
        this.source = source;
    }

    /** The stretches of the file, without a hole between them. */
    static List<TemplateToken> of(String source) {
        TemplateTokens tokens = new TemplateTokens(source);
        Matcher next = NEXT.matcher(source);
        while (next.find(tokens.at)) {
            tokens.words(next.start());
            tokens.read(next);
        }
        tokens.words(source.length());
        return List.copyOf(tokens.tokens);
    }

    private void words(int end) {
        if (end > at) {
            add(Kind.WORDS, end, "", at, at);
        }
    }

    private void read(Matcher next) {
        if (next.group().equals("<#--")) {
            int close = source.indexOf("-->", next.end());
            add(Kind.COMMENT, close < 0 ? source.length() : close + 3, "", at, at);
        } else if (next.group().equals("${")) {
            int close = endOfCode(next.end(), '}');
            add(Kind.FIGURE, Math.min(close + 1, source.length()), "", next.end(), close);
        } else {
            tag(next);
        }
    }

    private void tag(Matcher next) {
        int close = endOfCode(next.end(), '>');
        boolean isEmpty = close > next.end() && source.charAt(close - 1) == '/';
        Matcher name = NAME.matcher(source).region(next.end(), close);
        int nameEnd = name.lookingAt() ? name.end() : next.end();
        boolean isDirective = next.group(2).equals("#");
        Kind kind = !next.group(1).isEmpty() ? Kind.CLOSING : isEmpty ? Kind.EMPTY : Kind.OPENING;
        add(
                kind,
                Math.min(close + 1, source.length()),
                next.group(2) + source.substring(next.end(), nameEnd),
                isDirective ? nameEnd : next.end(),
                isEmpty ? close - 1 : close);
    }

    /** The offset of the sign that ends the code, or of the end of the file. */
    private int endOfCode(int start, char stop) {
        char deeper = stop == '}' ? '{' : '(';
        char back = stop == '}' ? '}' : ')';
        int depth = 0;
        for (int i = start; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '"' || c == '\'') {
                i = endOfQuotation(i);
            } else if (c == stop && depth == 0) {
                return i;
            } else if (c == deeper) {
                depth++;
            } else if (c == back && depth > 0) {
                depth--;
            }
        }
        return source.length();
    }

    private int endOfQuotation(int open) {
        boolean raw = open > 0 && source.charAt(open - 1) == 'r';
        for (int i = open + 1; i < source.length(); i++) {
            if (source.charAt(i) == source.charAt(open)) {
                return i;
            }
            if (source.charAt(i) == '\\' && !raw) {
                i++;
            }
        }
        return source.length();
    }

    private void add(Kind kind, int end, String name, int codeStart, int codeEnd) {
        int from = Math.min(codeStart, source.length());
        String code =
                kind == Kind.WORDS || kind == Kind.COMMENT
                        ? ""
                        : masked(from, Math.max(from, Math.min(codeEnd, source.length())));
        tokens.add(new TemplateToken(kind, at, end, name, code, from));
        at = end;
    }

    /** The code with the words of its quotations blanked; what they insert stays. */
    private String masked(int start, int end) {
        StringBuilder code = new StringBuilder(source.substring(start, end));
        for (int i = start; i < end; i++) {
            if (source.charAt(i) == '"' || source.charAt(i) == '\'') {
                int close = Math.min(endOfQuotation(i), end);
                blank(code, start, i + 1, close);
                i = close;
            }
        }
        return code.toString();
    }

    /** What is inserted into a quotation is code, its own quotations included. */
    private void blank(StringBuilder code, int start, int from, int to) {
        int next = from;
        while (next < to) {
            boolean isCode = source.startsWith("${", next);
            int end = isCode ? Math.min(endOfCode(next + 2, '}'), to) : next;
            code.setCharAt(next - start, ' ');
            if (isCode && next + 1 < to) {
                code.setCharAt(next + 1 - start, ' ');
            }
            if (isCode && end < to) {
                code.setCharAt(end - start, ' ');
            }
            next = end + 1;
        }
    }
}
