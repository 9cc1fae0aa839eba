package vn.sothon.document.docx;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as it is edited in Word: words that may be changed, and controls that may only be moved or
 * deleted. {@link EditableWriter} makes the file, {@link EditableReader} reads it again.
 */
public record EditableText(List<Line> lines) {
    public EditableText {
        lines = List.copyOf(lines);
    }

    /** Opens the label of a control in the text; no label and no words contain it. */
    public static final char OPEN = '‹';

    /** Closes the label of a control. */
    public static final char CLOSE = '›';

    /**
     * A paragraph.
     *
     * @param pieces as {@link #canonical} makes them
     */
    public record Line(Role role, List<Piece> pieces) {
        public Line {
            pieces = canonical(pieces);
        }

        /** Whether nothing stands in it. */
        public boolean isEmpty() {
            return pieces.isEmpty();
        }
    }

    /** What a paragraph is, which its style says. */
    public enum Role {
        BODY(Style.BODY.title()),
        LEGAL_BASIS(Style.LEGAL_BASIS.title()),
        HEADING_1(Style.HEADING_1.title()),
        HEADING_2(Style.HEADING_2.title()),
        HEADING_3(Style.HEADING_3.title()),
        HEADING_4(Style.HEADING_4.title()),
        SUBJECT(Style.SUBJECT.title()),
        RECIPIENT(Style.RECIPIENT.title()),
        NOTE(Style.FOOTNOTE.title()),
        /** Continues the paragraph above. */
        CONTINUED("Nối đoạn trên"),
        NOTE_CONTINUED("Chú thích nối đoạn trên"),
        ROW("Dòng của bảng"),
        /** Words printed in the place of an answer. */
        OTHERWISE("Câu thay thế"),
        /** Nothing but controls. */
        COMMAND("Lệnh của mẫu");

        private final String title;

        Role(String title) {
            this.title = title;
        }

        /** The name of its style in the style list of Word. */
        public String title() {
            return title;
        }
    }

    /** A stretch of a paragraph. */
    public sealed interface Piece {}

    /** Words that may be changed. */
    public record Words(String text, boolean bold, boolean italic) implements Piece {}

    /**
     * What may be moved or deleted, not changed.
     *
     * @param label what the person sees; it alone says which control this is
     */
    public record Control(String label, boolean bold, boolean italic) implements Piece {
        public Control {
            if (label.indexOf(OPEN) >= 0 || label.indexOf(CLOSE) >= 0 || label.isBlank()) {
                throw new IllegalArgumentException("the label of a control: " + label);
            }
        }
    }

    /** A new line in the same paragraph. */
    public record Break() implements Piece {}

    /** A footnote, its paragraphs as they stand in the notes. */
    public record Note(List<Line> lines) implements Piece {
        public Note {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The pieces as two equal paragraphs have them in common: neighbouring words of one format
     * together, single spaces, none at the ends and beside breaks, spaces without a format where
     * the words beside them end or begin.
     */
    public static List<Piece> canonical(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            switch (piece) {
                case Words words -> addWords(words, joined);
                case Control control -> joined.add(control);
                case Note note -> joined.add(note);
                case Break lineBreak -> {
                    dropLastSpace(joined);
                    joined.add(lineBreak);
                }
            }
        }
        dropLastSpace(joined);
        return List.copyOf(joined);
    }

    private static void addWords(Words words, List<Piece> joined) {
        String text = Normalizer.normalize(words.text(), Normalizer.Form.NFC);
        int begin = 0;
        int end = text.length();
        while (begin < end && isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (begin > 0) {
            addSpace(joined);
        }
        if (begin < end) {
            String inner = text.substring(begin, end).replaceAll("[ \t\r\n]+", " ");
            join(new Words(inner, words.bold(), words.italic()), joined);
            if (end < text.length()) {
                addSpace(joined);
            }
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private static void addSpace(List<Piece> joined) {
        boolean atStart = joined.isEmpty() || joined.getLast() instanceof Break;
        boolean isThere =
                !atStart && joined.getLast() instanceof Words words && words.text().endsWith(" ");
        if (!atStart && !isThere) {
            join(new Words(" ", false, false), joined);
        }
    }

    /** A space between two stretches of one format belongs to them. */
    private static void join(Words words, List<Piece> joined) {
        int size = joined.size();
        if (size >= 2
                && joined.get(size - 1) instanceof Words space
                && space.text().equals(" ")
                && joined.get(size - 2) instanceof Words before
                && isAlike(before, words)) {
            joined.removeLast();
            joined.removeLast();
            joined.add(joinedWords(before, " " + words.text()));
        } else if (size >= 1
                && joined.get(size - 1) instanceof Words before
                && isAlike(before, words)) {
            joined.removeLast();
            joined.add(joinedWords(before, words.text()));
        } else {
            joined.add(words);
        }
    }

    private static boolean isAlike(Words one, Words other) {
        return one.bold() == other.bold() && one.italic() == other.italic();
    }

    private static Words joinedWords(Words first, String more) {
        return new Words(first.text() + more, first.bold(), first.italic());
    }

    private static void dropLastSpace(List<Piece> joined) {
        if (!joined.isEmpty()
                && joined.getLast() instanceof Words words
                && words.text().endsWith(" ")) {
            joined.removeLast();
            String kept = words.text().substring(0, words.text().length() - 1);
            if (!kept.isEmpty()) {
                joined.add(new Words(kept, words.bold(), words.italic()));
            }
        }
    }
}
