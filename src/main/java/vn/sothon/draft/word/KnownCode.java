package vn.sothon.draft.word;

import java.util.HashSet;
import java.util.Set;
import vn.sothon.draft.TemplateText;
import vn.sothon.draft.TemplateToken;
import vn.sothon.draft.TemplateToken.Kind;

/**
 * The code of a wording. What comes back from Word is taken apart as FreeMarker does and must hold
 * no other, whatever the escaping did: nobody's words may become code.
 */
final class KnownCode {

    private final Set<String> known = new HashSet<>();

    private KnownCode() {}

    static KnownCode of(String wording) {
        KnownCode code = new KnownCode();
        code.known.add("<@footnote>");
        code.known.add("</@footnote>");
        TemplateText text = TemplateText.of("", wording);
        for (TemplateToken token : text.tokens()) {
            code.known.add(code(text.text(token)));
        }
        return code;
    }

    boolean isAllOf(String wording) {
        TemplateText text = TemplateText.of("", wording);
        return text.tokens().stream()
                .filter(token -> token.kind() != Kind.WORDS)
                .map(token -> code(text.text(token)))
                .allMatch(known::contains);
    }

    /** Without the sentence that may be edited. */
    private static String code(String token) {
        return Quoted.of(token).map(parts -> parts.before() + parts.after()).orElse(token);
    }
}
