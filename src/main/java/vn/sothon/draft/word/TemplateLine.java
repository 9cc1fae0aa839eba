package vn.sothon.draft.word;

import java.util.List;
import vn.sothon.document.docx.EditableText.Line;

/**
 * A line of a template, with the lines of its footnotes.
 *
 * @param before blank lines above it, as they stand in the file
 * @param indent the spaces it begins with
 * @param source the rest of it as it stands in the file, its line break included
 * @param line how it stands in Word
 * @param notes its footnotes in their order
 */
record TemplateLine(
        String before, String indent, String source, Line line, List<TemplateNote> notes) {

    TemplateLine {
        notes = List.copyOf(notes);
    }

    /** All of it as it stands in the file. */
    String whole() {
        return before + indent + source;
    }

    /** The break at its end; empty where the file or the note ends with it. */
    String lineBreak() {
        if (source.endsWith("\r\n")) {
            return "\r\n";
        }
        return source.endsWith("\n") ? "\n" : "";
    }

    /** A footnote: its tags, its lines and what stands behind the last of them. */
    record TemplateNote(String open, TemplateLines lines, String close) {}
}
