package vn.sothon.draft.word;

import java.util.stream.Collectors;
import vn.sothon.document.docx.EditableText;
import vn.sothon.document.docx.EditableText.Break;
import vn.sothon.document.docx.EditableText.Control;
import vn.sothon.document.docx.EditableText.Line;
import vn.sothon.document.docx.EditableText.Note;
import vn.sothon.document.docx.EditableText.Piece;
import vn.sothon.document.docx.EditableText.Words;

/** The first words of a line, by which a person finds it again. */
final class Excerpt {

    private static final int LENGTH = 60;

    private Excerpt() {}

    static String of(Line line) {
        String words =
                line.pieces().stream().map(Excerpt::words).collect(Collectors.joining()).strip();
        return words.codePointCount(0, words.length()) <= LENGTH
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LENGTH)) + "…";
    }

    private static String words(Piece piece) {
        return switch (piece) {
            case Words words -> words.text();
            case Control control -> EditableText.OPEN + control.label() + EditableText.CLOSE;
            case Break _ -> " ";
            case Note _ -> "";
        };
    }
}
