package vn.sothon.draft;

/**
 * A mistake of a template, told to its author in Vietnamese with its place.
 *
 * <p>It is an exception because a broken template can give no document; nothing typed in a chat can
 * cause it.
 */
public final class DraftProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;
    private final String text;

    DraftProblem(Place place, String text) {
        super(place.file + ":" + place.line + ":" + place.column + ": " + text);
        this.file = place.file;
        this.line = place.line;
        this.column = place.column;
        this.text = text;
    }

    /** Where a template goes wrong; line and column from 1. */
    record Place(String file, int line, int column) {}

    /** The file, as named below {@code templates/}: "thi-dua-khen-thuong-xa/draft.ftl". */
    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    /** The Vietnamese sentence, without the place. */
    public String text() {
        return text;
    }
}
