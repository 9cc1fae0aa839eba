package vn.sothon.draft;

import java.io.IOException;
import java.io.Writer;

/** What a template prints, up to a limit: a loop without end must not fill the memory. */
final class RenderedText extends Writer {

    /** A report of a thousand pages stays below it. */
    static final int MOST_CHARACTERS = 5_000_000;

    private final StringBuilder text = new StringBuilder();
    private final Runnable lineEnded;

    /**
     * @param lineEnded run whenever a line has been written
     */
    RenderedText(Runnable lineEnded) {
        this.lineEnded = lineEnded;
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        if (text.length() + length > MOST_CHARACTERS) {
            throw new TooLong();
        }
        text.append(characters, offset, length);
        for (int i = offset; i < offset + length; i++) {
            if (characters[i] == '\n') {
                lineEnded.run();
            }
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }

    /** The template printed more than {@link #MOST_CHARACTERS}. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
