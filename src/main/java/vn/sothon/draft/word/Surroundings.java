package vn.sothon.draft.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sothon.document.docx.EditableText.Role;
import vn.sothon.draft.TemplateToken;
import vn.sothon.draft.TemplateToken.Kind;

/** The directives a line stands in, which decide with its first signs what it is. */
final class Surroundings {

    private static final Map<String, Role> BODIES =
            Map.of(
                    "@title", Role.SUBJECT,
                    "@table", Role.ROW,
                    "@signature", Role.RECIPIENT);
    private static final Pattern HEADING = Pattern.compile("(#{1,4}) .*", Pattern.DOTALL);
    private static final int CONTINUATION = 2;

    private final Deque<Role> open = new ArrayDeque<>();

    Role role(AtomLine line) {
        if (line.isOnlyTags()) {
            return Quoted.isIn(line) ? Role.OTHERWISE : Role.COMMAND;
        }
        if (!open.isEmpty()) {
            return open.peek();
        }
        if (line.indent().length() >= CONTINUATION) {
            return Role.CONTINUED;
        }
        String words = line.masked().stripLeading();
        Matcher heading = HEADING.matcher(words);
        if (heading.matches()) {
            return heading(heading.group(1).length());
        }
        return words.startsWith("> ") ? Role.LEGAL_BASIS : Role.BODY;
    }

    static Role roleInNote(AtomLine line, int commonIndent) {
        if (line.isOnlyTags()) {
            return Quoted.isIn(line) ? Role.OTHERWISE : Role.COMMAND;
        }
        return line.indent().length() - commonIndent >= CONTINUATION
                ? Role.NOTE_CONTINUED
                : Role.NOTE;
    }

    private static Role heading(int level) {
        return switch (level) {
            case 1 -> Role.HEADING_1;
            case 2 -> Role.HEADING_2;
            case 3 -> Role.HEADING_3;
            default -> Role.HEADING_4;
        };
    }

    /** Goes on behind the line. */
    void pass(AtomLine line) {
        for (Atom atom : line.atoms()) {
            if (atom instanceof Atom.Code(TemplateToken token, var _)
                    && BODIES.containsKey(token.name())) {
                if (token.kind() == Kind.OPENING) {
                    open.push(BODIES.getOrDefault(token.name(), Role.BODY));
                } else if (token.kind() == Kind.CLOSING && !open.isEmpty()) {
                    open.pop();
                }
            }
        }
    }
}
