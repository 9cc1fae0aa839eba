package vn.sothon.draft.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.document.docx.EditableReader;
import vn.sothon.document.docx.EditableText;
import vn.sothon.document.docx.EditableText.Line;
import vn.sothon.document.docx.EditableText.Piece;
import vn.sothon.document.docx.EditableText.Role;
import vn.sothon.document.docx.EditableText.Words;
import vn.sothon.document.docx.EditableWriter;
import vn.sothon.draft.TemplateSources;
import vn.sothon.figures.SmallReport;

/** A wording taken to Word, edited there, and read again. */
final class EditedFile {

    static final byte[] BASE = base();
    static final ReportDefinition REPORT = SmallReport.definition();

    private final TemplateSources sources;
    private final List<Line> lines;

    private EditedFile(TemplateSources sources, List<Line> lines) {
        this.sources = sources;
        this.lines = lines;
    }

    static EditedFile of(String wording) {
        TemplateSources sources = sources(wording);
        byte[] exported = TemplateInWord.export(sources, REPORT, BASE);
        return new EditedFile(sources, EditableReader.read(exported).text().lines());
    }

    static TemplateSources sources(String wording) {
        TreeMap<String, String> files = new TreeMap<>();
        files.put("small/draft.ftl", wording);
        return new TemplateSources("small/draft.ftl", files);
    }

    /** The words wherever they stand, controls aside. */
    EditedFile replace(String words, String by) {
        return change(line -> new Line(line.role(), replaced(line.pieces(), words, by)));
    }

    private static List<Piece> replaced(List<Piece> pieces, String words, String by) {
        return pieces.stream()
                .map(piece ->
                        switch (piece) {
                            case Words typed ->
                                    new Words(
                                            typed.text().replace(words, by),
                                            typed.bold(),
                                            typed.italic());
                            case EditableText.Note(var inner) ->
                                    new EditableText.Note(
                                            inner.stream()
                                                    .map(line ->
                                                            new Line(
                                                                    line.role(),
                                                                    replaced(
                                                                            line.pieces(),
                                                                            words,
                                                                            by)))
                                                    .toList());
                            case EditableText.Control _, EditableText.Break _ -> piece;
                        })
                .toList();
    }

    /** Each line below the head. */
    EditedFile change(UnaryOperator<Line> change) {
        List<Line> changed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            changed.add(i < 4 ? lines.get(i) : change.apply(lines.get(i)));
        }
        return new EditedFile(sources, changed);
    }

    /** A paragraph at the end. */
    EditedFile type(Role role, Piece... pieces) {
        List<Line> longer = new ArrayList<>(lines);
        longer.add(new Line(role, List.of(pieces)));
        return new EditedFile(sources, longer);
    }

    EditedFile type(String words) {
        return type(Role.BODY, new Words(words, false, false));
    }

    /** Without the line of that number, the first below the head being 0. */
    EditedFile delete(int number) {
        List<Line> shorter = new ArrayList<>(lines);
        shorter.remove(number + 4);
        return new EditedFile(sources, shorter);
    }

    EditedFile move(int from, int to) {
        List<Line> moved = new ArrayList<>(lines);
        moved.add(to + 4, moved.remove(from + 4));
        return new EditedFile(sources, moved);
    }

    Line line(int number) {
        return lines.get(number + 4);
    }

    byte[] bytes() {
        return new EditableWriter(BASE).write(new EditableText(lines));
    }

    ImportedTemplate read() {
        return TemplateInWord.read(bytes(), List.of(sources), REPORT);
    }

    /** The wording that came back. */
    String text() {
        return switch (read()) {
            case ImportedTemplate.Ok(String text) -> text;
            case ImportedTemplate.Refused(var problems) ->
                    throw new AssertionError("refused: " + problems);
        };
    }

    /** Why it was refused. */
    List<String> problems() {
        return switch (read()) {
            case ImportedTemplate.Ok(String text) -> throw new AssertionError("taken: " + text);
            case ImportedTemplate.Refused(var problems) -> problems;
        };
    }

    private static byte[] base() {
        try {
            return Files.readAllBytes(Path.of("templates", "base.docx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
