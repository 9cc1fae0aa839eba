package vn.sothon.draft.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.document.docx.EditableText;
import vn.sothon.draft.TemplateToken;
import vn.sothon.wording.Wording;

/**
 * Says in Vietnamese what the code of a template does, for people who never see code: "Số hộ" for
 * {@code ${num(s.households)}}. It reads the template in its order, as loops name their items.
 */
final class Meanings {

    private static final Wording WORDING = Wording.of(Meanings.class);
    private static final Pattern LOOP = Pattern.compile("\\s*(.+?)\\s+as\\s+(\\w+)\\s*");
    private static final Pattern ASSIGNMENT = Pattern.compile("\\s*(\\w+)\\s*=\\s*(.+)");
    private static final Pattern PARAMETER = Pattern.compile("(\\w+)=(\"[^\"]*\"|[^\\s\"]+)");
    private static final int LONGEST_COMMENT = 160;

    private final Expressions expressions;

    Meanings(ReportDefinition definition) {
        this.expressions = new Expressions(definition);
    }

    /** What a figure, tag or comment does. */
    String of(Atom.Code code) {
        TemplateToken token = code.token();
        return switch (token.kind()) {
            case WORDS -> throw new IllegalArgumentException("words are no code");
            case FIGURE -> expressions.figure(inner(code, 2, 1));
            case COMMENT -> comment(code.source());
            case OPENING, EMPTY -> opening(code, token.name());
            case CLOSING -> closing(token.name());
        };
    }

    /** What a tag does that has words in it; they stand behind. */
    String quoted(Atom.Code code) {
        return WORDING.say("quoted", "meaning", of(code));
    }

    String endOfQuotation() {
        return WORDING.say("quoted.end");
    }

    String cellBorder() {
        return WORDING.say("cell");
    }

    /** What stands for a sign that is used for controls. */
    String sign(char sign) {
        return WORDING.say(sign == EditableText.OPEN ? "sign.open" : "sign.close");
    }

    private static String inner(Atom.Code code, int begin, int end) {
        String source = code.source();
        return source.substring(begin, Math.max(begin, source.length() - end)).strip();
    }

    private String comment(String source) {
        String words = source.replaceAll("^<#--|-->$", "").replaceAll("\\s+", " ").strip();
        int length = words.codePointCount(0, words.length());
        String shown =
                length <= LONGEST_COMMENT
                        ? words
                        : words.substring(0, words.offsetByCodePoints(0, LONGEST_COMMENT)) + "…";
        return WORDING.say("comment", "words", shown);
    }

    private String opening(Atom.Code code, String name) {
        String rest = rest(code, name);
        return switch (name) {
            case "#if" -> WORDING.say("if", "condition", expressions.condition(rest));
            case "#elseif" -> WORDING.say("elseif", "condition", expressions.condition(rest));
            case "#list" -> list(rest);
            case "#assign", "#local", "#global" -> assignment(rest);
            default -> name.startsWith("#") ? directive(name, rest) : macro(code, name);
        };
    }

    /** What stands in a tag behind its name. */
    private static String rest(Atom.Code code, String name) {
        String source = code.source();
        int begin = Math.min(source.length(), source.indexOf(name) + name.length());
        String rest = source.substring(begin);
        return rest.replaceAll("/?>$", "").strip();
    }

    private String list(String rest) {
        Matcher loop = LOOP.matcher(rest);
        if (!loop.matches()) {
            return WORDING.say("list", "list", expressions.figure(rest));
        }
        String list = expressions.figure(loop.group(1));
        expressions.name(loop.group(2), loop.group(1));
        return WORDING.say("list", "list", list);
    }

    private String assignment(String rest) {
        Matcher assignment = ASSIGNMENT.matcher(rest);
        if (!assignment.matches()) {
            return WORDING.say("assign", "name", rest, "value", "");
        }
        String value = expressions.figure(assignment.group(2));
        expressions.name(assignment.group(1), assignment.group(2));
        return WORDING.say("assign", "name", assignment.group(1), "value", value);
    }

    private static String directive(String name, String rest) {
        return WORDING.has("directive." + name.substring(1))
                ? WORDING.say("directive." + name.substring(1))
                : WORDING.say("directive", "name", (name.substring(1) + " " + rest).strip());
    }

    private String macro(Atom.Code code, String name) {
        String key = "macro." + name.substring(name.indexOf('.') + 1).replace("@", "");
        Map<String, String> parameters = parameters(code.source());
        if (!WORDING.has(key)) {
            return WORDING.say("directive", "name", name.substring(1));
        }
        String meaning =
                WORDING.say(
                        key,
                        "of",
                        parameters.getOrDefault("of", ""),
                        "text",
                        Optional.ofNullable(parameters.get("kind"))
                                .or(() -> Optional.ofNullable(parameters.get("caption")))
                                .or(() -> Optional.ofNullable(parameters.get("noun")))
                                .or(() -> Optional.ofNullable(parameters.get("number")))
                                .orElse(""));
        return meaning.strip().replaceAll("[\\s:–]+$", "");
    }

    private Map<String, String> parameters(String tag) {
        Map<String, String> parameters = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(tag.replaceAll("/?>$", ""));
        while (parameter.find()) {
            String value = parameter.group(2);
            parameters.put(
                    parameter.group(1),
                    value.startsWith("\"")
                            ? value.substring(1, value.length() - 1)
                            : expressions.figure(value));
        }
        return parameters;
    }

    private static String closing(String name) {
        String key = "end." + name.substring(name.indexOf('.') + 1).replaceAll("[@#]", "");
        return WORDING.has(key)
                ? WORDING.say(key)
                : WORDING.say("end", "name", name.replaceAll("[@#]", ""));
    }
}
