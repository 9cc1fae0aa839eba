package vn.sothon.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sothon.draft.TemplateToken.Kind;
import vn.sothon.wording.Wording;

/**
 * What a template may not contain although FreeMarker would take it. Only what is listed here is
 * allowed, so that nothing can turn text into code, take the literal marks off a value, reach a
 * file that is not its own or let a text grow without end; and no arithmetic, which silently glues
 * a gap to a number.
 */
final class TemplateRules {

    private static final Wording WORDING = Wording.of(TemplateRules.class);

    private static final Set<String> DIRECTIVES =
            Set.of(
                    "#if",
                    "#elseif",
                    "#else",
                    "#list",
                    "#items",
                    "#sep",
                    "#break",
                    "#continue",
                    "#switch",
                    "#case",
                    "#on",
                    "#default",
                    "#macro",
                    "#nested",
                    "#function",
                    "#return",
                    "#assign",
                    "#local",
                    "#global",
                    "#import",
                    "#t",
                    "#lt",
                    "#rt",
                    "#nt");

    /** Built-ins that make nothing longer and reach nothing. */
    private static final Set<String> BUILT_INS =
            Set.of(
                    "upper_case",
                    "lower_case",
                    "cap_first",
                    "uncap_first",
                    "trim",
                    "has_content",
                    "size",
                    "length",
                    "first",
                    "last",
                    "reverse",
                    "then",
                    "switch",
                    "counter",
                    "index",
                    "is_first",
                    "is_last",
                    "has_next",
                    "is_even_item",
                    "is_odd_item",
                    "item_parity",
                    "contains",
                    "starts_with",
                    "ends_with",
                    "seq_contains");

    private static final Set<String> ASSIGNMENTS = Set.of("#assign", "#local", "#global");
    private static final Pattern BUILT_IN = Pattern.compile("\\?\\?|\\?\\s*([A-Za-z_]\\w*)");
    private static final Pattern SPECIAL =
            Pattern.compile("(?<![\\p{L}\\p{N}_)\\]\"'.\\s])\\s*(\\.[A-Za-z_]\\w*)");
    private static final Pattern OPERATOR = Pattern.compile("[+*%/]|-(?!>)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\[^\"'\\\\n]");
    private static final Pattern COMMENT_INSIDE = Pattern.compile("[<\\[][#!]--");
    private static final Pattern PRIVATE_USE = Pattern.compile("\\p{Co}");
    private static final Pattern OTHER_SYNTAX = Pattern.compile("\\[[#@/=]|#\\{|</?[#@]");
    private static final Pattern SHARED_FILE =
            Pattern.compile("<#import\\s+\"/_shared/[A-Za-z0-9_-]+\\.ftl\"\\s+as\\s+\\w+\\s*/?>");
    private static final String SIDE = "\\bs(?:\\.\\w+)*\\.(?!(?:option|label|unit)\\b)\\w+";
    private static final Pattern COMPARISON =
            Pattern.compile(
                    "(?:"
                            + SIDE
                            + "(?![\\w.?(\\[])\\s*(?:[!=]=|\\b[gl]te?\\b|[<>]))"
                            + "|(?:[!=]=|\\b[gl]te?\\b)\\s*"
                            + SIDE
                            + "(?![\\w.?(\\[])");

    private final TemplateText text;
    private final List<DraftProblem> problems = new ArrayList<>();

    private TemplateRules(TemplateText text) {
        this.text = text;
    }

    /** Every breach of the rules in one file, in the order of the text. */
    static List<DraftProblem> broken(String file, String source) {
        TemplateRules rules = new TemplateRules(TemplateText.of(file, source));
        rules.find(PRIVATE_USE, source, 0, "template.private-use");
        rules.text.tokens().forEach(rules::check);
        rules.problems.addAll(TagBalance.broken(rules.text));
        return rules.problems;
    }

    private void check(TemplateToken token) {
        if (token.kind() == Kind.WORDS) {
            find(OTHER_SYNTAX, text.text(token), token.start(), "template.other-syntax");
            return;
        }
        if (token.kind() == Kind.COMMENT) {
            return;
        }
        if (token.name().startsWith("#")) {
            checkDirective(token);
        }
        checkBuiltIns(token);
        checkSpecial(token);
        find(COMMENT_INSIDE, token.code(), token.codeStart(), "template.comment-inside");
        find(ESCAPE, text.text(token), token.start(), "template.escape");
        Matcher operator = OPERATOR.matcher(token.code());
        if (operator.find()) {
            add(
                    token.codeStart() + operator.start(),
                    "template.arithmetic",
                    "operator",
                    operator.group());
        }
        find(COMPARISON, token.code(), token.codeStart(), "template.comparison");
    }

    private void checkDirective(TemplateToken token) {
        if (!DIRECTIVES.contains(token.name())) {
            add(token.start(), "template.forbidden", "construct", "<" + token.name() + ">");
        } else if (token.name().equals("#import")
                && !SHARED_FILE.matcher(text.text(token)).matches()) {
            add(token.start(), "template.import");
        } else if (ASSIGNMENTS.contains(token.name()) && token.kind() != Kind.CLOSING) {
            checkAssignment(token);
        }
    }

    /** A name that is given itself twice over, ten times, fills the memory. */
    private void checkAssignment(TemplateToken token) {
        if (token.code().indexOf('=') < 0 || text.text(token).contains("${")) {
            add(token.start(), "template.assignment", "construct", "<" + token.name() + ">");
        }
    }

    private void checkBuiltIns(TemplateToken token) {
        Matcher found = BUILT_IN.matcher(token.code());
        while (found.find()) {
            if (found.group(1) != null && !BUILT_INS.contains(found.group(1))) {
                add(
                        token.codeStart() + found.start(),
                        "template.forbidden",
                        "construct",
                        found.group());
            }
        }
    }

    private void checkSpecial(TemplateToken token) {
        Matcher found = SPECIAL.matcher(token.code());
        while (found.find()) {
            if (token.kind() != Kind.CLOSING && !found.group(1).equals(".data_model")) {
                add(
                        token.codeStart() + found.start(1),
                        "template.forbidden",
                        "construct",
                        found.group(1));
            }
        }
    }

    private void find(Pattern pattern, String where, int offset, String key) {
        Matcher found = pattern.matcher(where);
        while (found.find()) {
            add(offset + found.start(), key, "construct", found.group());
        }
    }

    private void add(int offset, String key, Object... placesAndValues) {
        problems.add(text.problem(offset, WORDING.say(key, placesAndValues)));
    }
}
