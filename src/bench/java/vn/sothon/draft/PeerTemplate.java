package vn.sothon.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.sothon.document.Block;
import vn.sothon.document.Document;
import vn.sothon.document.Inline;
import vn.sothon.document.docx.DocxWriter;

/**
 * The draft of ten pages as a Word template for a peer: our own Word file, in which every word with
 * a digit is a field. The peers fill fields in; the loops, the sums and the making of footnotes and
 * tables, which our side does each time, are done for them beforehand.
 */
final class PeerTemplate {

    private final UnaryOperator<String> field;
    private final Map<String, Object> values = new HashMap<>();

    /**
     * @param field how the peer writes a field of that name
     */
    PeerTemplate(UnaryOperator<String> field) {
        this.field = field;
    }

    /** The bytes of the template. */
    byte[] write() {
        DraftTemplate template = LongDraft.tenPages().template();
        Document document = LongDraft.document(template, LongDraft.book());
        List<Block> blocks = document.blocks().stream().map(this::block).toList();
        return new DocxWriter(LongDraft.base()).write(new Document(blocks));
    }

    /** What the fields are to say. */
    Map<String, Object> values() {
        return values;
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Heading heading ->
                    new Block.Heading(heading.level(), lines(heading.lines()));
            case Block.Paragraph paragraph ->
                    new Block.Paragraph(paragraph.kind(), line(paragraph.content()));
            case Block.Table table ->
                    new Block.Table(
                            table.caption(),
                            table.columns(),
                            table.rows().stream()
                                    .map(row ->
                                            new Block.TableRow(row.isTotal(), lines(row.cells())))
                                    .toList());
            case Block.Letterhead letterhead -> letterhead;
            case Block.Title title -> title;
            case Block.Addressees addressees -> addressees;
            case Block.Signature signature -> signature;
            case Block.Appendix appendix -> appendix;
            case Block.Revised(var revision, var whole) ->
                    new Block.Revised(revision, block(whole));
        };
    }

    private List<List<Inline>> lines(List<List<Inline>> lines) {
        return lines.stream().map(this::line).toList();
    }

    private List<Inline> line(List<Inline> line) {
        return line.stream().map(this::inline).toList();
    }

    private Inline inline(Inline inline) {
        return switch (inline) {
            case Inline.Text text ->
                    new Inline.Text(fields(text.text()), text.bold(), text.italic());
            case Inline.Missing missing -> missing;
            case Inline.Footnote footnote -> new Inline.Footnote(lines(footnote.paragraphs()));
            case Inline.Revised(var revision, var content) ->
                    new Inline.Revised(revision, inline(content));
        };
    }

    private String fields(String words) {
        StringBuilder withFields = new StringBuilder();
        for (String word : words.split("(?<= )", -1)) {
            boolean hasDigit = word.chars().anyMatch(Character::isDigit);
            withFields.append(hasDigit ? fieldFor(word.strip()) + " " : word);
        }
        return withFields.toString();
    }

    private String fieldFor(String word) {
        String name = "f" + values.size();
        values.put(name, word);
        return field.apply(name);
    }
}
