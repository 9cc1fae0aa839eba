package vn.sothon.document;

/**
 * A mistake in the markup of a template, told to its author in Vietnamese. It is thrown because it
 * must stop a template in the middle of a directive; nothing typed in a chat can cause it.
 */
public final class MarkupProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    /**
     * @param line line of the rendered text, from 1
     */
    public MarkupProblem(int line, String message) {
        super(message);
        this.line = line;
    }

    /** The line of the rendered text, from 1: of the whole text, or of a directive's body. */
    public int line() {
        return line;
    }

    /** The Vietnamese sentence, with the beginning of the line it is about. */
    public String message() {
        return String.valueOf(getMessage());
    }
}
