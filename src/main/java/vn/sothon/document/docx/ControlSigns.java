package vn.sothon.document.docx;

import java.util.ArrayList;
import java.util.List;
import vn.sothon.document.docx.EditableText.Break;
import vn.sothon.document.docx.EditableText.Control;
import vn.sothon.document.docx.EditableText.Note;
import vn.sothon.document.docx.EditableText.Piece;
import vn.sothon.document.docx.EditableText.Words;

/**
 * Tells controls from words by the signs around their labels, wherever the program that saved the
 * file put the borders of runs and content controls. A sign without its counterpart stays words, so
 * that a control somebody damaged is found.
 */
final class ControlSigns {

    private final List<Piece> read = new ArrayList<>();
    private final List<Words> label = new ArrayList<>();
    private boolean isOpen;

    private ControlSigns() {}

    static List<Piece> read(List<Piece> pieces) {
        ControlSigns signs = new ControlSigns();
        for (Piece piece : pieces) {
            switch (piece) {
                case Words words -> signs.words(words);
                case Control _, Break _, Note _ -> {
                    signs.giveUp();
                    signs.read.add(piece);
                }
            }
        }
        signs.giveUp();
        return signs.read;
    }

    private void words(Words words) {
        String text = words.text();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == EditableText.OPEN) {
                add(part(words, from, i));
                giveUp();
                isOpen = true;
                from = i;
            } else if (c == EditableText.CLOSE && isOpen) {
                add(part(words, from, i + 1));
                close();
                from = i + 1;
            }
        }
        add(part(words, from, text.length()));
    }

    private static Words part(Words words, int from, int to) {
        return new Words(words.text().substring(from, to), words.bold(), words.italic());
    }

    private void add(Words words) {
        if (!words.text().isEmpty()) {
            if (isOpen) {
                label.add(words);
            } else {
                read.add(words);
            }
        }
    }

    /** The label is complete; its format is that of its first letter. */
    private void close() {
        StringBuilder joined = new StringBuilder();
        label.forEach(words -> joined.append(words.text()));
        String inner = joined.substring(1, joined.length() - 1).strip().replaceAll("\\s+", " ");
        Words first = label.getFirst();
        if (inner.isEmpty()) {
            read.addAll(label);
        } else {
            read.add(new Control(inner, first.bold(), first.italic()));
        }
        label.clear();
        isOpen = false;
    }

    private void giveUp() {
        read.addAll(label);
        label.clear();
        isOpen = false;
    }
}
