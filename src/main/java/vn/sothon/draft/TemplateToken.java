package vn.sothon.draft;

/**
 * A stretch of a template as FreeMarker reads it.
 *
 * @param start offset in the file, of its first character
 * @param end behind its last character
 * @param name of a tag, with its sign: "#list", "@footnote", "@shared.prose"; empty elsewhere
 * @param code what FreeMarker evaluates, as long as in the file, the words of quotations blanked
 * @param codeStart offset of {@code code} in the file
 */
public record TemplateToken(
        Kind kind, int start, int end, String name, String code, int codeStart) {

    /** What a stretch is. */
    public enum Kind {
        WORDS,
        COMMENT,
        OPENING,
        /** A tag that closes itself: {@code <@shared.signature/>}. */
        EMPTY,
        CLOSING,
        /** <code>${…}</code>. */
        FIGURE
    }

    /** Whether it is a tag of any kind. */
    public boolean isTag() {
        return kind == Kind.OPENING || kind == Kind.EMPTY || kind == Kind.CLOSING;
    }
}
