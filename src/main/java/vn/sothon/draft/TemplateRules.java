package vn.sothon.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sothon.wording.Wording;

/**
 * What a template may not contain although FreeMarker would take it: what makes text into code,
 * what takes the literal marks off a value, and arithmetic, which silently glues a gap to a number.
 */
final class TemplateRules {

    private static final Wording WORDING = Wording.of(TemplateRules.class);
    private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
    private static final Pattern FORBIDDEN =
            Pattern.compile(
                    "\\?\\s*(?:eval|eval_json|interpret|new|api|no_esc)\\b"
                            + "|</?#(?:attempt|noautoesc|outputformat|ftl|setting)\\b");
    private static final Pattern PRIVATE_USE = Pattern.compile("\\p{Co}");

    private final String file;
    private final String source;
    private final List<DraftProblem> problems = new ArrayList<>();

    private TemplateRules(String file, String source) {
        this.file = file;
        this.source = COMMENT.matcher(source).replaceAll(comment -> blank(comment.group()));
    }

    /** Every breach of the rules in one file, in the order of the text. */
    static List<DraftProblem> broken(String file, String source) {
        TemplateRules rules = new TemplateRules(file, source);
        rules.find(FORBIDDEN, "template.forbidden");
        rules.find(PRIVATE_USE, "template.private-use");
        rules.findArithmetic();
        return rules.problems;
    }

    private static String blank(String comment) {
        return comment.replaceAll("[^\n]", " ");
    }

    private void find(Pattern pattern, String key) {
        Matcher found = pattern.matcher(source);
        while (found.find()) {
            add(found.start(), WORDING.say(key, "construct", found.group()));
        }
    }

    private void findArithmetic() {
        int open = source.indexOf("${");
        while (open >= 0) {
            int close = endOfInterpolation(open + 2);
            open = source.indexOf("${", close);
        }
    }

    /** Walks to the closing brace, complaining about the first operator outside a quotation. */
    private int endOfInterpolation(int start) {
        boolean complained = false;
        int depth = 1;
        int at = start;
        while (at < source.length() && depth > 0) {
            char c = source.charAt(at);
            if (c == '"' || c == '\'') {
                at = endOfQuotation(at);
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            } else if (!complained && isOperator(at)) {
                add(at, WORDING.say("template.arithmetic", "operator", c));
                complained = true;
            }
            at++;
        }
        return at;
    }

    private int endOfQuotation(int open) {
        int at = open + 1;
        while (at < source.length() && source.charAt(at) != source.charAt(open)) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    private boolean isOperator(int at) {
        boolean arrow = source.startsWith("->", at);
        return !arrow && "+-*/%".indexOf(source.charAt(at)) >= 0;
    }

    private void add(int offset, String text) {
        problems.add(new DraftProblem(place(offset), text));
    }

    private DraftProblem.Place place(int offset) {
        String before = source.substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new DraftProblem.Place(file, line, offset - before.lastIndexOf('\n'));
    }
}
